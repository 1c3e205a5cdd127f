/** Number → figure: what is counted, what happened to it, whose and where. Steps in order; each leaves what it cannot tell. */
import type { Sentence } from '../analyse.ts'
import type { NameMention } from '../names/find-names.ts'
import { stem } from '../text/stem.ts'
import type { Word } from '../text/tag.ts'
import type { Figure, NumberExpression } from '../types.ts'
import { clauseAround } from './clause.ts'
import type { Frame } from './frame.ts'
import { type Governor, governorBefore, type Predicate, predicateAfter } from './governor.ts'
import { isCurrency } from './is-currency.ts'
import { conceptOfNoun, familyOfRole, isAttribute, isCarrier, roleOfNoun, roleOfState, roleOfVerb } from './lexicon.ts'
import { isTime, type NounPhrase, phraseBefore, readNounPhrase, startOfVerbGroup } from './noun-phrase.ts'
import { findRole } from './role.ts'
import { findScope } from './scope.ts'

export interface DescribedFigure {
  figure: Figure
  frame: Frame
  /** Head noun phrase, as words; for a carried-over noun, that of the figure before. */
  phrase: { words: readonly Word[]; head: Word } | null
  /** The last currency named so far in the paragraph. */
  currency: string | null
}

/** Verbs after which a number is a level its subject came to. */
const LEVEL_VERBS =
  /^(?:be|is|are|was|were|been|reach|exceed|rise|climb|jump|soar|surge|grow|increase|fall|drop|decline|decrease|shrink|slip|plunge|stand|total|number|hit|top|surpass|estimate|put|remain|average|amount|come|pass|swell|dwindle|go|cost|measure|weigh|revise|raise|lower|cut|narrow|widen|double|expand|ease|edge|tumble|set|cap|fix|value|price|record|place|count|approach|near|run|range|fell|rose)$/
/** “Of the dead, 17 …” */
const OF_THE = /^of the \S+$|of the \S+ ,$|of (?:these|them|those) ,$/
/** Without “to” or “by”, the number after these is their object and not a value of something. */
const TAKES_OBJECT = /^(?:raise|lower|cut|set|put|record|count|run|place|cap|increase|reduce)$/
/** Verbs of change, which many numbers may hang on. */
const CHANGES =
  /^(?:rise|raise|climb|jump|soar|surge|grow|increase|fall|drop|decline|decrease|shrink|slip|plunge|swell|cut|lower|reduce|narrow|widen|expand|ease|edge|tumble|slow|put|set|estimate|revise|double|go|move|bring|lift|boost|slash|trim)$/
/** Words between a verb of change and the last of its numbers. */
const FARTHEST_VERB = 16
const PER_WORDS = new Set(['per', 'a', 'an', 'each', 'every'])
const PERIODS = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'quarter',
  'night',
  'person',
  'head',
  'household',
  'capita',
  'barrel',
  'share',
  'tonne',
  'ton',
])

