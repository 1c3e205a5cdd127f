import { someEventCue } from '../../language/words.ts'
import { daysApart } from './days-apart.ts'

/** An event is told as the news of the day for this long. Days. */
const NEWS = 10

/** Is an event told of besides, of before the news: “an attack in November left 900,000 without power”? `before`: the clause up to its number. */
export const ofBackgroundEvent = (before: string, asOf: string | null, published: string | null): boolean =>
  daysApart(asOf, published) > NEWS && someEventCue.test(before)
