import { afterAll, beforeAll, expect, test } from 'vitest'
import { servePages } from '../tools/serve-pages.mjs'
import { cardSays } from './harness/card.ts'
import { openSession } from './harness/open-session.ts'
import { markedTexts, pointAt } from './harness/page-actions.ts'
import { popupSays, searchFor } from './harness/popup-actions.ts'
import type { Session } from './harness/session.ts'
import { until } from './harness/until.ts'

/** What browsers ask their makers on their own account. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|digicert)\.(com|net|org)$/

let session: Session
let site: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  site = await servePages()
  session = await openSession({ proxyPort: site.port })
})

afterAll(async () => {
  await session.close()
  site.close()
})

function hostsTried(): string[] {
  return site.elsewhere.filter(host => !BROWSERS_OWN.test(host))
}

test('reading, comparing, hovering and searching reach nothing outside the machine', async () => {
  const page = await session.open(`${site.origin}/demo-article.html`)
  await until('the article is marked', async () => (await markedTexts(page)).length > 0)
  await pointAt(page, '12,000')
  await cardSays(session, page, '11,000')
  await page.keyboard.press('Escape')
  const popup = await session.openPopup(page)
  await popupSays(popup, '12,000')
  await searchFor(popup, 'goat')
  await popupSays(popup, 'electrified fence')
  await popup.close()
  expect(site.requests).toEqual(['/demo-article.html'])
  expect(hostsTried()).toEqual([])

  // Had anything gone out, it would have been seen: the page itself now asks for something.
  await page.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => null))
  expect(hostsTried()).toEqual(['elsewhere.example'])
})
