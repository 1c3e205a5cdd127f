/** Whose and where: the names that bound a count. */
import type { Sentence } from '../../analyse.ts'
import {
  accusedOf,
  accusingVerbs,
  anotherWords,
  areaNouns,
  copulas,
  exampleWords,
  givingVerbs,
  holdingVerbs,
  listJoints,
  nationwideCue,
  nationwideParts,
  ownerPrepositions,
  ownWords,
  placePrepositions,
  sayingVerbs,
  sharedThings,
  sharePrepositions,
  shareWords,
  speechOnlyWithClause,
  wholeNames,
  wonThings,
} from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { traitOf } from '../../text/lexeme.ts'
import { lookAhead } from '../../text/look-ahead.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { isPlural, type NounPhrase, phraseBefore, startOfVerbGroup } from '../counted/noun-phrase.ts'
import type { Governor } from '../role/governor.ts'
import type { Predicate } from '../role/predicate.ts'
import { antecedentOwner, isInstitution, isOfSameToll, leadingPlace, wider } from './far-scope.ts'

export interface ScopeEvidence {
  sentence: Sentence
  first: number
  last: number
  phrase: NounPhrase | null
  left: NounPhrase | null
  governor: Governor | null
  clause: WordRange
  role: string | null
  predicate: Predicate | null
  /** “The agency had 131, [the Red Cross] 142”: a name before the number only tells it. */
  isTold: boolean
  /** “The ministry in Oslo speaks of 12”: the verb before which stands who tells, and where that is; 0 where nobody does. */
  teller: number
}

/** Stands in `where` for a whole country that the sentence does not name. */
export const NATIONWIDE = 'nationwide'
const mayTellNationwide = traitOf(({ lower }) => nationwideParts.some(part => lower.includes(part)))
const isNationwide = (words: readonly Word[]): boolean => nationwideCue.test(words.map(word => word.text).join(' '))

/** Families in which the one who acts is also the one whose things are counted: “Nairobi has sent 600 police officers”. */
const OWNED_BY_ACTOR = new Set(['deployment', 'supply', 'jobs', 'money', 'making', 'result'])

export function findScope(evidence: ScopeEvidence): { who: string[]; where: string[] } {
  const { sentence, phrase, left, first, last, predicate } = evidence
  const { words } = sentence
  const clause = wider(words, evidence.clause)
  // “900 soldiers and 250 firefighters have been sent to Korab”: what follows the verb is said of both.
  const told =
    predicate && phrase && predicate.at > phrase.to ? predicate.at : phrase && phrase.from > last ? phrase.to : last + 1
  const who = new Set<string>()
  const where = new Set<string>()
  const add = (set: Set<string>, name: NameMention): void => {
    // “4.9 per cent of GDP” are nobody's.
    if (name.kind !== 'thing' && !wholeNames.has(words[name.from]?.lower ?? '')) set.add(name.canonical)
  }
  for (const name of sentence.names) {
    if (phrase && name.from >= phrase.from && name.to <= phrase.to) {
      if (
        name.kind === 'demonym' ||
        name.kind === 'country' ||
        name.kind === 'capital' ||
        // “Halvorsen workers”: an organisation before what is counted owns it.
        (name.kind === 'organisation' && name.to <= phrase.head) ||
        (sentence.words[name.to - 1]?.possessive && !isOwnedName(sentence, phrase, name))
      )
        add(who, name)
      continue
    }
    // “on the Kenya-Somalia border” is in neither.
    if (sharedThings.has(sentence.words[name.to]?.lower ?? '') && /[-–]/.test(sentence.words[name.from]?.text ?? ''))
      continue
    if (name.from < clause.from || name.to > clause.to || name.to <= evidence.teller) continue
    const preposition = isSubject(sentence.words, name) ? null : prepositionOf(sentence.words, name.from)
    if (!preposition) continue
    const isShared = where.size === 0 && isOfSameToll(words, told, name.from, evidence.role)
    if (name.from > last && !isShared && hasNumber(words, told, name.from)) continue
    if (name.to < first && hasNumber(words, clause.from, name.from)) continue
    if (isInstitution(words, name) || isSeat(words, name)) continue
    if (name.from > last && leadsToNumber(sentence.words, name)) continue
    if (name.from > last && isBeyondSpeech(sentence.words, last + 1, name.from)) continue
    if (preposition === 'by' && isDoer(words, name, told)) add(who, name)
    else if (ownerPrepositions.has(preposition) && (name.from > last || inside(name, left)) && name.from < first + 14)
      add(who, name)
    else if (placePrepositions.has(preposition) && isPlaceLike(name) && !isNumberBetween(sentence.words, name, first))
      add(where, name)
  }
  for (const name of leadingPlace(sentence, evidence.clause, first)) if (isPlaceLike(name)) add(where, name)
  const owner = evidence.isTold ? undefined : ownerBefore(sentence, first, phrase ? words[phrase.head] : undefined)
  if (owner && who.size === 0) add(who, owner)
  addAccused(evidence, who)
  addActor(evidence, who)
  addPossessor(evidence, who)
  if (mayTellNationwide(sentence) && isNationwide(words.slice(clause.from, clause.to))) where.add(NATIONWIDE)
  for (const name of who) where.delete(name)
  return { who: [...who], where: [...where] }
}

