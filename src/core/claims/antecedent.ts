/** Whom a pronoun that speaks may stand for. */
import type { Sentence } from '../analyse.ts'
import { isPlural, readNounPhrase } from '../figures/counted/noun-phrase.ts'
import { isPersonNoun } from '../figures/role/of-people.ts'
import {
  backPointers,
  bodies,
  bodyNames,
  nameTail,
  numberVerbs,
  offices,
  oneOfSpeakers,
  pronounOfObject,
  pronounOfOwner,
  reviewNouns,
  sayingVerbs,
  severalBodies,
  speakerPronouns,
  whatWord,
} from '../language/words.ts'
import { roleOfNoun } from '../meaning/roles.ts'
import type { NameTable } from '../names/name-table.ts'
import { isTagged } from '../text/is-tagged.ts'
import { factOf, traitOf } from '../text/lexeme.ts'
import { isVerbal } from '../text/verbal.ts'
import type { Word } from '../text/word.ts'
import { areSeveral } from './voices/are-several.ts'
import { mainSubject, type Subject } from './voices/far-subject.ts'
import type { Introduced } from './voices/introduced.ts'
import { isOwnCount } from './voices/own-count.ts'

/** Bodies that are taken up again as “the agency”, whatever they call themselves. */
export const isBody = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name) || bodyNames.test(name)

/** The same, or whatever else is no person: “the ministry”. */
export const isAnyBody = (name: string): boolean => bodies.test(name) || isBody(name)

/** The sentence before, whether somebody speaks in it, and the one before that, where nobody speaks in either. */
export interface Before {
  sentence: Sentence
  spoken: boolean
  earlier?: Sentence | undefined
}

/**
 * Speakers that “she”, “it”, “they” of a sentence may be: the subject of the sentence before, where nobody speaks in that
 * one; else whoever spoke last, or before, and is one, or several, or a person.
 */
export function antecedentsOf(
  sentence: Sentence,
  before: Before | null,
  last: readonly string[],
  introduced: Introduced,
  names: NameTable,
): readonly string[] {
  const { words } = sentence
  const author = last.length === 1 && isPerson(last[0] as string, names) && pointsToReport(words)
  const body = author ? introduced.findLast(name => isAnyBody(name)) : undefined
  if (body !== undefined) return [body]
  const stands = standsForOwner(words)
  if (!stands && !isSpeakerPronoun(sentence)) return last
  const at = stands ? -1 : pronounAt(words)
  const pronoun = stands ?? words[at]?.lower
  if (pronoun === undefined) return last.length > 0 ? last : personBefore(words, before, names)
  const fits = (name: string): boolean => agrees(pronoun, name, names)
  // “The minister has taken back what he said”, “the forces showed strikes which they said killed 40”
  const isOwn = words[at - 1]?.lower === whatWord || (pronoun === 'they' && words[at - 1]?.tag === 'rel')
  const own = isOwn ? mainSubject(words, 0, at - 1) : null
  if (own?.speakers.length === 1 && own.speakers.every(fits)) return own.speakers
  const told = pronoun === 'he' || pronoun === 'she' ? personInside(words, at, names) : null
  if (told?.every(fits)) return told
  const isOfOthers = pronoun === 'it' && last.length > 0 && last.every(name => isPerson(name, names))
  // “The board wants to close the unit, a move it says would save 22 million”
  const mover = isOfOthers && at > 0 ? mainSubject(words, 0, at) : null
  if (mover?.speakers.length === 1 && mover.speakers.every(name => isAnyBody(name))) return mover.speakers
  if (before && (!before.spoken || isOfOthers)) {
    const subject = subjectOf(before.sentence)
    const isOne =
      subject?.speakers.length === 1 &&
      subject.speakers.every(fits) &&
      (before.sentence.paragraph === sentence.paragraph || subject.speakers.every(name => isClear(pronoun, name, last)))
    // “The firm will save 640 million, its finance chief said. It proposed …”
    // “Orlen Rail” is written as “Ida Maller” is: where neither can be “it”, the nearer is.
    const isPersonToo = isOfOthers && before.spoken && subject?.speakers.some(name => isPerson(name, names))
    if (isOne && !isPersonToo) return subject.speakers
    // “The mayor was pleased. The text speaks of less. “We are content,” she said.”
    const first = before.earlier && pronoun !== 'it' && !subject ? subjectOf(before.earlier) : null
    if (first?.speakers.length === 1 && first.speakers.every(fits)) return first.speakers
  }
  const people = before && !before.spoken && pronoun === 'they' && last.length < 2 ? peopleTold(before.sentence) : null
  if (people) return [people]
  const person = before && !before.spoken && pronoun !== 'it' && pronoun !== 'they' ? personTold(before, names) : null
  if (person) return [person]
  if (last.length === 0) return personBefore(words, before, names)
  if (last.every(fits) || (last.length > 1 && pronoun === 'they')) return last
  const earlier = introduced.findLast(fits)
  return earlier === undefined ? last : [earlier]
}

/** A paragraph later “she” is whoever was named, and “it” a body: where somebody was, “the delegation” and “the president” are no one else. */
const isClear = (pronoun: string, name: string, last: readonly string[]): boolean =>
  pronoun === 'they' ||
  (pronoun === 'it'
    ? isAnyBody(name)
    : /^\p{Lu}/u.test(name.split(' ').at(-1) ?? '') || !last.some(other => /\p{Lu}/u.test(other)))

