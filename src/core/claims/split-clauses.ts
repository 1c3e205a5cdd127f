import { contrastJoints, negatingWords, sayingVerbs, timeJoints } from '../language/words.ts'
import { traitOf } from '../text/lexeme.ts'
import { hasVerb } from '../text/verbal.ts'
import type { Word, WordRange } from '../text/word.ts'

const isTimeJoint = traitOf(({ lower }) => timeJoints.has(lower) && !contrastJoints.has(lower))
const isContrastJoint = traitOf(({ lower }) => contrastJoints.has(lower))
/** A clause of fewer words leans on its neighbour. */
const SHORTEST = 4
/** Two deeds in fewer words than twice this are told in one breath, and met in one. */
const SHORTEST_DEED = 6

/** Splits a sentence where one assertion ends and another begins. Every word belongs to exactly one clause. */
export function splitClauses(words: readonly Word[]): WordRange[] {
  const clauses: WordRange[] = []
  let from = 0
  for (let i = 1; i < words.length; i++) {
    if (i - from < SHORTEST || words.length - i < SHORTEST || !isJoint(words, i, from)) continue
    if (!hasVerb(words, from, i) || !hasVerb(words, i, words.length)) continue
    clauses.push({ from, to: i })
    from = i
  }
  clauses.push({ from, to: words.length })
  return clauses
}

function isJoint(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i] as Word
  const before = words[i - 1] as Word
  if (before.text === ';') return true
  if (isTimeJoint(word)) {
    // “Did not burst because of the rain”: what is denied may be the reason or the hour.
    if (words.slice(from, i).some(({ lower }) => negatingWords.has(lower))) return false
    return hasVerb(words, i + 1, Math.min(words.length, i + 8)) && words[i + 1]?.tag !== 'num'
  }
  return isContrastJoint(word) || (before.text === ',' && opensAside(words, i)) || goesOnWithDeed(words, i, from)
}

/** “declared an emergency and promised aid”, “that …, and that …”: another deed of the same actor. */
function goesOnWithDeed(words: readonly Word[], i: number, from: number): boolean {
  if ((words[i] as Word).lower !== 'and' || i - from < SHORTEST_DEED || words.length - i < SHORTEST_DEED) return false
  const before = words.slice(from, i)
  const next = words[i + 1]
  if (next?.lower === 'that') return before.some(({ lower }) => lower === 'that')
  // “Built and delivered”: what stands before them is said of both.
  return isPast(next) && !isPast(words[i - 1]) && before.some(isPast)
}

const isPast = (word: Word | undefined): boolean => word?.tag === 'verb' && word.form === 'past'

/** Stands behind a comma at `i` what tells something of its own? */
function opensAside(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word
  // “, attributing the move to …”: an aside with a verb of its own.
  if (word.lower.endsWith('ing') && (word.tag === 'verb' || word.tag === 'adj') && !words[i + 1]?.capital) return true
  if (word.lower === 'and' || word.lower === 'with')
    return hasVerb(words, i + 1, Math.min(words.length, i + 9)) && startsPhrase(words[i + 1])
  // “, first demonstrated during …”, “, weapons that are …”
  const soon = words.slice(i, i + 3)
  if (
    soon.some(next => next.tag === 'verb' && (next.form === 'past' || next.form === 'participle')) &&
    !soon.some(next => next.text === ',')
  )
    return !isCredit(words, i)
  return word.lower === 'who' || words.slice(i, i + 4).some(next => next.lower === 'that' || next.lower === 'which')
}

/** “, the agency said” and “, said the agency” are no clause of their own. */
const isCredit = (words: readonly Word[], i: number): boolean =>
  words.slice(i, i + 4).some(word => sayingVerbs.has(word.lower))

const startsPhrase = (word: Word | undefined): boolean =>
  word !== undefined && ['det', 'noun', 'name', 'adj', 'num', 'pron', 'aux', 'verb'].includes(word.tag)
