/** Whose and where: the names that bound a count. */
import type { Sentence } from '../../analyse.ts'
import {
  areaNouns,
  basedWords,
  copulas,
  exampleWords,
  offerNouns,
  ownerPrepositions,
  placePrepositions,
  platforms,
  sayingVerbs,
  sharedThings,
  speechEvents,
  speechOnlyWithClause,
  theseWords,
} from '../../language/words.ts'
import { isMovement, roleOfVerb } from '../../meaning/roles.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { isPlural, type NounPhrase } from '../counted/noun-phrase.ts'
import { isInstitution, isOfSameToll, leadingPlace, wider } from './far-scope.ts'
import { isWhoseDeed } from './is-whose-deed.ts'
import { nationalityOf } from './nationality-of.ts'
import { NATIONWIDE, tellsNationwide } from './nationwide.ts'
import { hasNumber, isOnShare, mayOwn, ownerOf } from './owner-of.ts'
import type { ScopeEvidence } from './scope-evidence.ts'

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
    if (mayOwn(words, name)) set.add(name.canonical)
  }
  let placed: NameMention | null = null
  for (const name of sentence.names) {
    if (phrase && name.from >= phrase.from && name.to <= phrase.to) {
      if (
        name.kind === 'demonym' ||
        name.kind === 'country' ||
        name.kind === 'capital' ||
        // “Halvorsen workers”: an organisation before what is counted owns it.
        (name.kind === 'organisation' && name.to <= phrase.head) ||
        (words[name.to - 1]?.possessive && !isOwnedName(sentence, phrase, name))
      )
        add(evidence.isGround && name.from > last ? where : who, name)
      continue
    }
    // “on the Kenya-Somalia border” is in neither.
    if (sharedThings.has(words[name.to]?.lower ?? '') && /[-–]/.test(words[name.from]?.text ?? '')) continue
    if (name.from < clause.from || name.to > clause.to || name.to <= evidence.teller) continue
    const preposition = isSubject(words, name) ? null : prepositionOf(words, name.from)
    if (!preposition) continue
    // “put the figure for Kestria at 10,000”: where those are who were sent.
    if (preposition === 'for' && name.to < first && isMovement(evidence.role) && isPlaceLike(name)) {
      placed = hasNumber(words, name.to, first) ? placed : name
      continue
    }
    const isShared = where.size === 0 && isOfSameToll(words, told, name.from, evidence.role)
    if (name.from > last && !isShared && hasNumber(words, told, name.from)) continue
    if (name.to < first && (hasNumber(words, clause.from, name.from) || isBeforeTold(words, name, first))) continue
    // “the Pentagon spoke of 300 casualties, and those of Oslo were higher”
    if (name.from > last && preposition === 'of' && theseWords.has(words[name.from - 2]?.lower ?? '')) continue
    if (isInstitution(words, name) || isSeat(words, name) || (name.to <= first && isHome(words, left, name))) continue
    if (name.from > last && (leadsToNumber(words, name) || isBeyondSpeech(words, last + 1, name.from))) continue
    if (preposition === 'from' && name.kind === 'other' && isArrival(words, name)) continue
    if (preposition === 'by' && isDoer(words, name, told)) add(who, name)
    else if (evidence.isGround && preposition === 'of' && name.from > last && isPlaceLike(name)) add(where, name)
    else if (ownerPrepositions.has(preposition) && (name.from > last || inside(name, left)) && name.from < first + 14) {
      if (name.from > last || !isReceiver(words, left, name)) add(who, name)
    } else if (placePrepositions.has(preposition) && mayBePlace(words, name) && !hasNumber(words, name.to, first))
      add(where, name)
  }
  if (placed) add(where, placed)
  for (const name of leadingPlace(sentence, evidence.clause, first)) if (isPlaceLike(name)) add(where, name)
  const people = nationalityOf(sentence, phrase && phrase.from > last ? phrase.to : last + 1)
  if (people) who.clear()
  const owner = people ?? (who.size === 0 ? ownerOf(evidence) : undefined)
  // “The village of Orlen lost 40 people”: it is where they lived.
  if (owner && owner !== placed) (isOfArea(words, owner) ? where : who).add(owner.canonical)
  if (tellsNationwide(sentence, clause)) where.add(NATIONWIDE)
  for (const name of who) where.delete(name)
  return { who: [...who], where: [...where] }
}

/** “the PM's National Union stood at 28 per cent”: a name owns what is counted, and not who has it. */
const isOwnedName = ({ words, names }: Sentence, { head }: NounPhrase, owner: NameMention): boolean =>
  names.some(name => name !== owner && name.kind === 'other' && name.from <= head && head < name.to) &&
  words[owner.to]?.tag === 'name'

/** “the ministry in Oslo said”: where who speaks is at home, and not where anything happened. */
const isSeat = (words: readonly Word[], { from, to }: NameMention): boolean =>
  words[from - 1]?.lower === 'in' &&
  words[from - 2]?.tag === 'noun' &&
  words[to]?.tag === 'verb' &&
  sayingVerbs.has(words[to]?.lemma ?? words[to]?.lower ?? '') &&
  !speechOnlyWithClause.has(words[to]?.lower ?? '')

/** “A group based in Oslo says 40 were killed”: where its office is; but “those based in Oslo number 40”. */
const isHome = (words: readonly Word[], left: NounPhrase | null, { from }: NameMention): boolean =>
  basedWords.has(words[from - 2]?.lower ?? '') && words[from - 3]?.tag !== 'aux' && left?.head !== from - 3

