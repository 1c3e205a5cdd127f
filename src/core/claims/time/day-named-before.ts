/** Days told by the day that the text has just named: “down from 11,000 the day before”, “Another 600 arrived”, “to end the day at 23.80”. */
import type { Analysis, Sentence } from '../../analyse.ts'
import { agoUnits, beforeNamed, beforeNamedWords, moreOfThat, sameDayCue, toldOnDay } from '../../language/words.ts'
import { traitOf } from '../../text/lexeme.ts'
import { statedDate, timeBefore } from './as-of.ts'

/** Words in which a sentence says that it goes on counting. */
const OPENING = 2
/** What a sentence opens with is no longer than this. Characters. */
const LONGEST_LEAD = 30

/** Of each sentence, the date that the one before it in its paragraph states, or takes over; `dateWords` as by `dateWordsIn`. */
export function datesNamedBefore(
  { text, sentences }: Analysis,
  published: string | null,
  dateWords: readonly number[],
): (string | null)[] {
  let named: string | null = null
  let paragraph = -1
  return sentences.map(sentence => {
    if (sentence.paragraph !== paragraph) named = null
    paragraph = sentence.paragraph
    const before = named
    const own = text.slice(sentence.start, sentence.end).replace(toldOnDay, '')
    named = statedDate([own], published, dateWords[sentence.index] ?? 0) ?? named
    return before
  })
}

const mayCountBack = traitOf(({ lower }) => beforeNamedWords.has(lower))

/**
 * The date of a number that is told so; null where it is not. `beside`: the words from the number to the next one or the next comma;
 * `clause`: its own; `named`: as by `datesNamedBefore`.
 */
export function dayByNamed(
  sentence: Sentence,
  text: string,
  beside: string,
  clause: string,
  named: string | null,
  published: string | null,
  dateWords: number,
): string | null {
  if (mayCountBack(sentence)) {
    const leads = [clause, text].map(told => told.slice(0, LONGEST_LEAD))
    const found = [beside, ...leads].map(told => beforeNamed.exec(told)).find(match => match !== null)
    if (found) {
      const own = statedDate([text.replace(found[0], '')], published, dateWords)
      const from = own ?? named ?? published?.slice(0, 10)
      const unit = found[2] ?? found[3] ?? found[4] ?? ''
      return from ? timeBefore(from, found[1] ?? 'one', unit in agoUnits || unit === 'year' ? unit : 'day') : null
    }
  }
  if (named === null || dateWords !== 0) return null
  const goesOn = sentence.words.slice(0, OPENING).some(({ lower }) => moreOfThat.has(lower))
  return goesOn || sameDayCue.test(text) ? named : null
}
