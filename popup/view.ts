import type { PageState } from '../src/messages.ts'

/** What the popup can show instead of a page's own answer. */
type Unreachable =
  /** Browser pages, extension stores, the PDF viewer: no extension may look. */
  | { state: 'cannotRead' }
  /** An ordinary page that this reader has put out of bounds. */
  | { state: 'siteAccessOff' }

export type View = PageState | Unreachable

export interface Opening {
  view: View
  /** Match pattern of the page's site when Second Source may not read it on its own; null when it may, or never could. */
  closedSite: string | null
}
