import { OF_DAY } from '../../figures/frame.ts'
import { agoWord, anotherTime, comparedDates, datedOpening, soFarCue, toldOnDay } from '../../language/words.ts'
import { statedDate } from './as-of.ts'

/** A date that a sentence opens with is no longer than this. Characters. */
const LONGEST_LEAD = 40

/**
 * The day, month or year on which the deed that a number counts was done, as what sets it apart from others; none where the text does not
 * date it. `at`: where the number stands in the sentence; `beside`: what is said from it to the next number or comma; `clause`: its own.
 */
export function dayOfDeed(
  sentence: string,
  at: number,
  beside: string,
  clause: string,
  published: string | null,
  dateWords: number,
): string[] {
  const before = sentence.slice(0, at)
  const comma = before.indexOf(',')
  const lead = comma > 0 && comma < LONGEST_LEAD && datedOpening.test(before) ? before.slice(0, comma) : ''
  // “… on Thursday, 34 days after a train derailed, killing 14”: the day is that of something else.
  const own = anotherTime.test(before) ? '' : (clause.split(anotherTime)[0] ?? '').replace(comparedDates, '')
  const texts = [beside, own, lead].map(text => text.replace(toldOnDay, ''))
  if (texts.some(text => soFarCue.test(text) || agoWord.test(text))) return []
  const day = statedDate(texts, published, dateWords)
  // What is to come is planned, and may be put off.
  return day === null || (published !== null && day > published) ? [] : [OF_DAY + day]
}
