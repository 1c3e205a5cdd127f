/**
 * Work that can be set down between its steps. A step may yield a shadow root it goes into: observers of the document are
 * not told of what changes in there.
 */
export type Steps<T> = Generator<ShadowRoot | undefined, T, void>

/** How long we keep the page waiting at once: far below the fiftieth of a second at which it feels slow, for slower machines. */
const SLICE_MS = 10
/** A page that changes during each reading is read in one go after so many: late and whole is better than never. */
const MOST_BEGINNINGS = 4

export const allAtOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value as T
  }
}

/**
 * Works through a page in slices, and begins anew whenever the page was changed in between: what is returned is true of the
 * page as it is then. Null when the signal was aborted meanwhile.
 */
export async function gradually<T>(page: Document, begin: () => Steps<T>, signal: AbortSignal): Promise<T | null> {
  for (let beginnings = 1; beginnings < MOST_BEGINNINGS; beginnings++) {
    const done = await unlessChanged(page, begin(), signal)
    if (signal.aborted) return null
    if (done !== null) return done.value
  }
  return allAtOnce(begin())
}

/** Null when the page was changed between two slices. */
async function unlessChanged<T>(page: Document, steps: Steps<T>, signal: AbortSignal): Promise<{ value: T } | null> {
  const observer = new MutationObserver(() => {
    isChanged = true
  })
  const observe = (root: Node) => observer.observe(root, { childList: true, characterData: true, subtree: true })
  const entered: ShadowRoot[] = []
  let isChanged = false
  let hasPaused = false
  let end = performance.now() + SLICE_MS
  try {
    for (;;) {
      const { done, value } = steps.next()
      if (done) return { value: value as T }
      if (value !== undefined) (hasPaused ? observe : (root: ShadowRoot) => entered.push(root))(value)
      if (performance.now() < end) continue
      // Most pages are read in one slice, and pay for no observer.
      if (!hasPaused) for (const root of [page, ...entered]) observe(root)
      hasPaused = true
      await nextTurn()
      if (isChanged || observer.takeRecords().length > 0 || signal.aborted) return null
      end = performance.now() + SLICE_MS
    }
  } finally {
    observer.disconnect()
  }
}

/** Lets the page do what waits. Timers would do too, but those of tabs in the background are slowed down to one a second. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  if (typeof scheduler?.yield === 'function') return scheduler.yield()
  return new Promise(done => {
    const { port1: ear, port2: port } = new MessageChannel()
    ear.onmessage = () => {
      ear.close()
      done()
    }
    port.postMessage(null)
  })
}