export function describeFigure(
  sentence: Sentence,
  number: NumberExpression,
  previous: DescribedFigure | null,
  carried: DescribedFigure | null,
): DescribedFigure {
  const { words } = sentence
  const [first, last] = wordRange(words, number)
  const clause = clauseAround(words, first, last)
  const before = previous ?? carried
  const part = partOf(words, first, last)
  const pair = pairOf(words, first, last)
  // “41 of them children”: what follows narrows them down.
  const right = part.ofThem ? readNounPhrase(words, last + 3) : counted(words, last + 1, number)
  const governor = governorBefore(words, first)
  const left = leftHead(words, first, number, governor) ?? distantOwner(words, first, number, clause.from)
  const phrase = chooseHead(words, number, right, left, governor) ?? purpose(words, first, last, number, governor)
  const predicate = predicateAfter(words, right ? right.to : last + 1)
  const found = findRole({
    words,
    first,
    last,
    right,
    left,
    governor,
    predicate,
    clause,
    previous: before,
    part: part.isPart && !part.another,
    pair,
  })
  const source = phrase ? null : borrowFrom(number, previous, carried)
  const role =
    fittingRole(found ?? lostJobs(words, right, predicate), number, right && (words[right.head] as Word)) ??
    source?.frame.role ??
    null
  const head = phrase ? (words[phrase.head] as Word) : null
  const own =
    phrase && !standsForPeople(head, role) ? modifiers(words, phrase, sentence.names) : (source?.frame.modifiers ?? [])
  const scope = findScope({ sentence, first, last, phrase, left, governor, clause, role })
  const frame: Frame = {
    dimension: number.unit ?? bareMoney(number, phrase, before) ?? 'count',
    head: thingAt(sentence.names, phrase) ?? headConcept(head, role, source),
    attribute: head !== null && (phrase === left || number.unit !== null) && isAttribute(head.lower),
    modifiers: [...own, ...within(words, right ? right.to : last + 1)],
    role,
    who: scope.who.length ? scope.who : (source?.frame.who ?? []),
    where: scope.where,
    // “another 1,000 injured” after “100 killed” is no part of the killed, nor of another count of injured.
    part:
      (part.isPart || (source !== null && source === previous && source.frame.part && source.frame.role === role)) &&
      !(part.another && before?.frame.role !== role),
    delta:
      number.change !== null ||
      /^(?:more|fewer|less|higher|lower) than$/.test(`${words[last + 1]?.lower} ${words[last + 2]?.lower}`),
    unreal: predicate?.negated ?? false,
    per: period(words, last + 1),
    unsure: pair === 'whole' || (source !== null && (source !== previous || number.unit !== null)),
    former: /^from$/.test(words[first - 1]?.lower ?? '') && previous !== null,
  }
  const display = phrase && head ? { words: words.slice(phrase.from, phrase.to), head } : (source?.phrase ?? null)
  const figure: Figure = {
    ...number,
    counted: display ? displayText(display.words) : null,
    role,
    scope: [...new Set([...frame.who, ...frame.where])],
  }
  return {
    figure,
    frame,
    phrase: display,
    currency: isCurrency(number.unit) ? number.unit : (before?.currency ?? null),
  }
}

/** The figure whose noun this one goes without: in this sentence of the same dimension, or the last count of the paragraph. */
function borrowFrom(
  number: NumberExpression,
  previous: DescribedFigure | null,
  carried: DescribedFigure | null,
): DescribedFigure | null {
  const lender = number.unit === null ? (previous ?? carried) : previous
  return lender?.phrase && (number.unit ?? 'count') === lender.frame.dimension ? lender : null
}

/** “Of that, 5.3 billion will go …”: a bare million after a sum of money is money. */
function bareMoney(number: NumberExpression, phrase: NounPhrase | null, before: DescribedFigure | null): string | null {
  const scaled = (number.min ?? number.max ?? 0) >= SMALLEST_BARE_MONEY && /\p{L}/u.test(number.surface)
  return scaled && !phrase ? (before?.currency ?? null) : null
}

const SMALLEST_BARE_MONEY = 1e6

/** What money is for or who gets it: “9.8 billion [to pensions]”, “[Defence] gets 5.3 billion”, “and [pensions] 9.8 billion”. */
function purpose(
  words: readonly Word[],
  first: number,
  last: number,
  number: NumberExpression,
  governor: Governor | null,
): NounPhrase | null {
  if (!isMoney(number) && (number.min ?? 0) < SMALLEST_BARE_MONEY) return null
  let i = last + 1
  while (words[i] && (words[i]?.tag === 'modal' || words[i]?.tag === 'aux' || words[i]?.lemma === 'go')) i++
  if (/^(?:to|for|on|towards?)$/.test(words[i]?.lower ?? '')) {
    const goal = readNounPhrase(words, i + 1)
    if (goal && !isTime(words[goal.head] as Word)) return goal
  }
  const verb = governor && governor.through === null ? words[governor.at] : undefined
  if (governor && verb && /^(?:get|gets|got|receive)$/.test(verb.lemma ?? verb.lower)) {
    const subject = phraseBefore(words, startOfVerbGroup(words, governor.at))
    return subject ? headOf(words, subject.from, subject.to) : null
  }
  const beside = words[first - 1]
  return !governor && beside?.tag === 'noun' ? readNounPhrase(words, startOfPhrase(words, first - 1)) : null
}

