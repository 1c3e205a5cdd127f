import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../tools/run.mjs'
import { cardIsGone, cardSays, cardText } from './harness/card.ts'
import { pointAt } from './harness/page-actions.ts'
import { popupSays, searchFor } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'
import { walkTo } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

/** What browsers ask their makers on their own account. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|digicert)\.(com|net|org)$/
/** Documents that ask for nothing but themselves. */
const PLAIN_PAGE = /^(?:article|not-article|off-topic)-.*\.html$/

const suite = openSuite(({ port }) => ({ proxyPort: port }))

function hostsTried(): string[] {
  return suite.site.elsewhere.filter(host => !BROWSERS_OWN.test(host))
}

test('a whole session reaches nothing outside the machine, and of it nothing but the pages that were opened', async () => {
  const names = (await readdir(join(ROOT, 'test/pages'))).filter(name => PLAIN_PAGE.test(name)).sort()
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) await (await suite.open(name)).close()

  const page = await suite.openArticle()
  await pointAt(page, '12,000')
  await cardSays(suite.session, page, '11,000')
  await page.keyboard.press('Escape')
  await cardIsGone(page)
  await walkTo(suite.session, page, 1)
  await until('a card is open', () => cardText(suite.session, page))
  await page.keyboard.press('Escape')
  const popup = await suite.session.openPopup(page)
  await popupSays(popup, '12,000')
  await searchFor(popup, 'leaflets')
  await popupSays(popup, 'trash balloons')
  await popup.close()

  expect(suite.site.requests.filter(path => path !== '/favicon.ico')).toEqual(
    [...names, 'demo-article.html'].map(name => `/${name}`),
  )
  expect(hostsTried()).toEqual([])

  // Had anything gone out, it would have been seen: the page itself now asks for something.
  await page.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => null))
  expect(hostsTried()).toEqual(['elsewhere.example'])
})
