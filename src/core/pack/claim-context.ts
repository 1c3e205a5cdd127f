/** What a claim of a pack leans on: claims of a sentence stand side by side in the columns, those of an article in its order. */
import { addWords, isDenialOf, NEAR } from '../compare/story/tell-context.ts'
import type { Frame } from '../figures/frame.ts'
import { valueTerm } from '../meaning/terms.ts'
import type { ClaimTable } from './claim-table.ts'

/** Terms of the statement before. */
export function termsBefore(table: ClaimTable, row: number): readonly string[] {
  const before = statementBefore(table, row)
  return before < 0 ? [] : table.fields.terms.at(before)
}

/** The row of that statement; -1 where it is the first of its article. */
export function statementBefore(table: ClaimTable, row: number): number {
  let before = row - 1
  while (isOfArticle(table, before, row) && table.fields.kind.at(before) !== 'statement') before--
  return isOfArticle(table, before, row) ? before : -1
}

/** Terms of its sentence and of the one before. */
export function termsAround(table: ClaimTable, row: number): readonly string[] {
  const { kind, terms } = table.fields
  const [from, to] = sentenceAround(table, row)
  const start = isOfArticle(table, from - 1, row) ? sentenceAround(table, from - 1)[0] : from
  const words = new Set<string>()
  for (let other = start; other < to; other++) addWords({ kind: kind.at(other), terms: terms.at(other) }, words)
  return [...words]
}

/** The claims of its sentence stand from the one row to before the other. */
function sentenceAround(table: ClaimTable, row: number): [from: number, to: number] {
  let [from, to] = [row, row + 1]
  while (isOfSentence(table, from - 1, row)) from--
  while (isOfSentence(table, to, row)) to++
  return [from, to]
}

/** What the numbers of its sentence count, by their terms. */
export function countsBeside(table: ClaimTable, row: number): ReadonlyMap<string, Frame> {
  const counts = new Map<string, Frame>()
  for (const step of [-1, 1])
    for (let other = row + step; isOfSentence(table, other, row); other += step) {
      const figure = table.figureRows[other] as number
      if (figure >= 0) counts.set(valueAt(table, figure), table.frameAt(figure))
    }
  return counts
}

/** Terms of the figures nearest before it and after it, in reading order. */
export const numbersNear = (table: ClaimTable, row: number): string[] => [
  ...numbersOnOneSide(table, row, -1).reverse(),
  ...numbersOnOneSide(table, row, 1),
]

function numbersOnOneSide(table: ClaimTable, row: number, step: number): string[] {
  const numbers: string[] = []
  for (let other = row + step; numbers.length < NEAR && isOfArticle(table, other, row); other += step) {
    const figure = table.figureRows[other] as number
    if (figure >= 0) numbers.push(valueAt(table, figure))
  }
  return numbers
}

/** Does its sentence go on to say that somebody denies it? */
export function isDisputedAt(table: ClaimTable, row: number): boolean {
  const { kind, terms, denied } = table.fields
  let after = row + 1
  while (isOfSentence(table, after, row) && kind.at(after) !== 'statement') after++
  if (!isOfSentence(table, after, row)) return false
  return isDenialOf({ terms: terms.at(after), denied: denied.at(after) }, terms.at(row))
}

function valueAt({ figures: { min, max, unit } }: ClaimTable, figure: number): string {
  return valueTerm({ min: min.at(figure), max: max.at(figure), unit: unit.at(figure) })
}

function isOfArticle({ count, fields: { article } }: ClaimTable, other: number, row: number): boolean {
  return other >= 0 && other < count && article.at(other) === article.at(row)
}

function isOfSentence(table: ClaimTable, other: number, row: number): boolean {
  const { sentence } = table.fields
  return isOfArticle(table, other, row) && sentence.at(other) === sentence.at(row)
}
