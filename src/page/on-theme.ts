/** Some pages write to their root with every scroll; a switch of theme can wait this long. */
const SETTLE_MS = 300

/** A site's own switch between light and dark is clicked, or sets an attribute on the root or body; the system's announces itself. */
export function onTheme(repaint: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      repaint()
    }, SETTLE_MS)
  }
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', later, { signal })
  // What sites set by it may be styles of anything anywhere.
  window.addEventListener('click', later, { signal, capture: true, passive: true })
  const observer = new MutationObserver(later)
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}
