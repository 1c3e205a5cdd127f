import type { LineStyle } from '../src/ui/line-styles.ts'

/** A line of a page as a style of one of our own. */
export function lineDecoration({ form, width, offset }: LineStyle, colour: string) {
  return { textDecoration: `underline ${form} ${width}px ${colour}`, textUnderlineOffset: `${offset}em` }
}
