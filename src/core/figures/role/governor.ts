/** The verb or noun a number hangs on: “sent some 11,000”, “rose to 45”, “the deaths of 45”, “45 people were killed”. */
import {
  agedWords,
  articles,
  belongings,
  copulas,
  eachWords,
  equippingVerbs,
  furtherOnes,
  givingVerbs,
  havingVerbs,
  higherLower,
  levelPrepositions,
  noNouns,
  puttingVerbs,
  reportedForms,
  reportingVerbs,
  statesBehind,
  unchangedVerbs,
} from '../../language/words.ts'
import { roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { isTime, readNounPhrase, skipAside, skipPrepositional } from '../counted/noun-phrase.ts'

export interface Governor {
  /** Index of the word. */
  at: number
  kind: 'verb' | 'noun'
  /** Preposition between the verb and the number: “rose to 45”. */
  through: string | null
}

export interface Predicate {
  at: number
  lemma: string | null
  /** “were killed”, or a participle straight after the noun. */
  passive: boolean
  negated: boolean
}

const LEFT_BARRIER = new Set([';', ':', '(', ')', '–', '—', '•'])

/** The verb whose object the noun at `noun` is, with nothing but its own words between. */
function verbOfObject(words: readonly Word[], noun: number): number | null {
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_OBJECT); i--) {
    const { tag } = words[i] as Word
    if (tag === 'verb') return i
    if (tag !== 'det' && tag !== 'adj' && tag !== 'noun' && tag !== 'name') return null
  }
  return null
}
const LONGEST_OBJECT = 4

/** A verb farther away than this governs something else. */
const REACH = 7

/** What governs the number whose first word is at `at`, looking left. */
export function governorBefore(words: readonly Word[], at: number): Governor | null {
  let through: string | null = null
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i] as Word
    if (through === 'at' && endsPairOfStates(words, i)) return nounOrItsVerb(words, i - 2, through)
    // “the remains of 49 people”
    if (through === 'of' && copulas.has(word.lower) && words[i - 1]?.tag === 'det')
      return { at: i, kind: 'noun', through }
    if (word.tag === 'verb') return { at: i, kind: 'verb', through }
    if (copulas.has(word.lower)) return { at: i, kind: 'verb', through }
    // “the coalition has 35”
    if (through === null && havingVerbs.has(word.lower)) return { at: i, kind: 'verb', through }
    if (word.tag === 'prep' && through === null) {
      through = word.lower
      continue
    }
    // “shot dead two guards”
    if (through === null && statesBehind.has(word.lower) && words[i - 1]?.tag === 'verb') continue
    // “produced last year 210,000 bicycles”
    if (through === null && isTime(word)) continue
    // “was revised on Saturday from nine to 12”, “the number of people killed this week to 13”
    if (through !== null && levelPrepositions.has(through) && isTime(word)) {
      if (isTagged(words[i - 1], 'det', 'prep')) i--
      continue
    }
    // “were higher by 6.6 per cent”
    if (through === 'by' && higherLower.has(word.lower) && copulas.has(words[i - 1]?.lower ?? ''))
      return { at: i - 1, kind: 'verb', through }
    // “was revised on Saturday from nine to 12”
    if (through !== null && isTime(word) && words[i - 1]?.tag === 'prep' && words[i - 2]?.tag === 'verb') {
      i--
      continue
    }
    // “well short of the 68 million expected”
    if (through !== null && noNouns.has(word.lower)) return null
    if ((word.tag === 'noun' || word.tag === 'name') && through) return nounOrItsVerb(words, i, through)
    if (word.tag === 'noun' || word.tag === 'name') {
      const verb = verbOfObject(words, i)
      return verb !== null && givingVerbs.has(words[verb]?.lemma ?? '') ? { at: verb, kind: 'verb', through } : null
    }
    if (word.text === ',' && through === null && words[i - 1]?.tag === 'noun')
      return { at: i - 1, kind: 'noun', through: ',' }
    // “Turnout, at 62 per cent, was low.”
    if (word.text === ',' && through === 'at' && i === at - 2 && words[i - 1]?.tag === 'noun')
      return { at: i - 1, kind: 'noun', through }
    if (word.tag === 'punct' && (LEFT_BARRIER.has(word.text) || word.text === ',')) return null
    if (isTagged(word, 'conj', 'rel', 'pron')) return null
  }
  return null
}

/** “put the number of [dead and wounded] at 1,100” */
const endsPairOfStates = (words: readonly Word[], at: number): boolean =>
  /^(?:and|or)$/.test(words[at - 1]?.lower ?? '') && isState(words[at]) && isState(words[at - 2])
const isState = (word: Word | undefined): boolean => word !== undefined && roleOfState(word.lower) !== null

