/**
 * What part each word plays, as far as counting and quoting need it: where a noun phrase ends, which word is a verb.
 * Closed-class words and a list of news verbs decide; what is left is told by its ending and its left neighbour.
 */
import {
  costing,
  currencies,
  endsLed,
  fightingThings,
  fightingWord,
  firstWord,
  kindsInEd,
  kindsInIng,
  measuredBySo,
  moreWord,
  mostlyNouns,
  nameParticles,
  phrasalNames,
  standsForMany,
  subjectPlurals,
  thinkers,
  thinkWord,
} from '../language/words.ts'
import type { Span } from '../types.ts'
import { factOf } from './lexeme.ts'
import type { Tag } from './parts-of-speech.ts'
import { isMoneySign, MODIFIER_BEFORE, OBJECT_AFTER, SUBJECT_BEFORE, tagVerbForm } from './tag-verb-form.ts'
import type { Word } from './word.ts'

/** A function word in capitals that is no longer than this may well be somebody's name. */
const LONGEST_ACRONYM = 3

const MONEY = new Set(currencies.map(({ name }) => name))

/** A number expression, with its unit where it has one. */
type NumberSpan = Span & { unit?: string | null }

/** Tags the tokens of one sentence, in place. `numbers` are the spans of number expressions in it, sorted. */
export function tagWords(words: Word[], numbers: readonly NumberSpan[] = []): Word[] {
  let n = 0
  let named = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (word.lexeme.capital) named = Math.max(named, endOfPhrasalName(words, i))
    if (i < named) {
      word.tag = 'name'
      continue
    }
    if (nameParticles.has(word.lower) && isInName(words, i)) {
      word.tag = 'name'
      continue
    }
    while (n < numbers.length && (numbers[n] as Span).end <= word.start) n++
    const inNumber = n < numbers.length && (numbers[n] as Span).start <= word.start
    const costs = inNumber && MONEY.has(numbers[n]?.unit ?? '') ? costBefore(words, i) : null
    if (costs) costs.tag = 'verb'
    const counting = !inNumber && n > 0 && words[i - 1]?.tag === 'num' ? numbers[n - 1] : undefined
    word.tag = inNumber
      ? 'num'
      : ((counting && tagBehindNumber(word, words[i + 1], counting.unit ?? null)) ?? tagBeside(words, i, numbers[n]))
    // “The €1.2bn fine dwarfs the last”: no sum of money counts fines.
    const isMoney = n > 0 && MONEY.has(numbers[n - 1]?.unit ?? '')
    if (word.form === 's' && word.tag === 'verb' && !isMoney && isCounted(words, i)) word.tag = 'noun'
    // “the wounded number 3,100”
    if (word.tag === 'verb' && mostlyNouns.has(word.lemma ?? '') && isTheirState(words, i - 1))
      (words[i - 1] as Word).tag = 'noun'
    if (word.tag === 'verb' && (isBeforeCounted(words, i) || isKind(words, i))) word.tag = 'adj'
    // “a Geneva think tank”
    if (word.tag === 'verb' && word.lower === thinkWord && thinkers.has(words[i + 1]?.lower ?? '')) word.tag = 'noun'
  }
  return words
}

/** “The strike [cost] carriers €45m”: whom it was lost by stands between, and no “of” behind. */
function costBefore(words: readonly Word[], number: number): Word | null {
  let i = number - 1
  if (!/s$/.test(words[i]?.lower ?? '') || words[i]?.tag !== 'noun') return null
  while (i > number - LONGEST_LOSER && /^(?:noun|adj|name)$/.test(words[i]?.tag ?? '') && words[i]?.lower !== costing)
    i--
  const cost = words[i]
  return cost?.lower === costing && cost.tag === 'noun' && /^(?:noun|name)$/.test(words[i - 1]?.tag ?? '') ? cost : null
}
const LONGEST_LOSER = 4

/** “Anke [de] Vos”, “Jan [van der] Berg” */
function isInName(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.tag !== 'name') return false
  let i = at
  while (nameParticles.has(words[i]?.lower ?? '')) i++
  return words[i]?.lexeme.capital === true
}

/** The word behind a name that reads like a phrase, such as “Doctors Without Borders”; 0 where none begins. */
function endOfPhrasalName(words: readonly Word[], at: number): number {
  const name = namesByOpening
    .get((words[at] as Word).text)
    ?.find(parts => parts.every((part, k) => words[at + k]?.text === part))
  return name ? at + name.length : 0
}

const namesByOpening = new Map<string, (readonly string[])[]>()
for (const name of phrasalNames) {
  const [opening = ''] = name
  namesByOpening.set(opening, [...(namesByOpening.get(opening) ?? []), name])
}

