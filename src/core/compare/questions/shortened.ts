/** A sentence as a question: short enough for a line or two, and without the value that is asked for. */
import type { Figure } from '../../types.ts'
import { BLANK } from './blank.ts'

/** Longest question shown whole, in characters; of more, the words around what is asked for. */
const LONGEST = 90
/** What leads up to a figure tells more of it than what follows. */
const BEFORE = 0.6
/** Marks that belong to the sentence around the words, and where and when that was written: “PORT SARN, March 12 (Northgate) –” */
const EDGES = /^\p{Lu}{3}[\p{Lu} ]*(?:, [^—–-]{1,40})? [—–-] |^[“"‘'](?!.*[”"’'])|[,;:]+$/gu

/** The words from their beginning. */
export const shortened = (text: string): string => around(text.replace(EDGES, ''), 0)

/** “Turnout was […]”: no outlet's answer is the question. */
export function blanked({
  text,
  figure: { start, end },
}: {
  text: string
  figure: Pick<Figure, 'start' | 'end'>
}): string {
  const before = text.slice(0, start).replace(EDGES, '')
  return around(`${before}${BLANK}${text.slice(end)}`, before.length)
    .replace(EDGES, '')
    .replace(/\.$/, '')
}

/** The words around `heart`, cut between words. */
function around(text: string, heart: number): string {
  if (text.length <= LONGEST) return text
  const wanted = Math.max(0, Math.min(heart - LONGEST * BEFORE, text.length - LONGEST))
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  const to = start + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', start + LONGEST)
  const end = to > start ? to : start + LONGEST
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