/** A thing of the topic's vocabulary at the head of a phrase names it, whatever words it is written in. */
function thingAt(names: readonly NameMention[], phrase: NounPhrase | null): string | null {
  const thing = phrase && names.find(name => name.kind === 'thing' && name.from <= phrase.head && phrase.head < name.to)
  return thing ? thing.canonical : null
}

/** “3,200 jobs still go”: only jobs do. */
function lostJobs(words: readonly Word[], right: NounPhrase | null, predicate: Predicate | null): string | null {
  const isJob = right !== null && conceptOfNoun((words[right.head] as Word).lower) === 'job'
  return isJob && /^(?:go|disappear|vanish|close)$/.test(predicate?.lemma ?? '') ? 'cut' : null
}

/** Some roles are of people only: jobs that vanish are cut, and money that is saved is not rescued. */
function fittingRole(role: string | null, number: NumberExpression, thing: Word | null): string | null {
  if (role === null || !isHumanRole(role))
    return role === 'cost' && thing && conceptOfNoun(thing.lower) === 'job' ? 'cut' : role
  if (number.unit !== null && number.unit !== 'percent' && number.unit !== 'year') return null
  if (thing && conceptOfNoun(thing.lower) === 'job') return 'cut'
  return role
}

/** What is counted, canonical. Deaths, tolls and casualties are counted in people. */
function headConcept(head: Word | null, role: string | null, source: DescribedFigure | null): string | null {
  if (role !== null && familyOfRole(role) === 'vote') return 'vote'
  if (!head) return source ? source.frame.head : role !== null && isHumanRole(role) ? 'person' : null
  return standsForPeople(head, role) ? (source?.frame.head ?? 'person') : conceptOfNoun(head.lower)
}

/** “casualties”, “the death toll”: a noun for what happened, not for those it happened to. */
function standsForPeople(head: Word | null, role: string | null): boolean {
  if (!head || role === null || !isHumanRole(role) || isPersonNoun(head.lower)) return false
  return roleOfNoun(head.lower) === role || roleOfState(head.lower) === role || isCarrier(head.lower)
}

function wordRange(words: readonly Word[], number: NumberExpression): [number, number] {
  let first = words.findIndex(word => word.end > number.start)
  if (first < 0) first = words.length - 1
  let last = first
  while (last + 1 < words.length && (words[last + 1] as Word).start < number.end) last++
  return [first, last]
}

