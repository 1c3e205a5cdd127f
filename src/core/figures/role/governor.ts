/** The verb or noun a number hangs on: “sent some 11,000”, “rose to 45”, “the deaths of 45”. */
import {
  attackingVerbs,
  belongings,
  bundles,
  copulas,
  equippingVerbs,
  gettingForms,
  givingVerbs,
  havingVerbs,
  higherLower,
  levelCarriers,
  levelPrepositions,
  levelVerbs,
  noNouns,
  placeWord,
  puttingVerbs,
  ridWord,
  sinceWord,
  statesBehind,
  totalNouns,
  worthWord,
} from '../../language/words.ts'
import { roleOfState, roleOfVerb } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { isTime } from '../counted/noun-phrase.ts'
import { isAttributive } from './is-attributive.ts'

export interface Governor {
  /** Index of the word. */
  at: number
  kind: 'verb' | 'noun'
  /** Preposition between the verb and the number: “rose to 45”. */
  through: string | null
}

const LEFT_BARRIER = new Set([';', ':', '(', ')', '–', '—', '•'])

/** The verb whose object the noun at `noun` is, with nothing but its own words between. */
export function verbOfObject(words: readonly Word[], noun: number): number | null {
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_OBJECT); i--) {
    const { tag, form } = words[i] as Word
    // “the [shipping] group”
    if (form === 'ing' && isTagged(words[i - 1], 'det', 'adj', 'name') && isTagged(words[i + 1], 'noun', 'name'))
      continue
    if (tag === 'verb') return i
    if (tag !== 'det' && tag !== 'adj' && tag !== 'noun' && tag !== 'name') return null
  }
  return null
}
const LONGEST_OBJECT = 6

/** “offered [the families] of the dead 2,000 euros”: whose those are who got it stands between. */
function ofWhom(words: readonly Word[], at: number): number {
  let i = at
  while (isTagged(words[i], 'noun', 'name', 'adj', 'det')) i--
  return i < at && words[i]?.lower === 'of' ? i - 1 : at
}

/** “has handed over to [Oslo] 40 tanks”: the verb that tells what was given, where a name stands between. */
function verbOfReceiver(words: readonly Word[], name: number): number | null {
  let i = name
  while (isTagged(words[i], 'name', 'det')) i--
  if (i === name || words[i]?.lower !== 'to') return null
  i--
  if (isTagged(words[i], 'adv', 'prep')) i--
  return words[i]?.tag === 'verb' && words[i]?.form !== 'ing' ? i : null
}

/** A verb farther away than this governs something else. */
const REACH = 7

const isOfState = (words: readonly Word[], at: number): boolean =>
  roleOfState((words[at] as Word).lower) !== null && words[at - 1]?.lower === 'the'

const givesIt = (verb: Word | undefined, through: string | null): boolean =>
  (through === 'at' && puttingVerbs.has(verb?.lemma ?? '')) || (through === 'as' && givingVerbs.has(verb?.lemma ?? ''))

/** “Was [a mere] 31 per cent”: between an article and a number stands nothing but how it is meant. */
const beforeQualified = (words: readonly Word[], at: number): number =>
  /^an?$/.test(words[at - 2]?.lower ?? '') && words[at - 1]?.tag === 'noun' && !isTime(words[at - 1] as Word)
    ? at - 2
    : at

