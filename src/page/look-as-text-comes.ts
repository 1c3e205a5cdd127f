/** Text of a page that is slow in coming is there by then, or the reader has scrolled, which is another occasion to look. */
const PATIENCE_MS = 10_000
/** Frameworks build pages in bursts; one look when a burst is over is enough. */
const SETTLE_MS = 300

/** Looks whenever nodes came in, until a look says true or patience ends, and a last time then. Gives the way to stop before. */
export function lookAsTextComes(look: () => boolean): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    settling ??= setTimeout(() => {
      settling = undefined
      if (look()) stop()
    }, SETTLE_MS)
  })
  const ending = setTimeout(() => {
    stop()
    look()
  }, PATIENCE_MS)
  const stop = () => {
    observer.disconnect()
    clearTimeout(settling)
    clearTimeout(ending)
  }
  observer.observe(document, { childList: true, subtree: true })
  return stop
}