/** “Ten trucks arrived from Oslo”: nobody's there, though what comes from a country is mostly its own. */
const isArrival = (words: readonly Word[], { from }: NameMention): boolean =>
  roleOfVerb(words[from - 2]?.lemma ?? '') === 'entered'

/** “12 violations [by the army]”, “27 by Kadaran forces”: nothing stands between the deeds and who did them. */
const isDoer = (words: readonly Word[], { from }: NameMention, told: number): boolean =>
  words[told]?.lower === 'by' && (from === told + 1 || (from === told + 2 && words[told + 1]?.tag === 'det'))

/** “… in Oslo, the Red Cross office has found”: what a verb follows after a comma is no second place. */
function isSubject(words: readonly Word[], { from, to }: NameMention): boolean {
  let before = from - 1
  // “in Oslo, Chile's Ministry of Defence said”
  while (words[before]?.possessive || words[before]?.tag === 'det') before--
  if (words[before]?.text !== ',') return false
  let i = to
  while (isTagged(words[i], 'noun', 'adj', 'name') || (words[i]?.lower === 'of' && i > to)) i++
  return isVerbal(words[i])
}

/** “its offer to the families of Kolvan”: to whom it is made, and not who makes it. */
const isReceiver = (words: readonly Word[], left: NounPhrase | null, { from }: NameMention): boolean =>
  left !== null &&
  offerNouns.has(words[left.head]?.lower ?? '') &&
  words.slice(left.head + 1, from).some(({ lower }) => lower === 'to')

function inside(name: NameMention, phrase: NounPhrase | null): boolean {
  return phrase !== null && name.from >= phrase.from
}

/** The preposition a name stands under, its own adjectives and nouns aside: “in [the western] Bihar”. Null when none. */
function prepositionOf(words: readonly Word[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i] as Word
    // “in the border district of Pell”: the place is where its district is.
    if (word.lower === 'of' && isArea(words[i - 1])) return prepositionOf(words, i - 1)
    // “for all of Kestria”
    if (word.lower === 'of' && words[i - 1]?.lower === 'all') return prepositionOf(words, i - 1)
    // “came second with 28 per cent, ahead of the Greens”
    if (word.lower === 'of' && words[i - 1]?.lower === 'ahead') return null
    // “households out of Pell”
    if (word.lower === 'of' && words[i - 1]?.lower === 'out') return 'in'
    // “wrote on Telegram”: nothing happened there.
    if (word.lower === 'on' && platforms.has(words[at]?.lower ?? '')) return null
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

const isOfArea = (words: readonly Word[], { from }: NameMention): boolean =>
  words[from - 1]?.lower === 'of' && isArea(words[from - 2])

const isArea = (word: Word | undefined): boolean => word !== undefined && areaNouns.has(word.lower)

const isPlaceLike = (name: NameMention): boolean =>
  name.kind === 'country' || name.kind === 'capital' || name.kind === 'other' || name.kind === 'demonym'

const mayBePlace = (words: readonly Word[], name: NameMention): boolean =>
  isPlaceLike(name) && !isWhoseDeed(words, name)

/** “told allies who met in Oslo [that] 40 had died”: where it is said, and nowhere that anybody died. */
function isBeforeTold(words: readonly Word[], { from, to }: NameMention, first: number): boolean {
  const that = lookAhead(words, to, Math.min(first - to, LONGEST_TELLING), ({ lower }) => lower === 'that')
  if (that < 0 || words.slice(to, that).some(isVerbal)) return false
  return lookBack(words, from, LONGEST_TELLING, ({ tag, lower }) => tag === 'verb' && sayingVerbs.has(lower)) >= 0
}
const LONGEST_TELLING = 10

/** “8,000 soldiers, said Ana Petrova of the Institute”: who speaks owns nothing. */
function isBeyondSpeech(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lemma, lower } = words[i] as Word
    // “mentioned 4,000 at a meeting in Oslo”: where it was said.
    if (tag === 'noun' && speechEvents.has(lower)) return true
    // “Seven deaths were reported in Orlen”: nobody who speaks is told.
    if (tag === 'verb' && copulas.has(words[i - 1]?.lower ?? '')) continue
    // “61 dead, announced the Minister of Health, Ana Petrova”
    const isOpen = !speechOnlyWithClause.has(lower) || words[i - 1]?.text === ','
    if (tag === 'verb' && sayingVerbs.has(lemma ?? lower) && isOpen) return true
  }
  return false
}

/** “the National Union of Prime Minister” */
const LONGEST_OWNER = 8

/** “In Aldport 15,000 marched, and in Orlen some 2,500”: a place that opens a clause belongs to the number after it. */
function leadsToNumber(words: readonly Word[], { from, to }: NameMention): boolean {
  if (isOnShare(words, to)) return true
  // “In neighbouring Orlen”
  const preposition = words[from - 1]?.tag === 'adj' ? from - 2 : from - 1
  const opens = (at: number): boolean => words[at]?.text === ',' || words[at]?.lower === 'and'
  return (
    words[to]?.tag === 'num' &&
    (words[to - 1]?.possessive === true || opens(preposition - 1) || opens(beforeOwned(words, from)))
  )
}

/** “, [the Union of Prime Minister] Birch 29 per cent”: the word before what is his; -1 where nothing is. */
function beforeOwned(words: readonly Word[], name: number): number {
  let i = name - 1
  let owned = false
  for (; i > name - LONGEST_OWNER && (isTagged(words[i], 'name', 'det') || words[i]?.lower === 'of'); i--)
    owned ||= words[i]?.lower === 'of'
  return owned ? i : -1
}
