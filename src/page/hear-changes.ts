/** Frameworks rebuild pages in bursts; one look when a burst is over is enough. */
const SETTLE_MS = 400
const IDLE_TIMEOUT_MS = 1_000
/** Added nodes whose text is counted for one look; with more than that the page has plainly grown. */
const MAX_COUNTED = 50

/** Told how many characters of text came in since the last look; answers in how many milliseconds it wants another, null for none. */
export type Look = (added: number) => Promise<number | null>

export interface Changes {
  /** Calls `look` in idle time after something was heard, one call at a time; at first, of what was heard since the beginning. */
  attend(look: Look): void
  /** Hears of changes in open shadow roots too, of which a document's observers are not told. */
  hearIn(roots: ShadowRoot[]): void
  /** Asks for a look though nothing was heard. */
  lookSoon(): void
  stop(): void
}

/** Hears of changes of the page's nodes and its address from now on. */
export function hearChanges(signal: AbortSignal): Changes {
  let look: Look | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLooking = false
  let isHeard = false
  let added: Node[] = []

  const lookNow = async () => {
    timer = undefined
    if (signal.aborted) return
    const characters = textLength(added)
    added = []
    isHeard = false
    isLooking = true
    // Whatever a page does to us, it must not hear of it, and we must be ready for its next change.
    const again = (await look?.(characters).catch(() => null)) ?? null
    isLooking = false
    if (isHeard) schedule()
    else if (again !== null) schedule(again)
  }
  const schedule = (wait = SETTLE_MS) => {
    if (signal.aborted || isLooking || look === null) return
    timer ??= setTimeout(() => whenIdle(() => void lookNow()), wait)
  }

  const observer = new MutationObserver(records => {
    const theirs = records.filter(record => !isOurs(record))
    if (theirs.length === 0) return
    isHeard = true
    if (added.length <= MAX_COUNTED) added.push(...theirs.flatMap(({ addedNodes }) => [...addedNodes]))
    schedule()
  })
  const hearIn = (root: Node) => {
    if (!signal.aborted) observer.observe(root, { childList: true, characterData: true, subtree: true })
  }
  hearIn(document)
  window.addEventListener('popstate', () => schedule(), { signal })
  navigationOf(window)?.addEventListener('currententrychange', () => schedule(), { signal })
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    added = []
  }
  signal.addEventListener('abort', stop)
  return {
    attend: attentive => {
      look = attentive
      if (isHeard) schedule()
    },
    hearIn: roots => {
      for (const root of roots) hearIn(root)
    },
    lookSoon: () => schedule(),
    stop,
  }
}

/** The card's host coming and going. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes]
  return nodes.length > 0 && nodes.every(node => node instanceof HTMLElement && node.dataset.secondSource === 'card')
}

function textLength(nodes: Node[]): number {
  if (nodes.length > MAX_COUNTED) return Number.POSITIVE_INFINITY
  return nodes.reduce((length, node) => length + (node.isConnected ? (node.textContent?.length ?? 0) : 0), 0)
}

function whenIdle(work: () => void): void {
  window.requestIdleCallback(work, { timeout: IDLE_TIMEOUT_MS })
}

/** The Navigation API, where the browser has it; the observer notices a new page without it too. */
function navigationOf(view: Window): EventTarget | undefined {
  return (view as { navigation?: EventTarget }).navigation
}
