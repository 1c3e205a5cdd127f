/** “… the storm of 2011. Its winds were weaker. Yet it killed 612”: sentences that go on about an event of long ago are of its date. */
import type { Analysis, Sentence } from '../../analyse.ts'
import { presentWords, resumingPronouns } from '../../language/words.ts'
import { asOfDate } from './as-of.ts'
import { firstDay } from './days-apart.ts'

/** What is older than this is another event. Days. */
const LONG_AGO = 60
/** Words in which the pronoun stands that goes on with what was told. */
const OPENING = 3

/** Of each sentence without a date of its own, the date it takes over, where it is of long ago; `dateWords` as by `dateWordsIn`. */
export function datesTakenOver(
  { text, sentences }: Analysis,
  published: string | null,
  dateWords: readonly number[],
): (string | null)[] {
  let old: string | null = null
  let paragraph = -1
  return sentences.map(sentence => {
    if (sentence.paragraph !== paragraph) old = null
    paragraph = sentence.paragraph
    if ((dateWords[sentence.index] ?? 0) > 0) {
      const date = asOfDate([text.slice(sentence.start, sentence.end)], published, dateWords[sentence.index])
      old = date !== null && published !== null && isLongBefore(date, published) ? date : null
      return null
    }
    if (!goesOn(sentence)) old = null
    return old
  })
}

const isLongBefore = (date: string, published: string): boolean => firstDay(published) - firstDay(date) > LONG_AGO

/** “Yet it killed 612”, “Its winds were weaker”, but not “It has killed 40 so far”. */
function goesOn({ words }: Sentence): boolean {
  const opening = words.slice(0, OPENING)
  return (
    opening.some(({ lower }) => resumingPronouns.has(lower)) &&
    !words.some(({ lower, tag }) => tag === 'modal' || presentWords.has(lower))
  )
}
