/** One run of the reader in this page, from injection until it leaves. */
export interface Session {
  /** Aborted when the reader leaves; whatever it added to the page goes with it. */
  signal: AbortSignal
  /** It follows its page from address to address: another one that is put in meanwhile is not needed. */
  isFollowing: boolean
  /** Another one was put in, for the article at the present address, since the reader last looked. */
  isCalled: boolean
  stop(): void
}

interface LiveSession extends Session {
  address: string
}

/** A symbol: a page can put an element under any plain name into the global scope we share its document with. */
const KEY = Symbol.for('second-source.reader')
const world = globalThis as { [KEY]?: LiveSession }

/** Null when a reader is at work in this page already; one left over from another address, and not following, makes way. */
export function openSession(): Session | null {
  const running = world[KEY]
  const address = pageAddress()
  if (running !== undefined && !running.signal.aborted) {
    running.isCalled = true
    if (running.address === address || running.isFollowing) return null
    running.stop()
  }
  const controller = new AbortController()
  const { signal } = controller
  const session = { address, signal, isFollowing: false, isCalled: false, stop: () => controller.abort() }
  world[KEY] = session
  return session
}

/** Tells pages apart; a fragment does not, unless a client-side router keeps the page's path in it. */
export function pageAddress({ origin, pathname, search, hash }: Location = location): string {
  return origin + pathname + search + (/^#[!/]/.test(hash) ? hash : '')
}
