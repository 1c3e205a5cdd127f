/** Credits in other turns than a speaker and a verb of saying: “it was reported in state media”, “if the organisers are to be believed”. */
import {
  beForms,
  believedForm,
  clauseVerbs,
  clearWord,
  concludingVerbs,
  conclusionWord,
  conditionWord,
  goingOnVerbs,
  learningVerbs,
  makingForms,
  pressNouns,
  proceedingVerbs,
  sayingVerbs,
  stanceWords,
  voicedNouns,
  voicingForms,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { traitOf } from '../../text/lexeme.ts'
import { lookBack } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import { readSpeakers } from './read-speakers.ts'
import { subjectSpeakers } from './subject-speakers.ts'
import { ofAll, type Voice } from './voice.ts'
import { voiceOfSubject } from './voice-of-subject.ts'

/** Words of whoever is to be believed. */
const LONGEST_NAME = 10

export const mayTurnCredit = traitOf(
  ({ lower }) =>
    learningVerbs.has(lower) ||
    goingOnVerbs.has(lower) ||
    proceedingVerbs.has(lower) ||
    clauseVerbs.has(lower) ||
    stanceWords.has(lower) ||
    voicedNouns.has(lower) ||
    lower === clearWord,
)

export const turnedCredit = (words: readonly Word[], i: number, last: readonly string[]): Voice | null =>
  reportedIn(words, i) ??
  ifBelieved(words, i) ??
  learned(words, i, last) ??
  wentOn(words, i, last) ??
  withThat(words, i, last)

/** “It was reported in local media that 40 died” */
function reportedIn(words: readonly Word[], verb: number): Voice | null {
  const { lower, tag } = words[verb] as Word
  if (tag !== 'verb' || !sayingVerbs.has(lower) || !beForms.has(words[verb - 1]?.lower ?? '')) return null
  if (!/^[io]n$/.test(words[verb + 1]?.lower ?? '')) return null
  const { speakers, to } = readSpeakers(words, verb + 2, words.length, true)
  const isPress = pressNouns.has(words[to - 1]?.lower ?? '')
  return isPress && speakers.length === 1 ? ofAll(words, speakers, { from: verb, to }) : null
}

/** “40,000 came, if the organisers are to be believed” */
function ifBelieved(words: readonly Word[], verb: number): Voice | null {
  if (words[verb]?.lower !== believedForm || words[verb - 1]?.lower !== 'be' || words[verb - 2]?.lower !== 'to')
    return null
  const condition = lookBack(words, verb, LONGEST_NAME, ({ lower }) => lower === conditionWord)
  if (condition < 0) return null
  const { speakers, to } = readSpeakers(words, condition + 1, verb, true)
  return speakers.length > 0 && to === verb - 3 ? ofAll(words, speakers, { from: condition, to: verb + 1 }) : null
}

/** “The Herald has learned that 40 jobs will go” */
function learned(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const isPerfect = /^ha(?:s|ve|d)$/.test(words[verb - 1]?.lower ?? '')
  if (!learningVerbs.has(words[verb]?.lower ?? '') || !isPerfect || words[verb + 1]?.lower !== 'that') return null
  return voiceOfSubject(words, verb, last)
}

/** “The court ruled that 40 had been jailed”, “the firm was adamant that …”, “came to the conclusion that …” */
function withThat(words: readonly Word[], at: number, last: readonly string[]): Voice | null {
  // “Ruled that out”, “accepted that.”
  const next = words[at + 2]
  if (words[at + 1]?.lower !== THAT || next === undefined || next.lower === 'out' || isTagged(next, 'punct', 'conj'))
    return null
  const verb = verbOfThat(words, at)
  const voice = verb < 1 ? null : voiceOfSubject(words, verb, last)
  return voice && { ...voice, credit: { from: voice.from, to: at + 1 } }
}
const THAT = 'that'

/** The verb whose subject says what stands behind “that”; -1 where none does. */
function verbOfThat(words: readonly Word[], at: number): number {
  const { lower, form } = words[at] as Word
  const before = words[at - 1]
  const isPassive = before !== undefined && beForms.has(before.lower)
  if (stanceWords.has(lower)) {
    const be = lookBack(words, at, LONGEST_TURN, word => beForms.has(word.lower))
    return be > 0 && !words.slice(be + 1, at).some(({ tag }) => tag !== 'adv' && tag !== 'neg') ? be : -1
  }
  if (clauseVerbs.has(lower)) return (isPassive && form !== 'ing') || before?.tag === 'neg' ? -1 : at
  if (lower === clearWord) return lookBack(words, at, 2, word => makingForms.has(word.lower))
  if (lower === conclusionWord) return lookBack(words, at, LONGEST_TURN, word => concludingVerbs.has(word.lower))
  if (!voicedNouns.has(lower)) return -1
  const verb = lookBack(words, at, LONGEST_TURN, word => voicingForms.has(word.lower))
  return beForms.has(words[verb - 1]?.lower ?? '') ? -1 : verb
}
/** “to the”, “the growing” */
const LONGEST_TURN = 3

/** “40 of them were new, she went on.”, “…, the general continued.” */
function wentOn(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const { lower } = words[verb] as Word
  const isGoing = goingOnVerbs.has(lower) && words[verb + 1]?.lower === 'on'
  const to = verb + (isGoing ? 2 : 1)
  if ((!isGoing && !proceedingVerbs.has(lower)) || !isTagged(words[to], 'punct')) return null
  const subject = subjectSpeakers(words, verb, last)
  return subject && /^[,”"]$/.test(words[subject.from - 1]?.text ?? '')
    ? ofAll(words, subject.speakers, { from: subject.from, to })
    : null
}
