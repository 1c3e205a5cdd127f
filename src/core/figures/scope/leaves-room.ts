/** What a count says of itself that leaves room for others: how many are needed, or the first of many. */
import {
  firstWord,
  needingVerbs,
  pollKinds,
  pollStages,
  pollWord,
  shortWords,
  surveyWords,
  wonThings,
} from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import type { Standing } from '../standing.ts'
import { NATIONWIDE } from './nationwide.ts'

/** As what sets a figure apart: “need:needed”, “batch:first”; “area:country” for a count of all the country. */
export function leavesRoom(standing: Standing, where: readonly string[]): string[] {
  const marks = where.includes(NATIONWIDE) ? ['area:country'] : []
  if (isNeeded(standing)) marks.push('need:needed')
  if (isOfPoll(standing)) marks.push('poll:poll')
  if (isShortOf(standing)) marks.push('need:short')
  if (isFirstOf(standing)) marks.push('batch:first')
  return marks
}

/** “needs 151 votes”, “the 151 required”: how many there would have to be is not how many there are. */
const isNeeded = ({ words, governor, predicate }: Standing): boolean =>
  (governor?.kind === 'verb' && governor.through === null && needingVerbs.has(words[governor.at]?.lemma ?? '')) ||
  (predicate?.passive === true && needingVerbs.has(predicate.lemma ?? ''))

/** “An opinion poll gave the Greens 51 per cent”: what people say they will do is not what they did. Not “Sunday's poll”. */
function isOfPoll({ words, number, right }: Standing): boolean {
  if (number.unit !== 'percent' && !(right && wonThings.has(conceptOfNoun(words[right.head]?.lower ?? ''))))
    return false
  return words.some(({ lower }, i) => {
    if (surveyWords.has(lower)) return true
    if (lower !== pollWord || words[i + 1]?.tag === 'noun') return false
    const before = words[i - 1]
    return (
      pollKinds.has(before?.lower ?? '') ||
      words[i + 1]?.lower === 'by' ||
      (words[i + 1]?.tag === 'verb' && !pollStages.has(words[i + 1]?.lemma ?? ''))
    )
  })
}

/** “30 votes short of a majority” */
const isShortOf = ({ words, last, right }: Standing): boolean =>
  shortWords.has(words[right ? right.to : last + 1]?.lower ?? '')

/** “The first 1,500 soldiers have arrived”: more are to come. */
const isFirstOf = ({ words, number, first }: Standing): boolean =>
  number.unit === null && words[first - 1]?.lower === firstWord && words[first - 2]?.tag === 'det'