/** “the PM's National Union stood at 28 per cent”: a name owns what is counted, and not who has it. */
const isOwnedName = ({ words, names }: Sentence, { head }: NounPhrase, owner: NameMention): boolean =>
  names.some(name => name !== owner && name.kind === 'other' && name.from <= head && head < name.to) &&
  words[owner.to]?.tag === 'name'

/** “70,000 soldiers to Kestria's 48,000”, “the Centre took 18 seats, [the Left] 11”, “gives [the Greens] 12 seats” */
function ownerBefore({ words, names }: Sentence, number: number, thing: Word | undefined): NameMention | undefined {
  // “Germany pledged 18 tanks and [Poland] another 14”
  // “Unity was on 34 per cent and [the Greens] on 22”
  const standsOn = isOnShare(words, number - 1) ? names.find(({ to }) => to === number - 1) : undefined
  if (standsOn) return standsOn
  const first = anotherWords.has(words[number - 1]?.lower ?? '') ? number - 1 : number
  const name = names.find(({ to }) => to === first)
  if (!name || words[first - 1]?.possessive) return name
  const before = words[name.from - 1]?.tag === 'det' ? words[name.from - 2] : words[name.from - 1]
  const isGapped = listJoints.has(before?.text ?? '') && hasNumber(words, 0, name.from)
  return isGapped || (isWon(thing) && before?.tag === 'verb') ? name : undefined
}

/** “the ministry in Oslo said”: where who speaks is at home, and not where anything happened. */
const isSeat = (words: readonly Word[], { from, to }: NameMention): boolean =>
  words[from - 1]?.lower === 'in' &&
  words[from - 2]?.tag === 'noun' &&
  words[to]?.tag === 'verb' &&
  sayingVerbs.has(words[to]?.lemma ?? words[to]?.lower ?? '') &&
  !speechOnlyWithClause.has(words[to]?.lower ?? '')

/** “12 violations [by the army]”, “27 by Kadaran forces”: nothing stands between the deeds and who did them. */
const isDoer = (words: readonly Word[], { from }: NameMention, told: number): boolean =>
  words[told]?.lower === 'by' && (from === told + 1 || (from === told + 2 && words[told + 1]?.tag === 'det'))

/** “accused the army of 12 violations” */
function addAccused({ sentence, first }: ScopeEvidence, who: Set<string>): void {
  const { words, names } = sentence
  if (who.size > 0 || !accusedOf.has(words[first - 1]?.lower ?? '')) return
  const name = names.find(({ to, kind }) => to === first - 1 && kind !== 'thing')
  const verb = name && words[name.from - 1]?.tag === 'det' ? name.from - 2 : (name?.from ?? 0) - 1
  if (name && accusingVerbs.has(words[verb]?.lemma ?? '')) who.add(name.canonical)
}

/** What parties and candidates have is each one's own. */
const isWon = (word: Word | undefined): boolean => word !== undefined && wonThings.has(conceptOfNoun(word.lower))

/** “… in Oslo, the Red Cross office has found”: what a verb follows after a comma is no second place. */
function isSubject(words: readonly Word[], { from, to }: NameMention): boolean {
  if (words[words[from - 1]?.tag === 'det' ? from - 2 : from - 1]?.text !== ',') return false
  let i = to
  while (isTagged(words[i], 'noun', 'adj')) i++
  return isVerbal(words[i])
}

function inside(name: NameMention, phrase: NounPhrase | null): boolean {
  return phrase !== null && name.from >= phrase.from
}

/** The preposition a name stands under, its own adjectives and nouns aside: “in [the western] Bihar”. Null when none. */
function prepositionOf(words: readonly Word[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i] as Word
    // “in the border district of Pell”: the place is where its district is.
    if (word.lower === 'of' && isArea(words[i - 1])) return prepositionOf(words, i - 1)
    // “households out of Pell”
    if (word.lower === 'of' && words[i - 1]?.lower === 'out') return 'in'
    if (word.tag === 'prep')
      return exampleWords.has(word.lower) || words[i - 1]?.lower === 'according' ? null : word.lower
    if (word.lower === 'and' || word.text === ',') {
      if (words[i - 1]?.tag === 'name') continue
      return null
    }
    // “of how many people Typhoon Lera has killed”
    if (word.tag === 'noun' && isPlural(word) && i === at - 1) return null
    if (word.tag !== 'det' && word.tag !== 'adj' && word.tag !== 'name' && word.tag !== 'noun') return null
  }
  return null
}

