import type { Figure, OtherClaim, ReportClaim } from '../../core/types.ts'
import { lowest } from './headline.ts'
import { markFigure, type Segment } from './mark-figure.ts'
import { asSaid } from './plainly.ts'
import { say } from './say.ts'

/** Characters of figures that stand side by side in a popup of 380 pixels; the rest waits in the opened row. */
const LINE = 38

/**
 * What answers say in figures, each once: “2,300 · up to 2,500”, “19 + 2 more”; null when none has a figure. First
 * come first, where there is no room for all.
 * Beside the article's own figure, which is not said twice, there is less room.
 */
export function shortFigures(answers: OtherClaim[], own = ''): string | null {
  const said = distinct(answers.flatMap(({ figure }) => (figure === null ? [] : [figure])))
  const news = said.filter(({ surface }) => !sameWords(surface, own))
  const [first, ...rest] = news.length > 0 ? news : said
  if (first === undefined) return null
  const shown = [first]
  const room = LINE - `${own} · `.length
  while (rest[0] !== undefined && listed([...shown, rest[0]]).length <= room) shown.push(rest.shift() as Figure)
  const list = listed(shown)
  return rest.length > 0 ? say('andMore', { figures: list, count: rest.length }) : list
}

/** From the lowest up, where they are of one measure. */
function listed(figures: Figure[]): string {
  const isOneMeasure = figures.every(({ unit }) => unit === figures[0]?.unit)
  return (isOneMeasure ? figures.toSorted((a, b) => lowest(a) - lowest(b)) : figures).map(asSaid).join(' · ')
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** “Some 11,000” and “some 11,000” are one, and so are “€3.1bn” and “3.1 billion euros”; the first stays as it was written. */
function distinct(figures: Figure[]): Figure[] {
  return figures.filter((figure, i) => figures.findIndex(other => isSame(figure, other)) === i)
}

function isSame(a: Figure, b: Figure): boolean {
  if (sameWords(a.surface, b.surface)) return true
  const isOneValue = a.bound === b.bound && a.min !== null && a.min === b.min && a.max === b.max
  return isOneValue && (a.unit === b.unit || a.unit === null || b.unit === null)
}

/** “… but has not reversed the result”: a clause of a sentence, without the mark behind it that belongs to the sentence. */
export function ownWords({ text }: Pick<ReportClaim, 'text'>): string {
  return `${/^\p{Ll}/u.test(text) ? '… ' : ''}${text.replace(/[,;:]$/, '')}`
}

/** The article's own sentence with its figure set apart; a claim's offsets are into the article, a sentence's are not. */
export function ownSentence({ text, start, figure }: ReportClaim): Segment[] {
  return markFigure(text, figure && { ...figure, start: figure.start - start, end: figure.end - start })
}
