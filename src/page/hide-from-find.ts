/**
 * Takes the card out of what `window.find` searches: a page could try words in it, and Firefox hands out the node it has
 * found, in a closed shadow root too. No style and no attribute does it that leaves the card to its reader (`inert` would).
 * Chromium passes by elements that by their name can hold nothing; Firefox passes by the text of an option.
 */
export function hideFromFind(card: HTMLElement): Element {
  if (!CSS.supports('-moz-appearance', 'none')) {
    const passedBy = document.createElement('bgsound')
    passedBy.append(card)
    return passedBy
  }
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
  const found = new Map<Node, boolean>()
  while (texts.nextNode()) {
    const text = texts.currentNode
    const drawing = text.parentElement?.closest('svg')
    found.set(drawing ?? text, drawing != null)
  }
  for (const [node, isDrawing] of found) {
    const passedBy = document.createElement('option')
    passedBy.role = 'none'
    // A drawing is for the eye alone, and can hold no option.
    passedBy.inert = isDrawing
    node.parentNode?.replaceChild(passedBy, node)
    const lines = document.createElement('font')
    lines.append(node)
    passedBy.append(lines)
  }
  return card
}
