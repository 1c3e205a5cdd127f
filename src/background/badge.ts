import { browser } from '../browser.ts'
import type { Report } from '../core/types.ts'
import { standingOf } from '../ui/listing/standings.ts'
import { toldOnce } from '../ui/listing/told-once.ts'
import { say } from '../ui/words/say.ts'

/** Slate, not red: a difference is worth reading, not an alarm. White on it passes WCAG AAA. */
const BADGE_COLOUR = '#46505a'
const BADGE_INK = '#ffffff'

/** The badge counts the claims that at least one other outlet contradicts; none, no badge. Counts of another day are no contradiction. */
export async function showBadge(tabId: number, report: Report): Promise<void> {
  const differing = toldOnce(report.claims).filter(claim => standingOf(claim) === 'differs').length
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE_INK }),
    browser.action.setBadgeText({ tabId, text: differing === 0 ? '' : String(differing) }),
    browser.action.setTitle({ tabId, title: titleFor(report, differing) }),
  ])
}

/** Browsers clear a tab's badge themselves when it loads another document; this is for when the document stays. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: say('appName') }),
  ])
}

function titleFor({ topic }: Report, differing: number): string {
  if (topic === null) return say('appName')
  return differing === 0 ? say('badgeNone') : say('badgeDiffer', { count: differing })
}
