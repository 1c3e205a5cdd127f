/** Frameworks rebuild pages in bursts; one look when a burst is over is enough. */
const SETTLE_MS = 400
const IDLE_TIMEOUT_MS = 1_000
/** Added nodes whose text is counted for one look; with more than that the page has plainly grown. */
const MAX_COUNTED = 50

/** Told how many characters of text came in since the last look; answers in how many milliseconds it wants another, null for none. */
export type Look = (added: number) => Promise<number | null>

/** Calls `look` in idle time after the page's nodes or its address changed, one call at a time. */
export function onChange(look: Look, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLooking = false
  let added: Node[] = []

  const lookNow = async () => {
    timer = undefined
    if (signal.aborted) return
    const characters = textLength(added)
    added = []
    isLooking = true
    // Whatever a page does to us, it must not hear of it, and we must be ready for its next change.
    const again = await look(characters).catch(() => null)
    isLooking = false
    if (added.length > 0) schedule()
    else if (again !== null) schedule(again)
  }
  const schedule = (wait = SETTLE_MS) => {
    if (signal.aborted || isLooking) return
    timer ??= setTimeout(() => whenIdle(() => void lookNow()), wait)
  }

  const observer = new MutationObserver(records => {
    const theirs = records.filter(record => !isOurs(record))
    if (theirs.length === 0) return
    if (added.length <= MAX_COUNTED) added.push(...theirs.flatMap(({ addedNodes }) => [...addedNodes]))
    schedule()
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  window.addEventListener('popstate', () => schedule(), { signal })
  navigationOf(window)?.addEventListener('currententrychange', () => schedule(), { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
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
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: IDLE_TIMEOUT_MS })
  else setTimeout(work)
}

/** The Navigation API, where the browser has it; the observer notices a new page without it too. */
function navigationOf(view: Window): EventTarget | undefined {
  return (view as { navigation?: EventTarget }).navigation
}
