import { expect, test } from 'vitest'
import { cardSays } from './harness/card.ts'
import { pointAt } from './harness/page-actions.ts'
import { popupSays, searchFor } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'

/** What browsers ask their makers on their own account. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|digicert)\.(com|net|org)$/

const suite = openSuite(({ port }) => ({ proxyPort: port }))

function hostsTried(): string[] {
  return suite.site.elsewhere.filter(host => !BROWSERS_OWN.test(host))
}

test('reading, comparing, hovering and searching reach nothing outside the machine', async () => {
  const page = await suite.openArticle()
  await pointAt(page, '12,000')
  await cardSays(suite.session, page, '11,000')
  await page.keyboard.press('Escape')
  const popup = await suite.session.openPopup(page)
  await popupSays(popup, '12,000')
  await searchFor(popup, 'goat')
  await popupSays(popup, 'electrified fence')
  await popup.close()
  expect(suite.site.requests).toEqual(['/demo-article.html'])
  expect(hostsTried()).toEqual([])

  // Had anything gone out, it would have been seen: the page itself now asks for something.
  await page.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => null))
  expect(hostsTried()).toEqual(['elsewhere.example'])
})