function tagBeside(words: readonly Word[], i: number, number: NumberSpan | undefined): Tag {
  const nextTag = tagNext(words[i + 1], number)
  return (
    tagBehindAside(words, i, nextTag) ??
    tagAtEnd(words, i, nextTag) ??
    // “hundreds more flee”, as “hundreds flee”
    tagOne(words[i] as Word, isFurther(words, i - 1) ? words[i - 2] : words[i - 1], words[i + 1], i, nextTag)
  )
}

const isFurther = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'num' && words[at]?.lower === moreWord

/** “The nurses, who walked out, [want] a rise”: behind an aside the subject's verb. */
function tagBehindAside(words: readonly Word[], i: number, nextTag: Tag | null): Tag | null {
  const { lexeme, form } = words[i] as Word
  const mayAgree = (form === 'base' || form === 's') && lexeme.nounLike && !lexeme.closed && !lexeme.capital
  if (!mayAgree || words[i - 1]?.text !== ',') return null
  if (!/^(?:det|num|pron)$/.test(nextTag ?? '') && words[i + 1]?.lower !== 'to') return null
  for (let k = i - SHORTEST_ASIDE - 2; k > 0 && k >= i - LONGEST_ASIDE - 2; k--)
    if (words[k]?.text === ',') return /^(?:noun|name)$/.test(words[k - 1]?.tag ?? '') ? 'verb' : null
  return null
}

/** “…, a think tank [estimates].”, “where 300 Norwegians [fight]”: with nothing but a mark behind it, what agrees with its subject. */
function tagAtEnd(words: readonly Word[], i: number, nextTag: Tag | null): Tag | null {
  const { lexeme, form } = words[i] as Word
  if (nextTag !== 'punct' || !lexeme.nounLike || lexeme.closed || lexeme.capital) return null
  if (form === 'base')
    return words[i - 1]?.tag === 'name' && words[i - 2]?.tag === 'num' && /s$/.test(words[i - 1]?.lower ?? '')
      ? 'verb'
      : null
  if (form !== 's' || words[i - 1]?.tag !== 'noun' || words[i - 1]?.possessive) return null
  let from = i - 1
  while (from > i - LONGEST_SUBJECT && /^(?:noun|adj)$/.test(words[from]?.tag ?? '')) from--
  return words[from]?.tag === 'det' && words[from - 1]?.text === ',' ? 'verb' : null
}
const LONGEST_SUBJECT = 5

/** Words of an aside: fewer are an item of a list. */
const SHORTEST_ASIDE = 2
const LONGEST_ASIDE = 14

/** What is known of the next word before it is tagged: a function word, a mark or a count, spelt out or not; null of all others. */
function tagNext(next: Word | undefined, number: NumberSpan | undefined): Tag | null {
  if (!next) return 'punct'
  if (number && !number.unit && number.start <= next.start && next.start < number.end) return 'num'
  return (
    next.lexeme.closed ??
    (next.shape === 'number' || isMoneySign(next) ? 'num' : next.shape === 'punct' ? 'punct' : null)
  )
}

/**
 * Behind a count stands a plural, which no verb in -s agrees with: “3,400 addresses”. Shares and sums take verbs of either
 * form: “27 % support it”, “£18 buys”.
 */
function tagBehindNumber({ lexeme, form }: Word, next: Word | undefined, unit: string | null): Tag | null {
  if (lexeme.closed || lexeme.capital) return null
  if (unit === null && form === 's') return 'noun'
  if (unit === null) return form === 'base' && isPluralsVerb(lexeme, next) ? 'verb' : null
  if (unit === 'percent' && form === 'base' && lexeme.nounLike)
    return next && /^(?:det|pron)$/.test(next.lexeme.closed ?? '') ? 'verb' : null
  return null
}

/** “the three face up to 12 years”: behind a count no singular stands alone. */
const isPluralsVerb = ({ nounLike, lemma }: Word['lexeme'], next: Word | undefined): boolean =>
  nounLike && !mostlyNouns.has(lemma ?? '') && OBJECT_AFTER.has(next?.lexeme.closed ?? 'punct') && next?.lower !== 'of'

/** “2.8 million artillery shells”: a singular behind a count wants its plural. */
function isCounted(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    before?.tag === 'noun' &&
    words[at - 2]?.tag === 'num' &&
    !/s$/.test(before.lower) &&
    !subjectPlurals.has(before.lower)
  )
}

/** “the wounded”, of whom a verb tells */
const isTheirState = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'adj' && words[at - 1]?.tag === 'det' && standsForMany.has(words[at]?.lower ?? '')

