/** Firefox does not end its background while a message is being answered; Chromium may. */
import { test } from 'vitest'
import { markedTexts } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

test('an article whose comparison was cut off by the end of the background is compared all the same', async () => {
  await suite.session.inExtension(() => {
    globalThis.fetch = url => {
      if (/packs/.test(String(url))) Object.assign(globalThis, { isReadingPacks: true })
      return new Promise(() => {})
    }
  })
  const page = await suite.open('demo-article.html')
  await until('the packs are being read', () =>
    suite.session.inExtension(() => (globalThis as { isReadingPacks?: boolean }).isReadingPacks),
  )
  await suite.session.endBackground()
  await until('the article is marked', async () => (await markedTexts(page)).length > 0)
})
