import { factOf } from './lexeme.ts'
import type { Word } from './word.ts'

/** May a match of the pattern begin in a word? Asked of a word's spelling once, it spares most clauses the pattern. */
export function mayBegin(pattern: RegExp): (word: Pick<Word, 'lexeme'>) => boolean {
  const opening = openingOf(pattern)
  return factOf(({ text }) => text.split(/\W+/).some(part => opening.test(part)))
}

/**
 * The words that a pattern's match can begin with: of “\b(?:plan(?:s|ned) to|will)\b” they are “plans”, “planned”, “plan” and
 * “will”. Throws where that cannot be told from how the pattern is written: its alternatives must begin with whole words.
 */
export function openingOf({ source, flags }: RegExp): RegExp {
  return new RegExp(`^(?:${openings(source).join('|')})$`, flags.replace('g', ''))
}

function openings(source: string): string[] {
  return alternatives(source).flatMap(alternative => {
    const first = firstWord(alternative.replace(/^\\b/, '').replace(/^\(\?<[!=][^)]*\)/, ''))
    if (isGroup(first)) return openings(first.slice(GROUP.length, -1))
    if (first === '' || /[ '’-]/.test(first))
      throw new TypeError(`No telling what begins “${alternative}” in ${source}`)
    return [first]
  })
}

/** Of “a|(?:b|c) d”: “a”, “(?:b|c) d”. */
function alternatives(source: string): string[] {
  const found: string[] = []
  let start = 0
  eachAtTop(source, at => {
    if (source[at] !== '|') return
    found.push(source.slice(start, at))
    start = at + 1
  })
  return [...found, source.slice(start)]
}

/** What stands before the first space, word border or look-ahead outside of brackets. */
function firstWord(alternative: string): string {
  let end = alternative.length
  eachAtTop(alternative, at => {
    if (/^(?: |\\b|\(\?[=!])/.test(alternative.slice(at, at + 3))) end = Math.min(end, at)
  })
  return alternative.slice(0, end)
}

const GROUP = '(?:'

/** One pair of brackets around all of it. */
function isGroup(source: string): boolean {
  let pieces = 0
  eachAtTop(source, () => pieces++)
  return source.startsWith(GROUP) && pieces === 1
}

/** Calls `visit` with the place of each character outside of brackets, an opening bracket's too. */
function eachAtTop(source: string, visit: (at: number) => void): void {
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === ')') depth--
    else {
      if (depth === 0) visit(at)
      if (source[at] === '(') depth++
    }
  }
}
