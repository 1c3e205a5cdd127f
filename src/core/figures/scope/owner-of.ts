/** Whose a count is, as the words around it tell without a preposition: who stands beside it, is accused of it, has or gives it. */
import {
  accusedOf,
  accusingVerbs,
  admittingVerbs,
  anotherWords,
  givingVerbs,
  holdingVerbs,
  honorifics,
  keptCounts,
  listJoints,
  loss,
  ownWords,
  placePrepositions,
  puttingVerbs,
  sayingVerbs,
  sharePrepositions,
  shareWords,
  wholeNames,
  whoseWord,
  winVerb,
  withWord,
  wonThings,
} from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import { familyOfRole, roleOfVerb } from '../../meaning/roles.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import { phraseBefore, startOfVerbGroup } from '../counted/noun-phrase.ts'
import { relativeOwner } from '../counted/relative-owner.ts'
import { VOTED } from '../frame.ts'
import { antecedentOwner } from './far-scope.ts'
import { isFoe } from './is-foe.ts'
import type { ScopeEvidence } from './scope-evidence.ts'

/** The first of these that tells it. */
export const ownerOf = (evidence: ScopeEvidence): NameMention | undefined =>
  ownerBefore(evidence) ??
  (evidence.role === VOTED ? relativeOwner(evidence.sentence, evidence.first) : null) ??
  whose(evidence) ??
  accused(evidence) ??
  actor(evidence) ??
  loser(evidence) ??
  sender(evidence) ??
  possessor(evidence) ??
  winner(evidence)

/** “4.9 per cent of GDP” are nobody's. */
export const mayOwn = (words: readonly Word[], { kind, from }: NameMention): boolean =>
  kind !== 'thing' && !wholeNames.has(words[from]?.lower ?? '')

/** “70,000 soldiers to Kestria's 48,000”, “the Centre took 18 seats, [the Left] 11”, “gives [the Greens] 12 seats” */
function ownerBefore({ sentence, first, phrase, isTold }: ScopeEvidence): NameMention | undefined {
  const { words, names } = sentence
  if (isTold) return undefined
  // “Unity was on 34 per cent and [the Greens] on 22”; “Germany pledged 18 tanks and [Poland] another 14”
  const isOn = isOnShare(words, first - 1)
  const end = isOn || anotherWords.has(words[first - 1]?.lower ?? '') ? first - 1 : first
  const name = names.find(({ to }) => to === end)
  if (!name || !mayOwn(words, name)) return undefined
  let start = name.from - 1
  // “won the election in Oslo with 52 per cent”: not the town
  if (isOn && words[start]?.lower === 'in') return undefined
  if (isOn || words[end - 1]?.possessive) return name
  // “and Mr Weil 47 per cent”
  while (words[start]?.tag === 'det' || honorifics.has(words[start]?.lower ?? '')) start--
  const before = words[start]
  const isGapped = listJoints.has(before?.text ?? '') && hasNumber(words, 0, name.from)
  return isGapped || (phrase && isWon(words[phrase.head]) && before?.tag === 'verb') ? name : undefined
}

/** “relations with Norway, whose 22 diplomats have to leave” */
function whose({ sentence: { words, names }, phrase, first }: ScopeEvidence): NameMention | undefined {
  const at = Math.min(first, phrase?.from ?? first) - 1
  if (words[at]?.lower !== whoseWord) return undefined
  const end = words[at - 1]?.text === ',' ? at - 1 : at
  return names.find(({ to, kind }) => to === end && kind !== 'thing')
}

/** “accused the army of 12 violations” */
function accused({ sentence: { words, names }, first }: ScopeEvidence): NameMention | undefined {
  if (!accusedOf.has(words[first - 1]?.lower ?? '')) return undefined
  const name = names.find(({ to, kind }) => to === first - 1 && kind !== 'thing')
  const verb = name && words[words[name.from - 1]?.tag === 'det' ? name.from - 2 : name.from - 1]
  return accusingVerbs.has(verb?.lemma ?? '') ? name : undefined
}

/** Roles of what a sender had himself; who orders or buys had nothing yet. */
const OF_SENDER = new Set(['sent', 'supplied', 'pledged', 'sold', 'withdrawn', 'mobilised'])

