/** What a claim of a pack leans on: claims of a sentence stand side by side in the columns, those of an article in its order. */

import type { Frame } from '../figures/frame.ts'
import { valueTerm } from '../meaning/terms.ts'
import { addWords, isDenialOf, NEAR } from '../story/tell-context.ts'
import type { ClaimRows } from './claim-rows.ts'

/** Terms of the statement before. */
export function termsBefore(rows: ClaimRows, row: number): readonly string[] {
  const before = statementBefore(rows, row)
  return before < 0 ? [] : rows.fields.terms.at(before)
}

/** The row of that statement; -1 where it is the first of its article. */
export function statementBefore(rows: ClaimRows, row: number): number {
  let before = row - 1
  while (isOfArticle(rows, before, row) && rows.fields.kind.at(before) !== 'statement') before--
  return isOfArticle(rows, before, row) ? before : -1
}

/** Terms of its sentence and of the one before. */
export function termsAround(rows: ClaimRows, row: number): readonly string[] {
  const { kind, terms } = rows.fields
  const [from, to] = sentenceAround(rows, row)
  const start = isOfArticle(rows, from - 1, row) ? sentenceAround(rows, from - 1)[0] : from
  const words = new Set<string>()
  for (let other = start; other < to; other++) addWords({ kind: kind.at(other), terms: terms.at(other) }, words)
  return [...words]
}

/** The claims of its sentence stand from the one row to before the other. */
function sentenceAround(rows: ClaimRows, row: number): [from: number, to: number] {
  let [from, to] = [row, row + 1]
  while (isOfSentence(rows, from - 1, row)) from--
  while (isOfSentence(rows, to, row)) to++
  return [from, to]
}

/** What the numbers of its sentence count, by their terms. */
export function countsBeside(rows: ClaimRows, row: number): ReadonlyMap<string, Frame> {
  const counts = new Map<string, Frame>()
  for (const step of [-1, 1])
    for (let other = row + step; isOfSentence(rows, other, row); other += step) {
      const figure = rows.figureRows[other] as number
      if (figure >= 0) counts.set(valueAt(rows, figure), rows.frameAt(figure))
    }
  return counts
}

/** Terms of the figures nearest before it and after it, in reading order. */
export const numbersNear = (rows: ClaimRows, row: number): string[] => [
  ...numbersOnOneSide(rows, row, -1).reverse(),
  ...numbersOnOneSide(rows, row, 1),
]

function numbersOnOneSide(rows: ClaimRows, row: number, step: number): string[] {
  const numbers: string[] = []
  for (let other = row + step; numbers.length < NEAR && isOfArticle(rows, other, row); other += step) {
    const figure = rows.figureRows[other] as number
    if (figure >= 0) numbers.push(valueAt(rows, figure))
  }
  return numbers
}

/** Does its sentence go on to say that somebody denies it? */
export function isDisputedAt(rows: ClaimRows, row: number): boolean {
  const { kind, terms, denied } = rows.fields
  let after = row + 1
  while (isOfSentence(rows, after, row) && kind.at(after) !== 'statement') after++
  if (!isOfSentence(rows, after, row)) return false
  return isDenialOf({ terms: terms.at(after), denied: denied.at(after) }, terms.at(row))
}

function valueAt({ figures: { min, max, unit } }: ClaimRows, figure: number): string {
  return valueTerm({ min: min.at(figure), max: max.at(figure), unit: unit.at(figure) })
}

function isOfArticle({ count, fields: { article } }: ClaimRows, other: number, row: number): boolean {
  return other >= 0 && other < count && article.at(other) === article.at(row)
}

function isOfSentence(rows: ClaimRows, other: number, row: number): boolean {
  const { sentence } = rows.fields
  return isOfArticle(rows, other, row) && sentence.at(other) === sentence.at(row)
}