const isArea = (word: Word | undefined): boolean => word !== undefined && areaNouns.has(word.lower)

const isPlaceLike = (name: NameMention): boolean =>
  name.kind === 'country' || name.kind === 'capital' || name.kind === 'other' || name.kind === 'demonym'

function hasNumber(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.tag === 'num') return true
  return false
}

/** “8,000 soldiers, said Ana Petrova of the Institute”: who speaks owns nothing. */
function isBeyondSpeech(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lemma, lower } = words[i] as Word
    // “Seven deaths were reported in Orlen”: nobody who speaks is told.
    if (tag === 'verb' && copulas.has(words[i - 1]?.lower ?? '')) continue
    if (tag === 'verb' && sayingVerbs.has(lemma ?? lower) && !speechOnlyWithClause.has(lower)) return true
  }
  return false
}

/** “In Aldport 15,000 marched, and in Orlen some 2,500”: a place that opens a clause belongs to the number after it. */
function leadsToNumber(words: readonly Word[], { from, to }: NameMention): boolean {
  // “In neighbouring Orlen”
  const lead = words[from - 1]?.tag === 'adj' ? from - 2 : from - 1
  const opener = words[lead - 1]
  return (
    isOnShare(words, to) ||
    (words[to]?.tag === 'num' &&
      (words[to - 1]?.possessive === true || opener?.text === ',' || opener?.lower === 'and'))
  )
}

/** “ahead of the Greens on 22 per cent”, “followed by the Left with 18 seats”: not “in Oslo on 12 March”. */
function isOnShare(words: readonly Word[], after: number): boolean {
  // “ahead of Osterman's National Union on 28 per cent”
  let at = after
  if (words[at - 1]?.possessive) while (words[at]?.tag === 'name') at++
  if (!sharePrepositions.has(words[at]?.lower ?? '') || words[at + 1]?.tag !== 'num') return false
  const behind = words[at + 2]
  const ends = behind === undefined || behind.tag === 'punct' || (behind.tag === 'conj' && words[at + 3]?.tag !== 'num')
  return ends || shareWords.has(behind.lower) || isWon(behind)
}

function isNumberBetween(words: readonly Word[], name: NameMention, first: number): boolean {
  return name.to <= first && hasNumber(words, name.to, first)
}

function addActor({ sentence, governor, role, phrase }: ScopeEvidence, who: Set<string>): void {
  if (who.size > 0 || !governor || governor.kind !== 'verb') return
  const word = sentence.words[governor.at]
  const verb = word?.lemma ?? word?.lower ?? ''
  // “Kenya lost six soldiers”: its own, whatever became of them; “the Greens fell to nine seats”.
  const isOwner = holdingVerbs.has(verb) || (phrase !== null && isWon(sentence.words[phrase.head]))
  if (!OWNED_BY_ACTOR.has(familyOfRole(role ?? '') ?? '') && !isOwner && !givingVerbs.has(verb)) return
  // Who receives is not who supplies.
  if (verb === 'receive' && !isOwner) return
  const group = startOfVerbGroup(sentence.words, governor.at)
  const pronoun = antecedentOwner(sentence, group)
  if (pronoun) who.add(pronoun.canonical)
  // “In Norway, which lost six soldiers, …”
  const relative = sentence.words[group - 1]?.tag === 'rel' && sentence.words[group - 2]?.text === ','
  const antecedent = relative ? sentence.names.find(({ to, kind }) => to === group - 2 && kind !== 'thing') : undefined
  if (antecedent) who.add(antecedent.canonical)
  const subject = pronoun || antecedent ? null : phraseBefore(sentence.words, group)
  if (!subject) return
  const named = sentence.names.filter(
    name => name.from >= subject.from && name.to <= subject.to && name.kind !== 'thing',
  )
  // “Oslo's report on Nairobi sending …”: a verb in -ing belongs to the name beside it.
  const actor =
    sentence.words[governor.at]?.form === 'ing'
      ? named.at(-1)
      : (named.find(name => !sentence.words[name.to - 1]?.possessive) ?? named[0])
  if (actor) who.add(actor.canonical)
}

/** “Kenya puts its own dead at 13”, “Kenya itself gives 13”, “Nairobi said two of its soldiers”: whose they are is the subject, the last name before. */
function addPossessor({ sentence, phrase, left, first, last }: ScopeEvidence, who: Set<string>): void {
  if (who.size > 0) return
  const around = [phrase, left].filter(one => one !== null)
  const from = Math.min(first, ...around.map(one => one.from)) - 2
  const to = Math.max(last, ...around.map(one => one.head))
  const start = Math.max(0, from)
  const at = lookAhead(sentence.words, start, to + 1 - start, ({ lower }) => ownWords.has(lower))
  const owner = at > 0 ? sentence.names.findLast(name => name.to <= at && name.kind !== 'thing') : undefined
  if (owner) who.add(owner.canonical)
}