/** “infantry [fighting] vehicles”, “30 Bushmaster [armoured] vehicles”; but “the police guided 30 vehicles” */
function isKind(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (lower === fightingWord) return fightingThings.has(words[at + 1]?.lower ?? '')
  if (!kindsInEd.has(lower)) return false
  let i = at - 1
  while (words[i]?.tag === 'name') i--
  return i < at - 1 && words[i]?.tag === 'num' && words[at + 1]?.lexeme.closed === null
}

/** “41 federal boarding colleges” */
const isBeforeCounted = (words: readonly Word[], at: number): boolean =>
  words[at]?.form === 'ing' &&
  kindsInIng.has(words[at]?.lower ?? '') &&
  isCounted(words, at) &&
  words[at + 1]?.lexeme.closed === null &&
  /[^s]s$/.test(words[at + 1]?.lower ?? '')

/** Marks after which a sentence may begin. */
const BEFORE_SENTENCE = new Set('.:“"‘\'•(')

function tagOne(word: Word, before: Word | undefined, next: Word | undefined, i: number, nextTag: Tag | null): Tag {
  const { lexeme } = word
  if (lexeme.shape === 'punct') return 'punct'
  if (lexeme.shape === 'number') return 'num'
  const initial = before === undefined || (i <= 2 && before.tag === 'punct' && BEFORE_SENTENCE.has(before.text))
  // “May exports dropped”; “May they rest” wishes.
  if (initial && word.text === 'May' && next && next.lexeme.closed === null && !next.lexeme.capital) return 'noun'
  // “delivery of the first 40 tanks”
  if (word.lower === firstWord && nextTag === 'num') return 'adj'
  if (word.lower === 'so' && measuredBySo.has(next?.lower ?? '')) return 'adv'
  // “EVERY DAY” and “NOT”, but “the WHO”
  if (
    lexeme.closed &&
    (lexeme.closed === 'neg' ||
      !lexeme.capital ||
      initial ||
      !lexeme.shouted ||
      word.text.length > LONGEST_ACRONYM ||
      isShoutedAlong(lexeme.closed, before, next))
  )
    return lexeme.closed
  if (isOfTheirs(word) && before?.tag !== 'name') return 'adj'
  if (lexeme.capital && !initial && !isStressed(word, next)) return 'name'
  // “Current pledges would …”: behind a sentence's first word, and before an auxiliary, stands its subject.
  if (i === 1 && word.form === 's' && before?.tag !== 'rel' && before?.tag !== 'det' && isBeforePredicate(nextTag))
    return 'noun'
  if (lexeme.form) return tagVerbForm(word, before, next, nextTag)
  if (lexeme.ending === 'adv') return 'adv'
  // “arrested 40 people overnight”, but “the overnight raids”
  if (lexeme.ending === 'loose') return isModifier(before, next) || before === undefined ? 'adj' : 'adv'
  if (lexeme.ending === 'participle') {
    if (isModifier(before, next)) return 'adj'
    return before && (before.tag === 'aux' || SUBJECT_BEFORE.has(before.tag)) ? 'verb' : 'adj'
  }
  if (lexeme.ending === 'adj') return 'adj'
  return lexeme.capital && lexeme.shouted ? 'name' : 'noun'
}

/** “A YEAR FOR A PILL”: among other words in capitals a preposition, conjunction or article is just that. */
const isShoutedAlong = (closed: Tag, before: Word | undefined, next: Word | undefined): boolean =>
  (closed === 'prep' || closed === 'conj' || closed === 'det') && isInCapitals(before) && isInCapitals(next)

/** “the Kenyan-led mission”, “Kenyan-made drones” */
const isOfTheirs = factOf(({ capital, lower }): boolean => capital && endsLed.test(lower))

/** “The firm quietly WITHDREW its offer”: a verb in capitals is stressed, and no name. */
const isStressed = ({ lexeme, text, form }: Word, next: Word | undefined): boolean =>
  lexeme.shouted && text.length > LONGEST_ACRONYM && (form === 'past' || form === 'ing') && !next?.lexeme.capital

const isInCapitals = (word: Word | undefined): boolean => word?.lexeme.shouted === true || word?.text === 'A'

const isBeforePredicate = (tag: Tag | null): boolean => tag === 'modal' || tag === 'aux'

function isModifier(before: Word | undefined, next: Word | undefined): boolean {
  return (
    before !== undefined &&
    (MODIFIER_BEFORE.has(before.tag) || before.tag === 'prep') &&
    next !== undefined &&
    next.shape === 'word' &&
    next.lexeme.closed === null
  )
}
