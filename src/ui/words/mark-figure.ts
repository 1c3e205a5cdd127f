import type { Figure } from '../../core/types.ts'

export interface Segment {
  text: string
  marked: boolean
}

/** The sentence cut so that its figure stands alone; uncut when the figure cannot be placed in it beyond doubt. */
export function markFigure(sentence: string, figure: Figure | null): Segment[] {
  const start = figure === null ? -1 : placeOf(sentence, figure)
  if (figure === null || start < 0) return [{ text: sentence, marked: false }]
  const end = start + figure.surface.length
  return [
    { text: sentence.slice(0, start), marked: false },
    { text: sentence.slice(start, end), marked: true },
    { text: sentence.slice(end), marked: false },
  ].filter(({ text }) => text !== '')
}

function placeOf(sentence: string, { surface, start, end }: Figure): number {
  if (surface === '') return -1
  if (sentence.slice(start, end) === surface) return start
  const first = sentence.indexOf(surface)
  return first === sentence.lastIndexOf(surface) ? first : -1
}
