import type { OtherClaim, ReportClaim } from '../core/types.ts'
import { formatNumber } from './format.ts'
import { markFigure, type Segment } from './mark-figure.ts'

/** More than two figures side by side are read as a list; the rest waits in the opened row. */
const FIGURES_SHOWN = 2

/** What answers say in figures, each once: “Around 12,000 · 19 + 1 more”; null when none has a figure. */
export function shortFigures(answers: OtherClaim[]): string | null {
  const surfaces = [...new Set(answers.flatMap(({ figure }) => (figure === null ? [] : [figure.surface])))]
  if (surfaces.length === 0) return null
  const shown = surfaces.slice(0, FIGURES_SHOWN).join(' · ')
  const rest = surfaces.length - FIGURES_SHOWN
  return rest > 0 ? `${shown} + ${formatNumber(rest)} more` : shown
}

/** The article's own sentence with its figure set apart; a claim's offsets are into the article, a sentence's are not. */
export function ownSentence({ text, start, figure }: ReportClaim): Segment[] {
  return markFigure(text, figure && { ...figure, start: figure.start - start, end: figure.end - start })
}