/** “…, said Ida Holm of the institute. According to the report”: it is not hers. */
function pointsToReport(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }) => lower === 'according')
  return at >= 0 && backPointers.has(words[at + 2]?.lower ?? '') && reviewNouns.has(words[at + 3]?.lower ?? '')
}

/** “Its own count comes to 300”, “according to him”: as if “it” or “he” said so. */
function standsForOwner(words: readonly Word[]): string | null {
  // “One said … Another put it at 40”
  if (oneOfSpeakers.has(words[0]?.lower ?? '') && isVerbal(words[1])) return 'they'
  if (isOwnCount(words)) return pronounOfOwner[words[0]?.lower ?? ''] ?? null
  const at = words.findIndex(({ lower }) => lower === 'according')
  return at >= 0 && words[at + 1]?.lower === 'to' ? (pronounOfObject[words[at + 2]?.lower ?? ''] ?? null) : null
}

/** “Ida Holm is in Larne, where she counted nine”: the one person that the sentence has told of, as its subject. */
function personInside(words: readonly Word[], at: number, names: NameTable): string[] | null {
  // “Tom Birch left in May, she said”: who is told of before a credit is somebody else.
  const before = words[at - 1]
  if (at < 4 || before === undefined || !isTagged(before, 'conj', 'rel', 'adv')) return null
  const subject = mainSubject(words, 0, at)
  const [name, another] = subject?.speakers ?? []
  if (!subject || name === undefined || another !== undefined || !isPerson(name, names)) return null
  const verb = words.findIndex((word, i) => i > subject.from && isVerbal(word))
  const meets = words
    .slice(verb + 1, at)
    .some(word => offices.has(word.lower) || names.lookup(word.text)?.kind === 'person')
  return meets ? null : [name]
}

/** “It took Ida Holm four hours. Then she said …”: the one person that the sentence before names. */
function personBefore(words: readonly Word[], before: Before | null, names: NameTable): readonly string[] {
  if (!before || !words.some(({ lower }) => lower === 'she' || lower === 'he')) return []
  const persons = before.sentence.names.map(({ canonical }) => canonical).filter(name => isPerson(name, names))
  return new Set(persons).size === 1 ? persons.slice(0, 1) : []
}

/** “Varga, reached by phone, disputed this. He says …”: the one person whom the sentences before name, and with whom they open. */
function personTold({ sentence, earlier }: Before, names: NameTable): string | null {
  const persons = [earlier, sentence]
    .flatMap(told => told?.names ?? [])
    .filter(({ canonical, kind }) => kind === 'person' || isPerson(canonical, names))
  const [first] = persons
  return first !== undefined && first.from <= OPENING && persons.every(({ canonical }) => canonical === first.canonical)
    ? first.canonical
    : null
}
/** “Eleven prisoners were shown to the press. They said …”: the people that the sentence before is about. */
function peopleTold({ words }: Sentence): string | null {
  const from = words[0]?.tag === 'num' ? 1 : 0
  const phrase = readNounPhrase(words, from)
  const head = phrase && words[phrase.head]
  if (!phrase || !head || head.tag !== 'noun' || !isPlural(head)) return null
  const arePeople = isPersonNoun(head.lower) || roleOfNoun(head.lower) === 'captured'
  return arePeople && isVerbal(words[phrase.to]) ? head.lower : null
}

/** “The administrator, ” */
const OPENING = 3

const subjectOf = ({ words }: Sentence): Subject | null => mainSubject(words, 0, words.length)

/** The one beside a quotation, if any: “They put 40 on each bus,” he said. */
function pronounAt(words: readonly Word[]): number {
  const beside = words.findLastIndex((_, i) => isBehindSpeech(words, i) && speaks(words, i))
  return beside >= 0 ? beside : words.findIndex((_, i) => speaks(words, i))
}

const isBehindSpeech = (words: readonly Word[], at: number): boolean => /^[”"’']$/.test(words[at - 1]?.text ?? '')

/** Is it a pronoun that a verb of saying, or of giving a number, follows? */
function speaks(words: readonly Word[], at: number): boolean {
  if (!isSpeakerPronoun(words[at] as Word)) return false
  let i = at + 1
  while (isTagged(words[i], 'aux', 'adv', 'neg')) i++
  const verb = words[i]
  // “…,” she thundered.
  return verb !== undefined && (mayTell(verb) || isBehindSpeech(words, at))
}

const isSpeakerPronoun = traitOf(({ lower }) => speakerPronouns.has(lower))
const mayTell = factOf(
  ({ lower }) => sayingVerbs.has(lower) || Object.values(numberVerbs).some(verbs => verbs.has(lower)),
)

const GROUPS = new Set(['country', 'agency', 'organisation', 'government', 'capital'])

function agrees(pronoun: string, name: string, names: NameTable): boolean {
  // “the geologist Ida Holm of Larne University” is she.
  const head = name.replace(nameTail, '')
  const several = areSeveral(name)
  // Those who speak for a body are taken up as “it”.
  if (pronoun === 'it') return true
  if (pronoun === 'they') return !isPerson(name, names) && (several || isAnyBody(name) || /\p{Lu}/u.test(name))
  if (reviewNouns.has(head.slice(head.lastIndexOf(' ') + 1))) return false
  return !several && !isBody(head) && !bodies.test(head) && !GROUPS.has(names.lookup(name)?.kind ?? '')
}

const isPerson = (name: string, names: NameTable): boolean =>
  !bodies.test(name) &&
  !severalBodies.test(name) &&
  names.lookup(name.slice(name.lastIndexOf(' ') + 1))?.kind === 'person'
