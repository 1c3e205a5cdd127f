/** Recognises a text again without keeping it: the smallest hashes of its word shingles (Broder, 1997). */

/** Words a shingle has: shorter meets by chance, longer breaks at every edit. */
const SHINGLE = 5
/** Hashes kept per text; enough to tell 80 % overlap from 60 %. */
const KEPT = 128
/** Share of common hashes from which two texts are copies of each other. Two reports of one event share under a tenth. */
const COPY_FROM = 0.5

export function fingerprint(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) hashes.add(hash(words.slice(i, i + SHINGLE).join(' ')))
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT)
}

/** Share of the smallest hashes of both texts that they have in common, 0..1. Both are sorted, so one walk along them tells. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const size = Math.min(KEPT, a.length, b.length)
  let [i, j, common, seen] = [0, 0, 0, 0]
  for (; seen < size; seen++) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return size === 0 ? 0 : common / size
}

export const isCopy = (a: readonly number[], b: readonly number[]): boolean => likeness(a, b) >= COPY_FROM

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
