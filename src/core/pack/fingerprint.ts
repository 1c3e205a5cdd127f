/** Recognises a text again without keeping it: the smallest hashes of its word shingles (Broder, 1997). */
import { endOfSoundsAt, widthAt } from '../text/char-class.ts'
import { findQuotations } from '../text/find-quotations.ts'

/** Words a shingle has: shorter meets by chance, longer breaks at every edit. */
const SHINGLE = 5
/** Hashes kept per text; enough to tell 80 % overlap from 60 %. */
const KEPT = 128
/**
 * Share of the shorter text that is in the other, from which both are one text: a wire story stays one when it is cut down and
 * a local paragraph is added. Two reports of one event share under a tenth.
 */
const COPY_FROM = 0.5
/** With fewer hashes to go by the share is a guess. */
const FEWEST_HASHES = 24

/** What stands between quotation marks is left out: many outlets give one speech at length, and none of them copies another. */
export function fingerprint(text: string): number[] {
  const quotations = findQuotations(text)
  const lower = text.toLowerCase()
  const words = wordsOf(lower)
  const hashes = new Int32Array(words.count)
  let [next, count] = [0, 0]
  for (let i = 0; i + SHINGLE <= words.count; i++) {
    const [start, end] = [words.starts[i] as number, words.starts[i + SHINGLE - 1] as number]
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++
    const quotation = quotations[next]
    if (quotation && quotation.start <= start && end < quotation.end) continue
    hashes[count++] = hashOf(lower, words, i)
  }
  return firstOf(hashes.subarray(0, count).sort())
}

/** The smallest hashes of those in order, each once. */
function firstOf(hashes: Int32Array): number[] {
  const kept: number[] = []
  for (let i = 0; i < hashes.length && kept.length < KEPT; i++)
    if (i === 0 || hashes[i] !== hashes[i - 1]) kept.push(hashes[i] as number)
  return kept
}

/** Where the words of a text begin and end: a text has thousands, and none is looked at by itself. */
interface Places {
  starts: Int32Array
  ends: Int32Array
  count: number
}

function wordsOf(text: string): Places {
  const most = (text.length + 1) >> 1
  const [starts, ends] = [new Int32Array(most), new Int32Array(most)]
  let count = 0
  for (let at = 0; at < text.length; ) {
    const end = endOfSoundsAt(text, at)
    if (end > at) {
      starts[count] = at
      ends[count++] = end
    }
    at = end > at ? end : at + widthAt(text, at)
  }
  return { starts, ends, count }
}

/**
 * Share of the text with fewer hashes that the other has too, 0..1; 0 where too little is known. Both are sorted. Up to the last
 * hash kept of either, all that each text has is known.
 */
export function containment(a: readonly number[], b: readonly number[]): number {
  const last = Math.min(lastKnown(a), lastKnown(b))
  let [i, j, common] = [0, 0, 0]
  while (reaches(a, i, last) || reaches(b, j, last)) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  const fewer = Math.min(i, j)
  return fewer < FEWEST_HASHES ? 0 : common / fewer
}

const lastKnown = (print: readonly number[]): number =>
  print.length < KEPT ? Number.POSITIVE_INFINITY : (print[print.length - 1] as number)

const reaches = (print: readonly number[], i: number, last: number): boolean =>
  i < print.length && (print[i] as number) <= last

/** Fewer hashes in common make no copy, whatever the texts. */
export const mayBeCopy = (common: number): boolean => common >= FEWEST_HASHES * COPY_FROM

export const isCopy = (a: readonly number[], b: readonly number[]): boolean => containment(a, b) >= COPY_FROM

const SPACE = 32

/** Of a shingle's words with a space between, by FNV-1a; the upper 30 of its 32 bits, as many as a pack's columns hold. */
function hashOf(text: string, { starts, ends }: Places, first: number): number {
  let value = 0x811c9dc5
  for (let k = first; k < first + SHINGLE; k++) {
    if (k > first) value = Math.imul(value ^ SPACE, 0x01000193)
    const end = ends[k] as number
    for (let i = starts[k] as number; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value >>> 2
}
