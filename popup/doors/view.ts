import type { Report } from '../../src/core/types.ts'
import type { PageState } from '../../src/messages.ts'

/** What popup and panel can show instead of a page's own answer. */
type Unreachable =
  /** Browser pages, extension stores, the PDF viewer: no extension may look. */
  | { state: 'cannotRead' }
  /** An ordinary page that this reader has put out of bounds. */
  | { state: 'siteAccessOff' }
  /** An ordinary page that did not look like an article on a topic we follow, and was therefore not read. */
  | { state: 'unread' }
  /** The reader has turned Second Source off, on this site or everywhere. */
  | { state: 'turnedOff'; everywhere: boolean }

/** A passage a reader has marked, and what is known about it. */
export interface PassageView {
  state: 'passage'
  text: string
  report: Report
}

export type View = PageState | Unreachable | PassageView

export interface Opening {
  view: View
  /** Match pattern of the page's site when Second Source may not read it on its own; null when it may, or never could. */
  closedSite: string | null
  /** The page's site as a reader would name it; null where there is none to turn off. */
  site: string | null
}

/** Tells what is to be seen, at once and whenever that changes, until stopped; null while it is on its way. */
export type Follow = (tell: (opening: Opening | null) => void, signal: AbortSignal) => void
