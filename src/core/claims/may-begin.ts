import { factOf } from '../text/lexeme.ts'
import type { Word } from '../text/word.ts'

/** May a match of the pattern begin in a word? Asked of a word's spelling once, it spares most clauses the pattern. */
export function mayBegin(pattern: RegExp): (word: Pick<Word, 'lexeme'>) => boolean {
  const opening = openingOf(pattern)
  return factOf(({ text }) => text.split(/\W+/).some(part => opening.test(part)))
}

/**
 * Which words a pattern's match can begin with: of “\\b(?:plan(?:s|ned) to|will)\\b” it is “plans”, “planned”, “plan” and
 * “will”. What is asked of every word is then asked of its spelling, once.
 */
function openingOf(pattern: RegExp): RegExp {
  const inner = /^\\b\(\?:(.*)\)\\b$/.exec(pattern.source)?.[1]
  if (inner === undefined) throw new TypeError(`Not of the form \\b(?:…|…)\\b: ${pattern.source}`)
  const first = alternatives(inner).map(alternative => firstWord(alternative.replace(/^\(\?<[!=][^)]*\)/, '')))
  return new RegExp(`^(?:${first.join('|')})$`, pattern.flags.replace('g', ''))
}

/** Of “a|(?:b|c) d”: “a”, “(?:b|c) d”. */
function alternatives(source: string): string[] {
  const found = ['']
  walk(source, (character, depth) => {
    if (character === '|' && depth === 0) found.push('')
    else found[found.length - 1] += character
  })
  return found
}

/** What stands before the first space outside of brackets, what is only looked ahead for left out. */
function firstWord(alternative: string): string {
  let word = ''
  let ended = false
  walk(alternative, (character, depth) => {
    ended ||= character === ' ' && depth === 0
    if (!ended) word += character
  })
  return word.replace(/\(\?[!=].*$/, '')
}

function walk(source: string, visit: (character: string, depth: number) => void): void {
  let depth = 0
  for (const character of source) {
    if (character === ')') depth--
    visit(character, depth)
    if (character === '(') depth++
  }
}
