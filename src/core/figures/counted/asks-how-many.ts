import type { Sentence } from '../../analyse.ts'
import { countMention } from './count-mention.ts'

/** “How many have been sent?” */
export const asksHowMany = (sentence: Sentence): boolean =>
  sentence.words.at(-1)?.text === '?' && countMention(sentence) !== null
