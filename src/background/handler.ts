/** The page a message came from, already checked to be one of ours. */
export interface PageSender {
  tabId: number
  /** Its site, as `siteOf` names it. */
  site: string | null
  /** Where its tab was when the message was sent; undefined where we may not know. */
  tabUrl: string | undefined
  /** 0 for the page itself, else one of its frames. */
  frameId: number
}

/** Answers one message. It checks the message's shape itself, and rejects with a plain sentence. */
export type Handler = (message: unknown, page: PageSender) => Promise<unknown>

/** Answers one message of a page of our own. */
export type OwnHandler = (message: unknown) => Promise<unknown>
