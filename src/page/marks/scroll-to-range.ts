/** False when the words are in the page but not shown: a closed fold, a hidden tab. */
export function scrollToRange(range: Range, how: { smoothly: boolean }): boolean {
  const element = range.startContainer.parentElement
  if (element === null || range.getClientRects().length === 0) return false
  const smooth = how.smoothly && !matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isInView(range)) return true
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: smooth ? 'smooth' : 'instant' })
  // A paragraph higher than the window is centred with its words outside: then the words themselves are.
  if (!smooth && !isInView(range)) {
    const { top, height } = range.getBoundingClientRect()
    window.scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' })
  }
  return true
}

/** Whole and not at the very edge, where fixed headers of pages lie. */
function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  const margin = innerHeight * 0.15
  return top >= margin && bottom <= innerHeight - margin
}