/** The phrase counted after the number: “soldiers”, “of the 60 missiles”, “in aid”. */
function counted(words: readonly Word[], at: number, number: NumberExpression): NounPhrase | null {
  let i = at
  if (/^[”"’']$/.test(words[i]?.text ?? '')) i++
  if (words[i]?.lower === 'of') i = skipNumber(words, i + 1)
  else if (isMoney(number) && /^(?:in|worth)$/.test(words[i]?.lower ?? '')) i++
  const state = words[i]
  if (state && (roleOfState(state.lower) !== null || state.tag === 'verb') && !isNounAfter(words, i)) return null
  const phrase = readNounPhrase(words, i)
  // “1,100 people” but not “1,100 Monday”, nor “10 % last year”: a phrase of time is no thing counted.
  return phrase && !isTime(words[phrase.head] as Word) ? phrase : null
}

/** “76 of [the 150] seats”. */
function skipNumber(words: readonly Word[], at: number): number {
  let i = at
  if (words[i]?.lower === 'of') i++
  if (words[i]?.tag === 'det' && words[i + 1]?.tag === 'num') i++
  while (words[i]?.tag === 'num') i++
  return i
}

const isMoney = (number: NumberExpression): boolean => isCurrency(number.unit)

function isNounAfter(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  return next !== undefined && (next.tag === 'noun' || next.tag === 'adj') && !isTime(next)
}

/** The head a number has on its left: “a range of”, “the number of casualties … at”, “turnout was”, “the toll, about”. */
function leftHead(
  words: readonly Word[],
  first: number,
  number: NumberExpression,
  governor: Governor | null,
): NounPhrase | null {
  if (!governor) return null
  if (governor.kind === 'noun') {
    const noun = words[governor.at] as Word
    const isHead =
      governor.through === 'of' || isAttribute(noun.lower) || isCarrier(noun.lower) || roleOfNoun(noun.lower) !== null
    if (!isHead) return null
    return headOf(words, startOfPhrase(words, governor.at), Math.min(first, governor.at + 1))
  }
  return valueOwner(words, first, number, governor.at, governor.through)
}

/** What the verb at `at` gives a value to: “raise [VAT] … to 21 %”, “[turnout] was 62 %”, “put [the toll] at 45”. */
function valueOwner(
  words: readonly Word[],
  first: number,
  number: NumberExpression,
  at: number,
  through: string | null,
): NounPhrase | null {
  const verb = words[at] as Word
  if (!LEVEL_VERBS.test(verb.lemma ?? verb.lower) || through === 'in') return null
  if (!through && number.change === null && TAKES_OBJECT.test(verb.lemma ?? '')) return null
  if (through && words[at + 1]?.tag === 'pron') return null
  const object = through ? readNounPhrase(words, at + 1) : null
  if (object && object.to < first && !isTime(words[object.head] as Word)) return headOf(words, object.from, first)
  const subject = phraseBefore(words, startOfVerbGroup(words, at))
  return subject ? headOf(words, subject.from, subject.to) : null
}

/** “rose 3.4 % to 2.1 billion from 1.9 billion a year earlier”: behind other numbers stands the verb they all hang on. */
function distantOwner(
  words: readonly Word[],
  first: number,
  number: NumberExpression,
  from: number,
): NounPhrase | null {
  const near = words[first - 1]?.lower ?? ''
  if (!/^(?:to|from|by|at|of)$/.test(near)) return null
  for (let i = first - 2; i >= Math.max(from, first - FARTHEST_VERB); i--) {
    const word = words[i] as Word
    if (word.tag === 'rel' || word.tag === 'conj') return null
    if (word.tag === 'verb' && CHANGES.test(word.lemma ?? '')) return valueOwner(words, first, number, i, near)
  }
  return null
}

function startOfPhrase(words: readonly Word[], at: number): number {
  let i = at
  while (i > 0 && ['noun', 'name', 'adj', 'det'].includes((words[i - 1] as Word).tag)) i--
  return i
}

/** Head of a phrase with tails: “the number of casualties among …” is about casualties. */
function headOf(words: readonly Word[], from: number, to: number): NounPhrase | null {
  const phrase = readNounPhrase(words.slice(0, to), from)
  if (!phrase) return null
  const head = words[phrase.head] as Word
  if (isCarrier(head.lower) && words[phrase.to]?.lower === 'of') {
    const inner = readNounPhrase(words.slice(0, to), phrase.to + 1)
    if (inner) return inner
  }
  return phrase
}

function chooseHead(
  words: readonly Word[],
  number: NumberExpression,
  right: NounPhrase | null,
  left: NounPhrase | null,
  governor: Governor | null,
): NounPhrase | null {
  if (!right) return left && !isBareCarrier(words, left) ? left : null
  if (!left) return right
  const leftWord = words[left.head] as Word
  if (number.unit !== null && (isAttribute(leftWord.lower) || governor?.kind === 'verb')) return left
  return right
}

/** “numbers have dropped to several hundred”: the noun only points back. */
function isBareCarrier(words: readonly Word[], phrase: NounPhrase): boolean {
  const head = words[phrase.head] as Word
  return isCarrier(head.lower) && roleOfNoun(head.lower) === null && !/^(?:toll|tally|majority)$/.test(head.lower)
}

function modifiers(words: readonly Word[], phrase: NounPhrase, names: readonly NameMention[]): string[] {
  const inName = new Set<number>()
  for (const name of names) if (name.kind !== 'thing') for (let k = name.from; k < name.to; k++) inName.add(k)
  const kept: string[] = []
  for (let i = phrase.from; i < phrase.head; i++) {
    const word = words[i] as Word
    if (
      (word.tag === 'adj' || word.tag === 'noun' || word.tag === 'verb') &&
      !inName.has(i) &&
      roleOfState(word.lower) === null
    )
      kept.push(stem(word.lower))
  }
  return kept
}

/** A group the count is within: “1,900 posts in the ministries”, “500 at the railways”. Names are left to the scope. */
function within(words: readonly Word[], at: number): string[] {
  if (!/^(?:in|at|among|on|from)$/.test(words[at]?.lower ?? '')) return []
  const phrase = readNounPhrase(words, at + 1)
  const head = phrase && (words[phrase.head] as Word)
  if (!phrase || !head || head.tag !== 'noun' || isTime(head) || NOT_A_GROUP.test(head.lower)) return []
  return words
    .slice(phrase.from, phrase.to)
    .flatMap(word => (word.tag === 'noun' || word.tag === 'adj' ? [stem(word.lower)] : []))
}

/** What stands under a preposition and bounds no group. */
const NOT_A_GROUP =
  /^(?:all|total|addition|fact|favou?r|part|country|region|area|district|province|town|city|village|attack|clash|clashes|fighting|crash|disaster|incident|explosion|quake|earthquake|flood|fire|war|hospital|hospitals|custody|place|response|protest|exchange|debt|aid|cash|damage|damages|strike|least|most|streets?|average|history|past|future|end|start|beginning|latest|world|nation|state|aftermath|wake|hours?|days?)s?$/

function partOf(
  words: readonly Word[],
  first: number,
  last: number,
): { isPart: boolean; ofThem: boolean; another: boolean } {
  const before = words.slice(Math.max(0, first - 3), first).map(word => word.lower)
  const after = words.slice(last + 1, last + 4).map(word => word.lower)
  const partitive = after[0] === 'of' && after[1] === 'the' && words[last + 3]?.tag !== 'num'
  const ofThem = after[0] === 'of' && /^(?:them|these|those|whom|which)$/.test(after[1] ?? '')
  const including =
    before.includes('including') ||
    before.at(-1) === 'among' ||
    OF_THE.test(before.join(' ')) ||
    (after.includes('among') && after.indexOf('among') <= 1) ||
    before.includes('whom') ||
    (before.at(-1) === 'them' && (before.at(-2) === 'of' || before.at(-2) === 'among')) ||
    (before.at(-1) === ',' && before.at(-2) === 'them') ||
    before.includes('includes') ||
    before.includes('included')
  const another =
    before.at(-1) === 'another' ||
    before.at(-1) === 'further' ||
    before.at(-1) === 'additional' ||
    /^(?:more|others|additional|further|other)$/.test(after[0] ?? '')
  return { isPart: ofThem || partitive || including || another, ofThem, another: another && !ofThem && !including }
}

/** “2,300 of the 2,600 workers”: a number out of another, or the other. */
function pairOf(words: readonly Word[], first: number, last: number): 'some' | 'whole' | null {
  const isOf = (i: number): boolean => words[i]?.lower === 'of'
  const after = words[last + 2]?.lower === 'the' || words[last + 2]?.lower === 'its' ? last + 3 : last + 2
  if (isOf(last + 1) && words[after]?.tag === 'num') return 'some'
  const before = words[first - 1]?.tag === 'det' ? first - 2 : first - 1
  return isOf(before) && words[before - 1]?.tag === 'num' ? 'whole' : null
}

function period(words: readonly Word[], at: number): string | null {
  for (let i = at; i < Math.min(words.length - 1, at + 5); i++) {
    if (PER_WORDS.has((words[i] as Word).lower) && PERIODS.has((words[i + 1] as Word).lower))
      return (words[i + 1] as Word).lower
    if (/^(?:daily|weekly|monthly|annually|yearly|hourly)$/.test((words[i] as Word).lower))
      return (words[i] as Word).lower
  }
  return null
}

function displayText(words: readonly Word[]): string {
  const kept = words.filter(word => word.tag !== 'det' && !/^[“”"‘«»(]$/.test(word.text))
  return kept.map(word => word.text + (word.possessive ? '’s' : '')).join(' ')
}

const HUMAN_ROLES = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'hospitalised',
  'displaced',
  'evacuated',
  'homeless',
  'arrested',
  'rescued',
  'trapped',
  'captured',
  'striking',
  'protesting',
  'sheltered',
  'fled',
  'infected',
  'vaccinated',
])
export const isHumanRole = (role: string): boolean => HUMAN_ROLES.has(role)
const isPersonNoun = (lower: string): boolean => ['person', 'soldier', 'worker', 'child'].includes(conceptOfNoun(lower))
export const verbRole = (word: Word): string | null => (word.lemma ? roleOfVerb(word.lemma) : null)