/** Families in which the one who acts is also the one whose things are counted: “Nairobi has sent 600 police officers”. */
const OWNED_BY_ACTOR = new Set(['deployment', 'supply', 'jobs', 'money', 'making', 'result'])

function actor({ sentence, governor, role, phrase, teller, predicate }: ScopeEvidence): NameMention | undefined {
  // “gave the number as 240”: a number is given, and nothing that anybody has.
  if (governor?.kind !== 'verb' || governor.through === 'as') return undefined
  const { words, names } = sentence
  const word = words[governor.at]
  const verb = word?.lemma ?? word?.lower ?? ''
  // “Kenya lost six soldiers”: its own, whatever became of them; “the Greens fell to nine seats”.
  const isOwner = holdingVerbs.has(verb) || (phrase !== null && isWon(words[phrase.head]))
  if (!OWNED_BY_ACTOR.has(familyOfRole(role ?? '') ?? '') && !isOwner && !givingVerbs.has(verb)) return undefined
  // “3,200 Kestrians were there; Oslo counts 4,000”: who counts them has sent none.
  if (teller > 0 && familyOfRole(role ?? '') === 'deployment') return undefined
  // “A Western official said 3,000 troops had been sent”: who says so has sent none.
  if (sayingVerbs.has(verb) && predicate?.passive) return undefined
  // “The mayor put the number of men sent at 300.”
  if (governor.through === 'at' && puttingVerbs.has(verb)) return undefined
  // Who receives is not who supplies.
  if (verb === 'receive' && !isOwner) return undefined
  const group = startOfVerbGroup(words, governor.at)
  // “In Norway, which lost six soldiers, …”
  const isRelative = words[group - 1]?.tag === 'rel' && words[group - 2]?.text === ','
  const antecedent =
    antecedentOwner(sentence, group) ??
    (isRelative ? names.find(({ to, kind }) => to === group - 2 && kind !== 'thing') : undefined)
  if (antecedent) return antecedent
  const subject = phraseBefore(words, behindWhatTheyDo(words, group))
  if (!subject) return undefined
  const named = names.filter(({ from, to, kind }) => from >= subject.from && to <= subject.to && kind !== 'thing')
  // “Oslo's report on Nairobi sending …”: a verb in -ing belongs to the name beside it.
  if (word?.form === 'ing') return named.at(-1)
  return named.find(({ to }) => !words[to - 1]?.possessive) ?? named[0]
}

/** “[Ada Birch] won the election in Oslo with 52 per cent of the vote” */
function winner({ sentence: { words, names }, first, role }: ScopeEvidence): NameMention | undefined {
  if (role !== VOTED || words[first - 1]?.lower !== withWord) return undefined
  const verb = lookBack(words, first - 1, LONGEST_WIN, ({ tag, text }) => tag === 'verb' || text === ',')
  if (words[verb]?.lemma !== winVerb) return undefined
  const subject = phraseBefore(words, startOfVerbGroup(words, verb))
  return names.findLast(({ from, to, kind }) => subject && from >= subject.from && to <= subject.to && kind !== 'thing')
}
const LONGEST_WIN = 10

/** “Kenya acknowledged the loss of nine soldiers”: its own. */
function loser({ sentence: { words, names }, governor }: ScopeEvidence): NameMention | undefined {
  if (governor?.kind !== 'noun' || governor.through !== 'of' || words[governor.at]?.lower !== loss) return undefined
  let verb = governor.at - 1
  while (isTagged(words[verb], 'det', 'adj')) verb--
  if (!admittingVerbs.has(words[verb]?.lemma ?? '')) return undefined
  const subject = phraseBefore(words, startOfVerbGroup(words, verb))
  return subject
    ? names.find(({ from, to, kind }) => from >= subject.from && to <= subject.to && kind !== 'thing')
    : undefined
}

