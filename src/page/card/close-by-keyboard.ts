import type { HoverCard } from './hover-card.tsx'

/** Esc closes the card from anywhere; tabbing out of it closes it too, as nothing of it is left to come back to. */
export function closeByKeyboard(card: HoverCard, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || card.anchor === null || event.isComposing) return
    // One Esc closes one thing: with the keyboard in the card, the page's own dialog below stays.
    if (card.hasFocus()) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    card.close()
  }
  const onFocusOut = (event: FocusEvent) => {
    // Leaving the window is not leaving the card.
    if (event.isTrusted && card.holds(event.target) && document.hasFocus() && !card.holds(event.relatedTarget)) {
      card.close()
    }
  }
  window.addEventListener('keydown', onKey, { signal, capture: true })
  window.addEventListener('focusout', onFocusOut, { signal, capture: true })
}
