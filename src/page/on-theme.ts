/** A site's own switch between light and dark sets an attribute on the root or body; the system's announces itself. */
export function onTheme(repaint: () => void, signal: AbortSignal): void {
  let frame = 0
  const later = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(repaint)
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later, { signal })
  const observer = new MutationObserver(later)
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  })
}
