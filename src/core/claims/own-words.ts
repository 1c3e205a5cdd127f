/** The words of a clause that say how sure a number is: what else the clause tells may be planned or denied by itself. Word indices. */
import {
  attributedForms,
  beingVerbs,
  denyingAdverbs,
  numberVerbs,
  planNouns,
  relativeWords,
  sayingVerbs,
  tellerWords,
  timeJoints,
  turnsOfValue,
  valueTimes,
  whateverWords,
} from '../language/words.ts'
import { isBesideValue } from '../text/is-beside-value.ts'
import { isTagged } from '../text/is-tagged.ts'
import { lookAhead, lookBack } from '../text/look-ahead.ts'
import { closingMarks } from '../text/marks.ts'
import { hasVerb, isVerbal } from '../text/verbal.ts'
import type { Word, WordRange } from '../text/word.ts'
import type { NumberExpression } from '../types.ts'

const TIME_UNIT = /^(?:year|month|week|day|hour|minute|second)$/

/** `first`: the first word of the number. */
export function ownWordsOf(
  words: readonly Word[],
  first: number,
  { unit, end }: NumberExpression,
  clause: WordRange,
): WordRange {
  const isTime = TIME_UNIT.test(unit ?? '')
  return {
    from: startOfOwn(words, first, behindTeller(words, { from: clause.from, to: first }), isTime),
    to: endOfOwn(words, first, behindDeed(words, first, clause), isTime ? end : -1),
  }
}

/** “Forty were killed [after the army said it would attack]”: what comes of it later, or came before, has a verb of its own. */
function behindDeed(words: readonly Word[], first: number, { from, to }: WordRange): number {
  for (let i = first + 1; i < Math.min(to - 1, first + LONGEST_CLAUSE); i++)
    if (
      timeJoints.has(words[i]?.lower ?? '') &&
      words[i + 1]?.tag !== 'num' &&
      hasVerb(words, i + 1, Math.min(to, i + REACH)) &&
      hasVerb(words, from, i)
    )
      return i
  return to
}

/** What follows the next number, a comma, an “and” or a “which” is said of something else, as is what an hour is counted from. */
function endOfOwn(words: readonly Word[], first: number, end: number, timeEnds: number): number {
  let i = first
  while (i < end && words[i]?.tag === 'num') i++
  // “three of its five ships”, “three of the remaining nine libraries”
  const whole = words[i]?.lower === 'of' ? lookAhead(words, i + 1, LONGEST_OWNER, ({ tag }) => tag === 'num') : -1
  if (whole > i + 1 && words.slice(i + 1, whole).every(word => isTagged(word, 'det', 'adj', 'noun', 'name', 'verb')))
    i = whole + 1
  while (i < end && !isBorder(words, i, timeEnds) && !opensPlan(words, i, first) && !opensHope(words, i, first)) i++
  // “three captives, to be released tomorrow”, “dead”: in quotation marks
  const goesOn = (words[i]?.text === ',' && words[i + 1]?.lower === 'to') || closingMarks.has(words[i]?.text ?? '')
  return goesOn && i + 1 < end ? endOfOwn(words, i + 1, end, timeEnds) : i
}

/** “The district's” */
const LONGEST_OWNER = 4

function isBorder(words: readonly Word[], i: number, timeEnds: number): boolean {
  const { tag, lower, start } = words[i] as Word
  if (isTagged(words[i], 'num', 'conj', 'rel', 'punct') || lower === 'than') return true
  // “40 kilograms of heroin with an estimated value of 3 million”
  if (attributedForms.has(lower) && words[i - 1]?.tag === 'det' && isTagged(words[i + 1], 'noun', 'adj')) return true
  // “nine days after the alliance agreed to help”
  if (timeEnds >= 0 && timeJoints.has(lower) && start <= timeEnds + 1) return true
  // “34 did not open”, “11 of them never came back”: they are counted for it.
  const denial = [i, i + 1].find(at => denyingAdverbs.has(words[at]?.lower ?? ''))
  if (denial === undefined) return false
  const verb = words[denial + 1]
  return tag === 'aux' || (isVerbal(verb) && !beingVerbs.has(verb?.lemma ?? ''))
}

/** “were told [they could return]”, “fled with whatever [they could carry]”: what they did is no less sure. */
function opensHope(words: readonly Word[], pronoun: number, first: number): boolean {
  if (words[pronoun]?.tag !== 'pron' || words[pronoun + 1]?.tag !== 'modal') return false
  return whateverWords.has(words[pronoun - 1]?.lower ?? '') || hasVerb(words, first, pronoun)
}

/** “have resigned [over plans to merge two hospitals]” */
function opensPlan(words: readonly Word[], preposition: number, first: number): boolean {
  if (words[preposition]?.tag !== 'prep') return false
  const between = words.slice(first, preposition)
  return (
    lookAhead(words, preposition + 1, LONGEST_PLAN, ({ lower }) => planNouns.has(lower)) > 0 &&
    between.some(({ tag, form }) => tag === 'verb' && (form === 'past' || form === 'participle')) &&
    !between.some(word => isTagged(word, 'modal') || word.lower === 'to')
  )
}
/** “the government's plan” */
const LONGEST_PLAN = 4

