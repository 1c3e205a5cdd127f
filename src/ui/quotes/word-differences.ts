/** A stretch of a text beside another text. */
export interface WordRun {
  text: string
  /** `beyond`: what a longer quotation says before or after the words that the other text has too; it renders nothing otherwise. */
  kind: 'same' | 'other' | 'beyond'
  /** What the other text has in its place; of a run of kind `same` without text, what it has there besides. */
  instead: string
}

/** Of so few common words nobody would say that it is the same sentence in other words: then nothing is marked. */
const FEWEST_COMMON = 1 / 3
/** A word of up to so many letters between two differences stands there by chance. */
const SHORT = 3
/** Words by which a word may have moved from its neighbour in the other text, and still belong to it: “the new wall”, “the wall”. */
const NEAR = 3
/** So many words more than the other text has at an end are no rendering of it: one quotes further than the other. */
const FURTHER = 6

/**
 * The words of `text` that differ from those of `base`, by their longest common subsequence. Capitals, punctuation and kinds
 * of apostrophe are no difference. Null when there is no difference, or too much to be marked.
 */
export function wordDifferences(base: string, text: string): WordRun[] | null {
  const [from, to] = [wordsOf(base), wordsOf(text)]
  const pairs = withoutChance(commonPairs(from, to), from, to)
  if (pairs.length < FEWEST_COMMON * Math.max(from.length, to.length)) return null
  if (pairs.length === from.length && pairs.length === to.length) return null
  return runs(base, text, from, to, pairs)
}

interface Word {
  start: number
  end: number
  key: string
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.toLowerCase().replaceAll('’', "'"),
  }))
}

/** Index pairs of words that both have, in order. */
function commonPairs(a: Word[], b: Word[]): [number, number][] {
  const width = b.length + 1
  // Length of the longest common subsequence of what follows i in a and j in b.
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const isSame = a[i]?.key === b[j]?.key
      longest[i * width + j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Without the “of” and “the” that two stretches of other words happen to share. */
function withoutChance(pairs: [number, number][], a: Word[], b: Word[]): [number, number][] {
  const joins = (x: [number, number] | undefined, y: [number, number] | undefined) => {
    const [here, there] = [(y?.[0] ?? a.length) - (x?.[0] ?? -1), (y?.[1] ?? b.length) - (x?.[1] ?? -1)]
    return Math.min(here, there) === 1 && Math.max(here, there) <= NEAR
  }
  return pairs.filter((pair, k) => {
    const length = b[pair[1]]?.key.length ?? 0
    return length > SHORT || joins(pairs[k - 1], pair) || joins(pair, pairs[k + 1])
  })
}

function runs(base: string, text: string, from: Word[], to: Word[], pairs: [number, number][]): WordRun[] {
  const found: WordRun[] = []
  let [i, j, written] = [0, 0, 0]
  const add = (end: number, kind: WordRun['kind'], instead = '') => {
    if (end > written || instead !== '') found.push({ text: text.slice(written, end), kind, instead })
    written = end
  }
  for (const [nextI, nextJ] of [...pairs, [from.length, to.length] as const]) {
    const instead = nextI > i ? base.slice(from[i]?.start, from[nextI - 1]?.end) : ''
    const isFurther = nextJ - j - (nextI - i) >= FURTHER
    if (isFurther && j === 0) {
      add(to[nextJ]?.start ?? text.length, 'beyond')
      if (instead !== '') found.push({ text: '', kind: 'same', instead })
    } else if (isFurther && nextJ === to.length) {
      add(to[j - 1]?.end ?? 0, 'same')
      if (instead !== '') found.push({ text: '', kind: 'same', instead })
      add(text.length, 'beyond')
    } else if (nextJ > j) {
      add(to[j]?.start ?? written, 'same')
      add(to[nextJ - 1]?.end ?? written, 'other', instead)
    } else if (instead !== '') {
      add(to[j - 1]?.end ?? 0, 'same')
      found.push({ text: '', kind: 'same', instead })
    }
    ;[i, j] = [nextI + 1, nextJ + 1]
  }
  add(text.length, 'same')
  return found
}
