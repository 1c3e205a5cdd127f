import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { servePages } from '../../tools/serve-pages.mjs'
import { openSession } from './open-session.ts'
import { markedTexts } from './page-actions.ts'
import type { Options, Session } from './session.ts'
import { until } from './until.ts'

type Site = Awaited<ReturnType<typeof servePages>>

export interface Suite {
  session: Session
  site: Site
  /** Opens a page of test/pages. */
  open(name: string, before?: () => void): Promise<Page>
  /** Opens the demonstration article and waits until it is read and marked. */
  openArticle(before?: () => void): Promise<Page>
}

/** One browser and one server for all tests of a file; to be called at its top. */
export function openSuite(options: (site: Site) => Options = () => ({})): Suite {
  const suite = {
    open: (name, before) => suite.session.open(`${suite.site.origin}/${name}`, before),
    async openArticle(before) {
      const page = await suite.open('demo-article.html', before)
      await until('the article is marked', async () => (await markedTexts(page)).length > 0)
      return page
    },
  } as Suite

  beforeAll(async () => {
    suite.site = await servePages()
    suite.session = await openSession(options(suite.site))
  })

  afterAll(async () => {
    await suite.session?.close()
    suite.site?.close()
  })

  return suite
}
