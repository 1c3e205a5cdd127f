import { sayingVerbs } from '../language/words.ts'
import { hasVerb } from '../text/verbal.ts'
import type { Word, WordRange } from '../text/word.ts'

const JOINTS = new Set(['while', 'whereas', 'although', 'though', 'but'])
const TIME_JOINTS = new Set(['after', 'before', 'because', 'since', 'when'])
/** A clause of fewer words leans on its neighbour. */
const SHORTEST = 4

/** Splits a sentence where one assertion ends and another begins. Every word belongs to exactly one clause. */
export function splitClauses(words: readonly Word[]): WordRange[] {
  const clauses: WordRange[] = []
  let from = 0
  for (let i = 1; i < words.length; i++) {
    if (!isJoint(words, i) || i - from < SHORTEST || words.length - i < SHORTEST) continue
    if (!hasVerb(words, from, i) || !hasVerb(words, i, words.length)) continue
    clauses.push({ from, to: i })
    from = i
  }
  clauses.push({ from, to: words.length })
  return clauses
}

function isJoint(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word
  const before = words[i - 1] as Word
  if (before.text === ';') return true
  if (JOINTS.has(word.lower)) return true
  if (TIME_JOINTS.has(word.lower))
    return hasVerb(words, i + 1, Math.min(words.length, i + 8)) && words[i + 1]?.tag !== 'num'
  // “, attributing the move to …”: an aside with a verb of its own.
  if (
    before.text === ',' &&
    word.lower.endsWith('ing') &&
    (word.tag === 'verb' || word.tag === 'adj') &&
    !words[i + 1]?.capital
  )
    return true
  if (before.text === ',' && (word.lower === 'and' || word.lower === 'with'))
    return hasVerb(words, i + 1, Math.min(words.length, i + 9)) && startsPhrase(words[i + 1])
  // “, first demonstrated during …”, “, weapons that are …”: asides that tell something of their own.
  if (
    before.text === ',' &&
    words.slice(i, i + 3).some(next => next.tag === 'verb' && (next.form === 'past' || next.form === 'participle')) &&
    !words.slice(i, i + 3).some(next => next.text === ',')
  )
    return !isCredit(words, i)
  if (before.text === ',' && words.slice(i, i + 4).some(next => next.lower === 'that' || next.lower === 'which'))
    return true
  return before.text === ',' && (word.lower === 'which' || word.lower === 'who')
}

/** “, the agency said” and “, said the agency” are no clause of their own. */
const isCredit = (words: readonly Word[], i: number): boolean =>
  words.slice(i, i + 4).some(word => sayingVerbs.has(word.lower))

const startsPhrase = (word: Word | undefined): boolean =>
  word !== undefined && ['det', 'noun', 'name', 'adj', 'num', 'pron', 'aux', 'verb'].includes(word.tag)