function startOfOwn(words: readonly Word[], first: number, from: number, isTime: boolean): number {
  const before = words[first - 1]
  // “120,000 were promised, of which 45,000 have arrived”
  if (before?.tag === 'rel' && words[first - 2]?.lower === 'of') return first
  // “will shrink to 3.1 per cent, down from 3.6”, “acknowledged, three days after …”
  if (before?.lower === 'from' && turnsOfValue.has(words[first - 2]?.lower ?? '')) return first
  if (comparedAt(words, first)) return first
  if (before?.text === ',' && isTime) return first
  const deed = behindPlan(words, from, first)
  for (let i = first - 1; i > from; i--) {
    if (i === deed) return i
    if (words[i]?.text === ',' && closesAside(words, from, i)) return i + 1
    if (tellsByItself(words, i, first) || goesOnTelling(words, i)) return i
  }
  return from
}

/** “A protest against plans to merge two hospitals [drew] thousands”: the verb of what is about a plan; -1 where nothing is. */
function behindPlan(words: readonly Word[], from: number, first: number): number {
  const plan = lookAhead(words, from + 1, LONGEST_SUBJECT, ({ lower }) => planNouns.has(lower))
  if (plan < 0 || plan >= first) return -1
  let preposition = plan - 1
  while (isTagged(words[preposition], 'det', 'adj') || words[preposition]?.possessive) preposition--
  if (words[preposition]?.tag !== 'prep' || words[preposition - 1]?.tag !== 'noun') return -1
  const verb = lookAhead(words, plan + 1, first - plan - 1, ({ tag, form }) => tag === 'verb' && form === 'past')
  return verb > 0 && !isTagged(words[verb - 1], 'aux', 'modal') ? verb : -1
}
/** “A protest against the city's plans” */
const LONGEST_SUBJECT = 8

/** “The toll could rise, as 14 were badly hurt”, “denied any part in it and accused the army of killing 27” */
function goesOnTelling(words: readonly Word[], i: number): boolean {
  const { lower } = words[i] as Word
  const next = words[i + 1]
  if (lower === 'as') return words[i - 1]?.text === ',' && next?.tag === 'num'
  return (
    lower === 'and' &&
    next?.tag === 'verb' &&
    next.form !== 'base' &&
    next.form !== 'ing' &&
    (sayingVerbs.has(next.lower) || numberVerbs.after.has(next.lower))
  )
}

/** “Velm, which had denied it, speaks of …”, “Adler, an economist who was not involved, said …” */
function closesAside(words: readonly Word[], from: number, comma: number): boolean {
  for (let i = from; i < comma; i++) {
    if (words[i]?.tag !== 'rel') continue
    if (words[i - 1]?.text === ',') return true
    const opening = lookBack(words, i - 1, i - 1 - from, ({ text }) => text === ',')
    if (opening >= 0 && !hasVerb(words, opening, i) && isVerbal(words[comma + 1])) return true
  }
  return false
}

/** “…, compared with 32 last summer”, “…, against 6 pence a year ago”: the value before is not planned with the new one. */
const comparedAt = (words: readonly Word[], first: number): boolean =>
  isBesideValue(words, first) && words.slice(first, first + REACH).some(({ lower }) => valueTimes.has(lower))

/** Words of what is told of somebody, to the verb of saying. */
const LONGEST_CLAUSE = 60

/**
 * Where those speak of whom a clause has told something: “An officer who would not give his name [said] …”, “The ministry, which does not
 * count them, [puts] …”; else where the clause begins.
 */
export function behindTeller(words: readonly Word[], { from, to }: WordRange): number {
  let relative = -1
  let verb = -1
  let comma = -1
  for (let i = from; i < Math.min(to, from + LONGEST_CLAUSE); i++) {
    const { text, lower, tag, form } = words[i] as Word
    if (text === ',') comma = i
    if (relative < 0) {
      if (tellerWords.has(lower) && i > from) relative = i
      continue
    }
    if (tag === 'verb' && form !== 'ing' && sayingVerbs.has(lower)) {
      let begin = i
      while (isTagged(words[begin - 1], 'aux', 'modal', 'neg', 'adv')) begin--
      const isAside = words[relative - 1]?.text === ','
      if (verb >= 0 && verb < begin && (isAside ? comma === begin - 1 : comma < relative)) return begin
    }
    if (verb < 0 && isVerbal(words[i])) verb = i
  }
  return from
}

/** “will lead a government that commands 76 seats”, “is set to open after three parties agreed”: a clause inside the clause. */
function tellsByItself(words: readonly Word[], i: number, first: number): boolean {
  const { lower, tag } = words[i] as Word
  const next = words[i + 1]
  const isRelative = relativeWords.has(lower) && (tag === 'rel' || /^(?:noun|name)$/.test(words[i - 1]?.tag ?? ''))
  // “that commands 76”: such verbs are often taken for nouns.
  if (isRelative) return next !== undefined && next.tag !== 'modal' && (isVerbal(next) || next.form === 's')
  if (!timeJoints.has(lower)) return false
  return words.slice(first, first + REACH).some(({ tag, form }) => tag === 'verb' && form === 'past')
}

/** Words from a number to the verb of its clause. */
const REACH = 8
