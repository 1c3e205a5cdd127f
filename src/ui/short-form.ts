import type { OtherClaim, ReportClaim } from '../core/types.ts'
import { formatNumber } from './format.ts'
import { markFigure, type Segment } from './mark-figure.ts'

/** About half a line in a popup of 360 pixels; the rest waits in the opened row. */
const ROOM = 24

/** What answers say in figures, each once: “2,300 · Up to 2,500”, “19 + 2 more”; null when none has a figure. */
export function shortFigures(answers: OtherClaim[]): string | null {
  const [first, ...more] = distinct(answers.flatMap(({ figure }) => (figure === null ? [] : [figure.surface])))
  if (first === undefined) return null
  let shown = first
  while (more[0] !== undefined && shown.length + more[0].length < ROOM) shown += ` · ${more.shift()}`
  return more.length > 0 ? `${shown} + ${formatNumber(more.length)} more` : shown
}

/** “Some 11,000” and “some 11,000” are one; the first stays as it was written. */
function distinct(surfaces: string[]): string[] {
  const seen = new Set<string>()
  return surfaces.filter(surface => {
    const isNew = !seen.has(surface.toLowerCase())
    seen.add(surface.toLowerCase())
    return isNew
  })
}

/** The article's own sentence with its figure set apart; a claim's offsets are into the article, a sentence's are not. */
export function ownSentence({ text, start, figure }: ReportClaim): Segment[] {
  return markFigure(text, figure && { ...figure, start: figure.start - start, end: figure.end - start })
}
