/** What is told of people by where they are. */
import {
  alreadyWord,
  campNouns,
  pastBeForms,
  placedWords,
  placeWord,
  reachingVerbs,
  reportingVerbs,
  rescuingMachines,
  sceneNouns,
  shiftNouns,
  stayingVerbs,
  teamNouns,
  watchers,
  workNoun,
} from '../../language/words.ts'
import { conceptAt } from '../../meaning/concepts.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { SOLDIER } from '../counted/armies.ts'
import { readNounPhrase } from '../counted/noun-phrase.ts'
import type { Standing } from '../standing.ts'
import { isOnDuty } from './fitting-role.ts'
import { isPerson } from './of-people.ts'
import { skipCoordinated } from './predicate.ts'

/** “Some 12,000 soldiers are already in the country”, “300 rescuers were at work”: where they are, someone has sent them. */
export function present(
  { words, first, last, right, phrase, label, isPart }: Standing,
  counted: string | null,
): string | null {
  const thing = right && right !== phrase ? conceptAt(words, right.head) : counted
  if (thing === null || (!right && (isPart || thing !== SOLDIER))) return null
  let i = right ? right.to : label && label === phrase ? label.to : last + 1
  // Rescuers are counted where they are at work, whatever the sentence says they do there.
  if (thing === 'rescuer') return isDoneTo(words, first, i) ? null : 'sent'
  if (isPerson(thing) && isOnShift(words, i, thing)) return 'on duty'
  if (thing === MIGRANT && hasReached(words, i)) return 'entered'
  // “Nine helicopters and 14 ships are at the scene”
  if (rescuingMachines.has(thing)) return isAtScene(words, skipCoordinated(words, i)) ? 'sent' : null
  if (!isOnDuty(thing)) return isPerson(thing) && (isInCamp(words, i) || isOfCamp(words, first)) ? 'sheltered' : null
  // “There are 340 firefighters on the lines”
  const there = words.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'there')
  if (!isTagged(words[i], 'aux', 'adv', 'verb') && !there) return null
  // “the 11,000 already there”
  if (isAlready(words[i]) && words[i + 1]?.lower === placeWord) return 'sent'
  while (isTagged(words[i], 'aux', 'adv')) i++
  // “are said to be at the front”
  if (reportingVerbs.has(words[i]?.lemma ?? '') && words[i + 1]?.lower === 'to' && words[i + 2]?.lower === 'be') i += 3
  while (isTagged(words[i], 'adv')) i++
  if (reachingVerbs.has(words[i]?.lemma ?? '')) return hasReached(words, i) ? 'sent' : null
  // “12,000 troops stand ready on the north bank”
  if (stayingVerbs.has(words[i]?.lemma ?? '')) i += words[i + 1]?.tag === 'prep' ? 1 : 2
  return placedWords.has(words[i]?.lower ?? '') ? 'sent' : null
}

const isAlready = (word: Word | undefined): boolean => word?.lower === alreadyWord

function isAtScene(words: readonly Word[], at: number): boolean {
  let i = at
  while (isTagged(words[i], 'aux', 'adv')) i++
  return (
    i > at && /^(?:at|on)$/.test(words[i]?.lower ?? '') && sceneNouns.has(words[skipDet(words, i + 1)]?.lower ?? '')
  )
}

const MIGRANT = 'migrant'

/** “have reached Norway” */
function hasReached(words: readonly Word[], at: number): boolean {
  let i = at
  while (isTagged(words[i], 'aux', 'adv')) i++
  return reachingVerbs.has(words[i]?.lemma ?? '') && words[skipDet(words, i + 1)]?.tag === 'name'
}

/** “The funeral of the three firefighters”, “three firefighters were mourned” */
const isDoneTo = (words: readonly Word[], first: number, behind: number): boolean =>
  (words[first - 1]?.lower === 'of' && !teamNouns.has(words[first - 2]?.lower ?? '')) ||
  (words[first - 1]?.tag === 'det' && words[first - 2]?.lower === 'of') ||
  (pastBeForms.has(words[behind]?.lower ?? '') &&
    words[behind + 1]?.tag === 'verb' &&
    words[behind + 1]?.form !== 'ing')

const skipDet = (words: readonly Word[], at: number): number => (words[at]?.tag === 'det' ? at + 1 : at)

/** “31 guards were on duty”, “31 guards and four medics were on duty” */
function isOnShift(words: readonly Word[], at: number, thing: string): boolean {
  let i = skipCoordinated(words, at)
  while (isTagged(words[i], 'aux', 'adv')) i++
  const next = words[i + 1]?.lower ?? ''
  // “on the night shift”
  const shift = words[i]?.lower === 'on' ? readNounPhrase(words, i + 1) : null
  return (
    (shift !== null && shiftNouns.has(words[shift.head]?.lower ?? '')) ||
    (words[i]?.lower === 'at' && next === workNoun && watchers.has(thing))
  )
}

/** “17,000 people in the camp”, “are staying in the old camp” */
function isInCamp(words: readonly Word[], at: number): boolean {
  let i = at
  while (isTagged(words[i], 'aux', 'adv', 'verb')) i++
  if (words[i]?.lower !== 'in') return false
  const place = readNounPhrase(words, i + 1)
  return place !== null && campNouns.has(words[place.head]?.lower ?? '')
}

/** “the camp, where 18,000 people live” */
function isOfCamp(words: readonly Word[], first: number): boolean {
  const isAside = words[first - 2]?.text === ','
  return words[first - 1]?.lower === 'where' && campNouns.has(words[first - (isAside ? 3 : 2)]?.lower ?? '')
}
