import { agoWord, anotherTime, soFarCue, toldOnDay } from '../../language/words.ts'
import { asOfDate } from './as-of.ts'

/**
 * The day, month or year on which the deed that a number counts was done, as what sets it apart from others; none where the text does not
 * date it. `at`: where the number stands in its sentence; `beside`: what is said from it to the next number or comma; `clause`: its own.
 */
export function dayOfDeed(
  sentence: string,
  at: number,
  beside: string,
  clause: string,
  published: string | null,
  dateWords: number,
): string[] {
  const before = sentence.slice(0, at).split(/[;:]/).at(-1) ?? ''
  // “… on Thursday, 34 days after a train derailed, killing 14”: the day is that of something else.
  const texts = [beside, anotherTime.test(before) ? '' : before, clause.split(anotherTime)[0] ?? ''].map(text =>
    text.replace(toldOnDay, ''),
  )
  if (texts.some(text => soFarCue.test(text) || agoWord.test(text))) return []
  const day = asOfDate(texts, published, dateWords)
  return day === null || day === asOfDate([], published) ? [] : [`day:${day}`]
}
