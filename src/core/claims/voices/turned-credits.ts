/** Credits in other turns than a speaker and a verb of saying: “it was reported in state media”, “if the organisers are to be believed”. */
import {
  beForms,
  believedForm,
  concludingVerbs,
  conclusionWord,
  conditionWord,
  goingOnVerbs,
  learningVerbs,
  pressNouns,
  proceedingVerbs,
  sayingVerbs,
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
  ({ lower }) => learningVerbs.has(lower) || goingOnVerbs.has(lower) || proceedingVerbs.has(lower),
)

export const turnedCredit = (words: readonly Word[], i: number, last: readonly string[]): Voice | null =>
  reportedIn(words, i) ??
  ifBelieved(words, i) ??
  learned(words, i, last) ??
  wentOn(words, i, last) ??
  concluded(words, i, last)

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

/** “The commission came to the conclusion that 40 had died” */
function concluded(words: readonly Word[], noun: number, last: readonly string[]): Voice | null {
  if (words[noun]?.lower !== conclusionWord || words[noun + 1]?.lower !== 'that') return null
  const verb = lookBack(words, noun, LONGEST_TURN, ({ lower }) => concludingVerbs.has(lower))
  if (verb < 1 || words.slice(verb + 1, noun).some(({ tag }) => tag !== 'prep' && tag !== 'det')) return null
  const voice = voiceOfSubject(words, verb, last)
  return voice && { ...voice, credit: { from: voice.from, to: noun + 1 } }
}
/** “to the” */
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
