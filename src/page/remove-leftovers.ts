import { removeHighlights } from './marks/highlight.ts'

/**
 * Takes away what an earlier copy of us has left in this document. When the extension is updated under an open page,
 * Firefox ends the earlier copy without a word and puts the new one in.
 */
export function removeLeftovers(): void {
  for (const card of document.querySelectorAll('[data-second-source="card"]')) card.remove()
  removeHighlights()
}
