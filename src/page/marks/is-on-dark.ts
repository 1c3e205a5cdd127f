/** Lightness from which text must be standing on something dark. */
const LIGHT_TEXT = 0.55

/**
 * Does this text stand on a dark ground? Read off the page's own ink: many dark pages never declare a colour scheme,
 * and a reader's dark system says nothing about a page that is light all the same.
 */
export function isOnDark({ startContainer }: Range): boolean {
  const element = startContainer.parentElement
  if (element === null) return false
  return (inkLightness(getComputedStyle(element).color) ?? 0) >= LIGHT_TEXT
}

/** 0 (black) to 1 (white) of a computed colour; null for notations a computed `color` does not take. */
export function inkLightness(color: string): number | null {
  // The names of colour spaces have digits too: “display-p3”.
  const [a, b, c] = [...color.matchAll(/(?<=[(, -])[\d.]+(?:e-?\d+)?/g)].map(([number]) => Number(number))
  if (a === undefined || b === undefined || c === undefined) return null
  if (color.startsWith('rgb')) return luma(a / 255, b / 255, c / 255)
  if (color.startsWith('color(')) return luma(a, b, c)
  if (/^ok(lab|lch)/.test(color)) return a
  return /^(lab|lch)/.test(color) ? a / 100 : null
}

/** Rec. 709 weights; gamma left in, which is near enough to perceived lightness to tell light from dark. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
