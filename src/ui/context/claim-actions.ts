import { createContext } from 'preact'

/** What a reader can do with a claim, where the browser lets one. */
export interface ClaimActions {
  /** Scrolls the page to a claim; false when its words are no longer there. Null where there is no page to scroll. */
  show: ((claimId: string) => Promise<boolean>) | null
  /** Beside the page, opening a row shows its place at once; over the page that would hide what it opens. */
  showsOnOpen: boolean
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  copy: (text: string) => Promise<void>
}

export const Actions = createContext<ClaimActions>({
  show: null,
  showsOnOpen: false,
  copy: () => Promise.reject(new Error('no clipboard')),
})
