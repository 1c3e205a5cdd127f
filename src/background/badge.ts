import { browser } from '../browser.ts'
import type { Report } from '../core/types.ts'

/** Slate, not red: a difference is worth reading, not an alarm. White on it passes WCAG AAA. */
const BADGE_COLOUR = '#46505a'
const BADGE_INK = '#ffffff'
const NAME = 'Second Source'

/** The badge counts the claims of which at least one other outlet says otherwise; none, no badge. */
export async function showBadge(tabId: number, report: Report): Promise<void> {
  const differing = report.claims.filter(({ others }) => others.some(({ relation }) => relation === 'differs')).length
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE_INK }),
    browser.action.setBadgeText({ tabId, text: differing === 0 ? '' : String(differing) }),
    browser.action.setTitle({ tabId, title: titleFor(report, differing) }),
  ])
}

/** Browsers clear a tab's badge themselves when it loads another document; this is for when the document stays. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: NAME })])
}

function titleFor({ topic }: Report, differing: number): string {
  if (topic === null) return NAME
  if (differing === 0) return `${NAME}: other outlets do not differ on what this article says`
  return differing === 1
    ? `${NAME}: other outlets differ on 1 thing this article says`
    : `${NAME}: other outlets differ on ${differing} things this article says`
}
