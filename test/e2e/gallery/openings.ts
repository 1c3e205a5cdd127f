import type { Opening, View } from '../../../popup/doors/view.ts'
import type { Report } from '../../../src/core/types.ts'
import { lonelyReport, longReport, report } from '../../helpers/reports.ts'
import { longWords } from './long-words.ts'

const seen = (shown: Report): View => ({ state: 'report', report: shown, onlyPart: null })

const views: Record<string, View> = {
  report: seen(report),
  longWords: seen(longWords),
  onlyHere: seen(lonelyReport),
  noClaims: seen({ ...report, claims: [], missing: [], origins: [], questions: [] }),
  notArticle: { state: 'notArticle' },
  noTopic: { state: 'noTopic', title: 'The tram line to the harbour opens a year late' },
  otherLanguage: { state: 'otherLanguage', language: 'uk' },
  failed: { state: 'failed', failure: 'noAnswer' },
  cannotRead: { state: 'cannotRead' },
  siteAccessOff: { state: 'siteAccessOff' },
  unread: { state: 'unread' },
  turnedOff: { state: 'turnedOff', everywhere: true },
  passage: { state: 'passage', text: report.claims[0]?.text ?? '', report },
}

export const VIEWS = [...Object.keys(views), 'waiting']

/** What popup or panel is told to show; with a number, the report of so many claims. */
export function openingNamed(name: string, claims: number): Opening | null {
  if (name === 'waiting') return null
  const view = claims > 0 ? seen(longReport(claims)) : views[name]
  if (view === undefined) throw new Error(`no view “${name}”`)
  return { view, closedSite: name === 'siteAccessOff' ? 'https://ledger.example/*' : null, site: 'ledger.example' }
}
