/** What a number is the value of, behind the verb it hangs on: “raise [VAT] to 21 %”, “brings [the number of people] killed to 13”. */
import {
  askingVerbs,
  changeVerbs,
  levelPrepositions,
  levelVerbs,
  numberVerbs,
  objectVerbs,
  offices,
  puttingVerbs,
  reachPrepositions,
  reckoningVerbs,
  sayingVerbs,
} from '../../language/words.ts'
import { isCarrier } from '../../meaning/concepts.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import { isMeasure } from '../units/measures.ts'
import { isTime, type NounPhrase, readNounPhrase, startOfVerbGroup } from './noun-phrase.ts'
import { headOf, subjectOf } from './subject-phrase.ts'

/** Words between a verb of change and the last of its numbers. */
const FARTHEST_VERB = 16

/** What the verb at `at` gives a value to: “raise [VAT] … to 21 %”, “[turnout] was 62 %”, “put [the toll] at 45”. */
export function valueOwner(
  words: readonly Word[],
  first: number,
  number: NumberExpression,
  at: number,
  through: string | null,
): NounPhrase | null {
  const verb = words[at] as Word
  // “cutting off electricity to 1.3 million households”
  if ((verb.tag === 'verb' && words[at + 1]?.lower === 'off') || !comesTo(verb, number, through)) return null
  // “The firm had spoken of three weeks”
  if (through === 'of' && numberVerbs.afterOf.has(verb.lower)) return null
  if (!through && number.change === null && objectVerbs.has(verb.lemma ?? '')) return null
  if (through && words[at + 1]?.tag === 'pron') return null
  // “jailed three men for nine years”
  if (through === 'for' && words[at + 1]?.tag === 'num') return null
  // “put [that figure] at 90,000”
  const behind = words[at + 1]?.lower === 'that' ? at + 2 : at + 1
  const object = through && verb.tag !== 'aux' ? readNounPhrase(words, behind) : null
  if (object && object.to < first && !isTime(words[object.head] as Word)) return headOf(words, object.from, first)
  const from = startOfVerbGroup(words, at)
  // “The ministry started with 1,500 and was at 2,100”: so many are counted, and whoever counts them is told before.
  if (through === 'at' && number.unit === null && words[from - 1]?.lower === 'and') return null
  const subject = subjectOf(words, behindChange(words, from))
  // “the Pentagon estimates 600,000”: whoever says so is nothing that has a value.
  const head = subject === null ? undefined : words[subject.head]
  const isTeller = through === null && head?.tag === 'name' && sayingVerbs.has(verb.lower)
  // “the institute arrives at 190 million”
  const isReckoner = reckoningVerbs.has(verb.lemma ?? '') && (head?.tag === 'name' || offices.has(head?.lower ?? ''))
  return isTeller || isReckoner ? null : subject
}

/** “jumped 18 per cent [to close] at 412”, “fell 9 % to end the day at 24”: what came of a change has the subject of that. */
function behindChange(words: readonly Word[], from: number): number {
  if (words[from - 1]?.lower !== 'to' || words[from - 2]?.tag !== 'num') return from
  for (let i = from - 2; i >= Math.max(1, from - FARTHEST_CHANGE); i--) {
    const { tag, lemma } = words[i] as Word
    if (tag === 'punct' || tag === 'conj' || tag === 'rel') return from
    if (tag === 'verb') return changeVerbs.has(lemma ?? '') ? startOfVerbGroup(words, i) : from
  }
  return from
}
const FARTHEST_CHANGE = 8

/** Anything may “slow to 2.7 %” or be “frozen at 940 euros”; only few verbs bring a plain count to a level. */
function comesTo(verb: Word, number: NumberExpression, through: string | null): boolean {
  const lemma = verb.lemma ?? verb.lower
  if (askingVerbs.has(lemma) || reachPrepositions.has(through ?? '') || (through === 'by' && lemma === 'stand'))
    return false
  if (levelVerbs.has(lemma)) return true
  if (number.unit === null || sayingVerbs.has(lemma)) return false
  // “The fire burned 4,200 hectares”, “has eaten through 25,000 acres”: whatever has an extent. “Shares lost 9 per cent”
  const isExtent = isMeasure(number.unit) && !number.isSpecification
  return isExtent || number.change !== null || levelPrepositions.has(through ?? '')
}

/** “puts [the number of cattle] that have died since May at 90,000”, “gave [the number of injured] as 156”: however much is told of them. */
export function numberedBefore(words: readonly Word[], first: number): NounPhrase | null {
  const near = words[first - 1]?.lower ?? ''
  if (near !== 'at' && near !== 'as') return null
  for (let i = first - 2; i >= Math.max(1, first - FARTHEST_VERB); i--) {
    const { tag, lower, text } = words[i] as Word
    if (tag === 'num' || text === ';' || text === ':') return null
    if (words[i + 1]?.lower !== 'of' || !isCarrier(lower)) continue
    const from = words[i - 1]?.tag === 'det' ? i - 1 : i
    const verb = words[from - 1]?.lemma ?? ''
    return puttingVerbs.has(verb) || (near === 'as' && verb === 'give') ? headOf(words, from, first) : null
  }
  return null
}

/** “rose 3.4 % to 2.1 billion from 1.9 billion a year earlier”: behind other numbers stands the verb they all hang on. */
export function distantOwner(
  words: readonly Word[],
  first: number,
  number: NumberExpression,
  from: number,
): NounPhrase | null {
  const near = words[first - 1]?.lower ?? ''
  if (near !== 'of' && !levelPrepositions.has(near)) return null
  for (let i = first - 2; i >= Math.max(from, first - FARTHEST_VERB); i--) {
    const word = words[i] as Word
    if (word.tag === 'rel' || word.tag === 'conj') return null
    if (word.tag !== 'verb') continue
    const carried = near === 'to' && changeVerbs.has(word.lemma ?? '') ? carriedObject(words, i + 1, first) : null
    if (carried) return carried
    if (changeVerbs.has(word.lemma ?? '') || comesTo(word, number, near))
      return valueOwner(words, first, number, i, near)
  }
  return null
}

/** “brings [the number of people] killed this week to 13” */
function carriedObject(words: readonly Word[], at: number, end: number): NounPhrase | null {
  const object = readNounPhrase(words, at)
  const isNumberOf =
    object !== null && isCarrier((words[object.head] as Word).lower) && words[object.to]?.lower === 'of'
  return isNumberOf ? headOf(words, object.from, end) : null
}
