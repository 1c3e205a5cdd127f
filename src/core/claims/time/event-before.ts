/** “Gunmen stormed a bar on Friday. Police said 17 were killed”: what befell people is of the event that the sentence before tells. */
import type { Analysis } from '../../analyse.ts'
import { type Frame, OF_DAY } from '../../figures/frame.ts'
import { mayTellEvent, OF_EVENT, tellsEvent, tellsWhichToll } from '../../figures/scope/toll-of.ts'
import { soFarCue, toldOnDay } from '../../language/words.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { statedDate } from './as-of.ts'

/** The day is null where the text does not date it. */
export interface EventTold {
  day: string | null
}

/** Of each sentence, the event told before it in its paragraph, if one is; `dateWords` as by `dateWordsIn`. */
export function eventsBefore(
  { text, sentences }: Analysis,
  published: string | null,
  dateWords: readonly number[],
): (EventTold | null)[] {
  let event: EventTold | null = null
  let paragraph = -1
  return sentences.map(sentence => {
    const { words, start, end, index, paragraph: own } = sentence
    if (own !== paragraph) event = null
    paragraph = own
    const before = event
    if (mayTellEvent(sentence) && tellsEvent(words, { from: 0, to: words.length })) {
      const told = text.slice(start, end).replace(toldOnDay, '')
      const day = soFarCue.test(told) ? null : statedDate([told], published, dateWords[index] ?? 0)
      event = { day: day !== null && published !== null && day > published ? null : day }
    }
    return before
  })
}

/** The marks by which a count is of the event before it; none where it tells for itself which it is of. `isDeed`: it befell them once. */
export function ofEventBefore({ apart, role }: Frame, isDeed: boolean, event: EventTold | null): string[] {
  if (event === null || !isDeed || familyOfRole(role ?? '') !== 'harm' || apart.some(tellsWhichToll)) return []
  return event.day === null ? [OF_EVENT] : [OF_EVENT, OF_DAY + event.day]
}