/** “rose 3 % to 45”, “a range of 1,000”: through “of” the noun governs; through “to”, “at”, “by”, “from” the verb behind it may. */
function nounOrItsVerb(words: readonly Word[], noun: number, through: string): Governor {
  if (through === 'at') {
    // “put the number of destroyed homes at 1,150”
    for (let i = noun - 1; i >= Math.max(0, noun - REACH - 1); i--) {
      const word = words[i] as Word
      if (puttingVerbs.has(word.lemma ?? '')) return { at: i, kind: 'verb', through }
      if (word.tag === 'punct') break
    }
  }
  if (through === 'with') {
    // “supplied the army with 100 missiles”
    for (let i = noun - 1; i >= Math.max(0, noun - 4); i--)
      if (equippingVerbs.has(words[i]?.lemma ?? '')) return { at: i, kind: 'verb', through: null }
  }
  // “stole the data of 3 million customers”
  if (through === 'of' && belongings.has(words[noun]?.lower ?? '')) {
    const verb = verbOfObject(words, noun)
    if (verb !== null) return { at: verb, kind: 'verb', through: null }
  }
  if (through === 'of' || through === 'at' || through === 'with') return { at: noun, kind: 'noun', through }
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const word = words[i] as Word
    if (word.tag === 'verb') return { at: i, kind: 'verb', through }
    if (word.tag !== 'num' && word.tag !== 'det' && word.tag !== 'adj' && word.tag !== 'noun') break
  }
  return { at: noun, kind: 'noun', through }
}

const GOT = /^g[eo]ts?$/

/** What is said of the noun phrase that ends at `at`; of the bare number where nothing is `counted` there. */
export function predicateAfter(words: readonly Word[], at: number, counted = true): Predicate | null {
  const start = skipAged(words, skipEach(words, skipMore(words, at)))
  let i = skipCoordinated(words, skipPrepositional(words, start))
  // “Toll hits 41 as its captain is questioned”: a clause of its own.
  if (words.slice(start, i).some(({ lower }) => lower === 'as')) return null
  // “20,000 pesos to every family that has lost its home”: the clause is the family's.
  if (!counted && i > start && words[i]?.tag === 'rel') return null
  const beyond = skipAside(words, i)
  if (beyond !== i && isVerbal(words[beyond])) i = beyond
  // “17,000 people in the camp, which was built for 8,000”: the clause is the camp's.
  if (i > start && words[i]?.text === ',' && words[i + 1]?.lower === 'which') return null
  if (words[i]?.text === ',' && words[i + 1]?.tag === 'rel') i++
  // “three captives, to be released tomorrow”
  if (words[i]?.text === ',' && words[i + 1]?.lower === 'to' && words[i + 2]?.lower === 'be') i += 2
  let viaRelative = false
  if (words[i]?.tag === 'rel') {
    viaRelative = true
    i++
  }
  i = skipQuality(words, i)
  let passive = false
  let negated = false
  let sawAuxiliary = viaRelative
  for (let steps = 0; steps < REACH; steps++, i++) {
    const word = words[i]
    if (!word) return null
    // “got out”, “got the jab”
    if (GOT.test(word.lower) && isTagged(words[i + 1], 'det', 'prep', 'adv', 'noun'))
      return { at: i, lemma: 'get', passive: false, negated }
    if (word.tag === 'aux' || copulas.has(word.lower)) {
      sawAuxiliary = true
      passive ||= copulas.has(word.lower)
      negated ||= word.lower.endsWith("n't")
    } else if (word.tag === 'modal') sawAuxiliary = true
    else if (word.tag === 'neg') negated = true
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
    else if (word.tag === 'adj' && steps === 0) return { at: i, lemma: null, passive: true, negated }
    else return null
  }
  return null
}

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

/** “two men aged 19 and 22 were arrested” */
function skipAged(words: readonly Word[], at: number): number {
  if (!agedWords.has(words[at]?.lower ?? '') || words[at + 1]?.tag !== 'num') return at
  let i = at + 1
  while (words[i]?.tag === 'num' || words[i]?.lower === 'and') i++
  return i
}

/** “2,600 more were damaged”, “200 others”. */
const skipMore = (words: readonly Word[], at: number): number => (furtherOnes.has(words[at]?.lower ?? '') ? at + 1 : at)

/** “900 soldiers [and 250 firefighters] have been sent”: what is joined to the counted shares its verb. */
function skipCoordinated(words: readonly Word[], at: number): number {
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
    const phrase = readNounPhrase(words, k)
    if (!phrase) break
    i = phrase.to
  }
  // “34 fires and three people hurt”: only the people were.
  if (words[i]?.tag === 'verb' && roleOfState(words[i]?.lower ?? '') !== null) return at
  const next = words[i]?.tag
  return next === 'aux' || next === 'modal' || next === 'verb' ? i : at
}

/** “1,100 reported killed”, “are believed to have been sent”: the reporting verb is not what happened. */
function isReporting(word: Word): boolean {
  return reportingVerbs.has(word.lemma ?? '') || reportedForms.has(word.lower)
}