/** “12,000 soldiers [the North] has dispatched”, “the 31 tanks that [Poland] pledged” */
function sender({ sentence: { words, names }, last, phrase }: ScopeEvidence): NameMention | undefined {
  if (!phrase || phrase.from <= last) return undefined
  let at = phrase.to
  while (isTagged(words[at], 'rel', 'det')) at++
  const name = names.find(({ from, kind }) => from === at && kind !== 'thing')
  if (!name || words[name.to - 1]?.possessive) return undefined
  let verb = name.to
  while (isTagged(words[verb], 'aux', 'adv', 'neg', 'modal')) verb++
  const { tag, lemma, form } = words[verb] ?? {}
  const does = tag === 'verb' && form !== 'ing' && lemma !== 'receive' && OF_SENDER.has(roleOfVerb(lemma ?? '') ?? '')
  return does && mayOwn(words, name) ? name : undefined
}

/** “Kenyan troops [fighting in Somalia] have lost six”: where the phrase of those who do so ends; else `verb`. */
function behindWhatTheyDo(words: readonly Word[], verb: number): number {
  const doing = lookBack(
    words,
    verb,
    LONGEST_DOING,
    ({ form, tag, text }) => (form === 'ing' && tag === 'verb') || text === ',',
  )
  const isDoing = words[doing]?.form === 'ing' && words[doing - 1]?.tag === 'noun' && words[doing + 1]?.tag === 'prep'
  return isDoing ? doing : verb
}
const LONGEST_DOING = 9

/** “Kenya puts its own dead at 13”, “Kenya itself gives 13”, “Nairobi said two of its soldiers”: whose they are is the subject, the last name before. */
function possessor({ sentence, phrase, left, first, last, teller }: ScopeEvidence): NameMention | undefined {
  const around = [phrase, left].filter(one => one !== null)
  const start = Math.max(0, Math.min(first, ...around.map(one => one.from)) - 2)
  const end = Math.max(last, ...around.map(one => one.head)) + 1
  const at = lookAhead(sentence.words, start, end - start, ({ lower }) => ownWords.has(lower))
  // “has not moved from its 120”, “raised its estimate to 2,300”: the number is theirs, and not who is counted.
  const isKept = teller > 0 && (at + 1 === first || keptCounts.has(sentence.words[at + 1]?.lower ?? ''))
  if (at <= 0 || isKept) return undefined
  const { words, names } = sentence
  const named = names.filter(name => name.to <= at && name.kind !== 'thing' && !isCredit(words, name))
  const nearest = named.at(-1)
  // “Over Oslo itself nine were shot down”
  const isWhere = placePrepositions.has(words[(nearest?.from ?? 0) - 1]?.lower ?? '')
  if (isWhere && nearest?.to === at) return undefined
  return nearest && isFoe(words, nearest, at)
    ? named.findLast(({ canonical }) => canonical !== nearest.canonical)
    : nearest
}

/** “Kenyan troops are retreating, [Norway] said, and 40 of their men were killed”: who says so between commas has none of them. */
function isCredit(words: readonly Word[], { from, to }: NameMention): boolean {
  const before = words[from - 1]?.tag === 'det' ? from - 2 : from - 1
  let verb = to
  while (isTagged(words[verb], 'noun', 'name')) verb++
  if (words[before]?.text !== ',' || !sayingVerbs.has(words[verb]?.lower ?? '')) return false
  return words.slice(verb + 1, verb + LONGEST_CREDIT).some(({ text }) => text === ',')
}
/** “said on Friday,” */
const LONGEST_CREDIT = 4

/** “ahead of the Greens on 22 per cent”, “followed by the Left with 18 seats”: not “in Oslo on 12 March”. */
export function isOnShare(words: readonly Word[], after: number): boolean {
  // “ahead of Osterman's National Union on 28 per cent”
  let at = after
  if (words[at - 1]?.possessive) while (words[at]?.tag === 'name') at++
  if (!sharePrepositions.has(words[at]?.lower ?? '') || words[at + 1]?.tag !== 'num') return false
  const behind = words[at + 2]
  const ends = behind === undefined || behind.tag === 'punct' || (behind.tag === 'conj' && words[at + 3]?.tag !== 'num')
  return ends || shareWords.has(behind.lower) || isWon(behind)
}

/** What parties and candidates have is each one's own. */
const isWon = (word: Word | undefined): boolean => word !== undefined && wonThings.has(conceptOfNoun(word.lower))

export function hasNumber(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.tag === 'num') return true
  return false
}
