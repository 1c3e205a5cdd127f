/** What is said of a counted noun, by the verb behind it: “45 people [were killed]”, “soldiers [wounded] on Monday”. */
import {
  agedDecades,
  agedWords,
  ageStages,
  articles,
  checkingVerbs,
  copulas,
  eachWords,
  furtherOnes,
  gettingForms,
  reportingVerbs,
  sinceWord,
  statesBehind,
  timeJoints,
  totalNouns,
  unchangedVerbs,
} from '../../language/words.ts'
import { roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { openingMarks } from '../../text/marks.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { isOfSome } from '../counted/is-of-some.ts'
import { isTime, readNounPhrase, skipAside, skipPrepositional } from '../counted/noun-phrase.ts'
import { isAttributive } from './is-attributive.ts'
import { isPerson } from './of-people.ts'

export interface Predicate {
  at: number
  lemma: string | null
  /** “were killed”, or a participle straight after the noun. */
  passive: boolean
  negated: boolean
}

/** Words of a verb group at most. */
const REACH = 7

/** What is said of the noun phrase that ends at `at`; of the bare number where nothing is `counted` there. */
export function predicateAfter(words: readonly Word[], at: number, counted = true): Predicate | null {
  const start = skipAged(words, skipEach(words, skipMore(words, at)))
  let i = skipOwn(words, skipCoordinated(words, skipPrepositional(words, start)))
  // “Toll hits 41 as its captain is questioned”: a clause of its own.
  if (words.slice(start, i).some(({ lower }) => lower === 'as') || isClauseOfTime(words, start, i)) return null
  // “20,000 pesos to every family that has lost its home”: the clause is the family's.
  if (!counted && i > start && words[i]?.tag === 'rel') return null
  const beyond = skipAside(words, i)
  if (beyond !== i) {
    // “11 civilians, among them a boy, and one soldier were killed”
    const joined = isOfSome(words, i + 1) ? skipCoordinated(words, beyond) : beyond
    if (isVerbal(words[joined])) i = joined
  }
  // “17,000 people in the camp, which was built for 8,000”: the clause is the camp's.
  if (i > start && words[i]?.text === ',' && words[i + 1]?.lower === 'which') return null
  if (words[i]?.text === ',' && words[i + 1]?.tag === 'rel') i++
  // “three captives, to be released tomorrow”
  if (words[i]?.text === ',' && words[i + 1]?.lower === 'to' && words[i + 2]?.lower === 'be') i += 2
  // “expects 52,000 operations to be put off”
  if (counted && words[i]?.lower === 'to' && words[i + 1]?.lower === 'be') i++
  let viaRelative = false
  if (words[i]?.tag === 'rel') {
    viaRelative = true
    // “people who, according to the ministry, have died”
    i = skipAside(words, i + 1)
  }
  i = skipQuality(words, i)
  let passive = false
  let negated = false
  let sawAuxiliary = viaRelative
  for (let steps = 0; steps < REACH; steps++, i++) {
    const word = words[i]
    if (!word) return null
    // “got out”, “got the jab”
    if (gettingForms.has(word.lower) && isTagged(words[i + 1], 'det', 'prep', 'adv', 'noun'))
      return { at: i, lemma: 'get', passive: false, negated }
    if (word.tag === 'aux' || copulas.has(word.lower)) {
      sawAuxiliary = true
      passive ||= copulas.has(word.lower)
      negated ||= word.lower.endsWith("n't")
    } else if (word.tag === 'modal') sawAuxiliary = true
    else if (word.tag === 'neg') negated = true
    // “have since been discharged”
    else if (sawAuxiliary && word.lower === sinceWord && isTagged(words[i + 1], 'aux', 'verb')) continue
    // “were ‘lost from radar’”
    else if (sawAuxiliary && openingMarks.has(word.text)) continue
    else if (word.tag === 'adv' || (word.lower === 'to' && sawAuxiliary) || isAble(words, i)) continue
    else if (
      word.tag === 'verb' &&
      isReporting(word) &&
      (words[i + 1]?.tag === 'verb' ||
        words[i + 1]?.lower === 'to' ||
        // “are confirmed dead”
        (passive && statesBehind.has(words[i + 1]?.lower ?? '')))
    ) {
      // “continue to be missing”
      if (words[i + 1]?.lower === 'to') i++
    } else if (word.tag === 'verb' && !sawAuxiliary && isReduced(words, i)) i = skipTail(words, i + 1) - 1
    // “could not be verified”: tells nothing of what is counted.
    else if (word.tag === 'verb' && negated && checkingVerbs.has(word.lemma ?? '')) return null
    else if (word.tag === 'verb')
      return {
        at: i,
        lemma: word.lemma ?? word.lower,
        // “were spending a second night”
        // “340,000 people need help”
        passive: word.form !== 'ing' && (passive || (!sawAuxiliary && word.form !== 's' && !isPlainBase(word))),
        negated,
      }
    else if (passive && (word.tag === 'adj' || word.tag === 'noun'))
      return { at: i, lemma: null, passive: true, negated }
    else if (steps === 0 && (word.tag === 'adj' || (i > start && roleOfState(word.lower) !== null)))
      return { at: i, lemma: null, passive: true, negated }
    else return null
  }
  return null
}

/** “Seven villages [with a total of 1,850 inhabitants] were evacuated” */
function skipOwn(words: readonly Word[], at: number): number {
  const isTotal = words[at]?.lower === 'of' && totalNouns.has(words[at - 1]?.lower ?? '')
  if (!isTotal && words[at]?.lower !== 'with') return at
  let i = at + 1
  // “with a combined 3,400 passengers”
  if (isAttributive(words, i + 1)) i += 2
  if (words[i]?.tag !== 'num') return at
  while (words[i]?.tag === 'num') i++
  const own = readNounPhrase(words, i)
  return own && isTagged(words[own.to], 'aux', 'modal') ? own.to : at
}
/** “wounded 11 [before police] killed him”, but “held 11 [before dawn]” */
const isClauseOfTime = (words: readonly Word[], from: number, verb: number): boolean =>
  words.slice(from, verb).some(({ lower }) => timeJoints.has(lower)) &&
  words[verb]?.tag === 'verb' &&
  words[verb]?.form === 'past' &&
  !isTime(words[verb - 1] as Word)

/** “soldiers wounded on Monday died”: a participle with its own tail, and the verb of the sentence behind it. */
function isReduced(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form
  if ((form !== 'past' && form !== 'participle') || words[at + 1]?.tag !== 'prep') return false
  const behind = words[skipTail(words, at + 1)]
  return isTagged(behind, 'aux', 'modal') || (behind?.tag === 'verb' && behind.form === 'past')
}

/** “wounded [on Monday]”, “valued [at €12m]” */
function skipTail(words: readonly Word[], at: number): number {
  let end = at + 1
  while (words[end]?.tag === 'num') end++
  return end > at + 1 ? end : skipPrepositional(words, at)
}

/** A base form that is no participle, as “hit” and “cut” are. */
const isPlainBase = ({ form, lower }: Word): boolean => form === 'base' && !unchangedVerbs.has(lower)

/** “were able to return” */
const isAble = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'able' && words[at + 1]?.lower === 'to'

/** “6,000 prisoners [eligible for release] have been freed”: the verb comes behind what they are. */
function skipQuality(words: readonly Word[], at: number): number {
  if (words[at]?.tag !== 'adj' || words[at + 1]?.tag !== 'prep') return at
  const behind = skipPrepositional(words, at + 1)
  return behind > at + 1 && isTagged(words[behind], 'aux', 'modal') ? behind : at
}

/** “380 cars a day are built” */
const skipEach = (words: readonly Word[], at: number): number =>
  (articles.has(words[at]?.lower ?? '') || eachWords.has(words[at]?.lower ?? '')) &&
  words[at + 1] &&
  isTime(words[at + 1] as Word)
    ? at + 2
    : at

/** “two men aged 19 and 22 were arrested”, “two women in their 60s” */
function skipAged(words: readonly Word[], at: number): number {
  if (words[at]?.lower === 'in' && words[at + 1]?.tag === 'det') {
    const decade = ageStages.has(words[at + 2]?.lower ?? '') ? at + 3 : at + 2
    return agedDecades.test(words[decade]?.lower ?? '') ? decade + 1 : at
  }
  if (!agedWords.has(words[at]?.lower ?? '') || words[at + 1]?.tag !== 'num') return at
  let i = at + 1
  while (words[i]?.tag === 'num' || words[i]?.lower === 'and') i++
  return i
}

/** “2,600 more were damaged”, “200 others”. */
const skipMore = (words: readonly Word[], at: number): number => (furtherOnes.has(words[at]?.lower ?? '') ? at + 1 : at)

/** “900 soldiers [and 250 firefighters] have been sent”: what is joined to the counted shares its verb. */
export function skipCoordinated(words: readonly Word[], at: number): number {
  let i = at
  let isList = false
  for (let joined = 0; joined < 3; joined++) {
    if (words[i]?.lower !== 'and' && words[i]?.text !== ',') break
    let k = i + 1
    if (words[k]?.lower === 'and') k++
    // “cut to 84,000 homes, and 61 flights were cancelled”: another clause, unless a comma joined before it.
    if (k === i + 2 && words[i]?.text === ',' && !isList) break
    isList ||= words[i]?.text === ','
    while (words[k]?.tag === 'num') k++
    if (k === i + 1 && words[i]?.text === ',') break
    // “and 2.4 hectares of forest”
    if (words[k]?.lower === 'of' && words[k - 1]?.tag === 'num') k++
    const phrase = readNounPhrase(words, k)
    if (!phrase) break
    i = phrase.to
  }
  // “34 fires and three people hurt”: only the people were; but “12 soldiers and three civilians dead”
  if (roleOfState(words[i]?.lower ?? '') !== null)
    return isPerson(words[at - 1]?.lower ?? '') && isPerson(words[i - 1]?.lower ?? '') ? i : at
  const next = words[i]?.tag
  if (words[i]?.lower === 'to' && words[i + 1]?.lower === 'be') return i
  return next === 'aux' || next === 'modal' || next === 'verb' ? i : at
}

/** “1,100 reported killed”, “are believed to have been sent”: the reporting verb is not what happened. */
const isReporting = ({ lemma }: Word): boolean => reportingVerbs.has(lemma ?? '')