/** What governs the number whose first word is at `at`, looking left. */
export function governorBefore(words: readonly Word[], at: number): Governor | null {
  let through: string | null = null
  for (let i = beforeQualified(words, at) - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i] as Word
    // “put the dead at 300 and [the wounded] at 2,700”
    if ((through === 'at' || through === 'as') && isOfState(words, i)) return { at: i, kind: 'noun', through }
    if (through === 'at' && endsPairOfStates(words, i)) return nounOrItsVerb(words, i - 2, through)
    // “wants to get rid of 4,500”
    if (through === 'of' && word.lower === ridWord && i > 0 && isTagged(words[i - 1], 'verb', 'aux'))
      return { at: i - 1, kind: 'verb', through: null }
    // “the remains of 49 people”
    if (through === 'of' && copulas.has(word.lower) && words[i - 1]?.tag === 'det')
      return { at: i, kind: 'noun', through }
    // “signed for a [combined] 166 million”, “an estimated 300”
    if (i === at - 1 && isAttributive(words, i)) continue
    // “bringing its support [since the war began] to 7.1 billion”
    const since: number | null = through === 'to' && word.form === 'past' ? sinceBefore(words, i) : null
    if (since !== null) {
      i = since
      continue
    }
    if (word.tag === 'verb') return { at: i, kind: 'verb', through }
    if (copulas.has(word.lower)) return { at: i, kind: 'verb', through }
    // “the coalition has 35”, “Kyiv will get 25 tanks”
    if (through === null && (havingVerbs.has(word.lower) || (i === at - 1 && gettingForms.has(word.lower))))
      return { at: i, kind: 'verb', through }
    if (word.tag === 'prep' && through === null) {
      through = word.lower
      continue
    }
    // “received aid worth 3 billion euros”
    if (through === null && i === at - 1 && word.lower === worthWord) {
      const verb = verbOfObject(words, i)
      return verb === null ? null : { at: verb, kind: 'verb', through: null }
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
    // “corrected its estimate on Monday, to 2,300”
    if (word.text === ',' && through === 'to' && i === at - 2 && words[i - 1] && isTime(words[i - 1] as Word)) continue
    // “were higher by 6.6 per cent”
    if (through === 'by' && higherLower.has(word.lower) && copulas.has(words[i - 1]?.lower ?? ''))
      return { at: i - 1, kind: 'verb', through }
    // “was revised on Saturday from nine to 12”
    if (through !== null && isTime(word) && words[i - 1]?.tag === 'prep' && words[i - 2]?.tag === 'verb') {
      i--
      continue
    }
    // “put the figure there at 2,000”
    if (through !== null && word.lower === placeWord) continue
    // “well short of the 68 million expected”
    if (through !== null && noNouns.has(word.lower)) {
      // “corrected its estimate upwards to 2,300”
      if (through === 'to' && words[i - 1]?.tag === 'noun') continue
      return null
    }
    const level: number | null = through === 'of' ? levelBefore(words, i) : null
    if (level !== null && words[level]?.tag === 'verb') return { at: level, kind: 'verb', through: null }
    if (level !== null) {
      through = (words[level] as Word).lower
      i = level
      continue
    }
    if ((word.tag === 'noun' || word.tag === 'name') && through) return nounOrItsVerb(words, i, through)
    if (word.tag === 'noun' || word.tag === 'name') {
      const handing = through === null ? verbOfReceiver(words, i) : null
      if (handing !== null) return { at: handing, kind: 'verb', through }
      const verb = verbOfObject(words, ofWhom(words, i))
      return verb !== null && givingVerbs.has(words[verb]?.lemma ?? '') ? { at: verb, kind: 'verb', through } : null
    }
    // “puts it at 12”, “gives it as 12”
    if (word.tag === 'pron' && givesIt(words[i - 1], through)) return { at: i - 1, kind: 'verb', through }
    // “paid him 2 million euros”
    if (word.tag === 'pron' && through === null && givingVerbs.has(words[i - 1]?.lemma ?? ''))
      return { at: i - 1, kind: 'verb', through }
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

/** “since the war began”: where the clause of time that the verb at `verb` ends begins. */
function sinceBefore(words: readonly Word[], verb: number): number | null {
  for (let i = verb - 1; i >= Math.max(0, verb - LONGEST_SUBJECT); i--) {
    if (words[i]?.lower === sinceWord) return i
    if (!isTagged(words[i], 'det', 'adj', 'noun', 'name', 'pron')) return null
  }
  return null
}
const LONGEST_SUBJECT = 5

/** “rose [to] an average of 1,450 euros”, “[reached] a peak of 1,300”: what a level hangs on, the number hangs on. */
function levelBefore(words: readonly Word[], at: number): number | null {
  if (!levelCarriers.has(words[at]?.lower ?? '')) return null
  let from = at
  while (isTagged(words[from - 1], 'adj', 'noun', 'num')) from--
  if (words[from - 1]?.tag !== 'det') return null
  const before = words[from - 2]
  const isHungOn =
    // “sent [a total of] 1,000”
    before?.tag === 'verb'
      ? levelVerbs.has(before.lemma ?? '') ||
        (totalNouns.has(words[at]?.lower ?? '') && roleOfVerb(before.lemma ?? '') !== null)
      : levelPrepositions.has(before?.lower ?? '')
  return isHungOn ? from - 2 : null
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
    for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (equippingVerbs.has(words[i]?.lemma ?? '')) return { at: i, kind: 'verb', through: null }
      // “attacked the port with 74 drones”
      if (words[i]?.tag === 'verb' && attackingVerbs.has(words[i]?.lemma ?? '')) return { at: i, kind: 'verb', through }
    }
  }
  // “stole the data of 3 million customers”, “sent a team of 45 rescuers”
  const owner = words[noun]?.lower ?? ''
  if (through === 'of' && (belongings.has(owner) || bundles.has(owner))) {
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
