/** Whose and where, told outside the clause of the number: by what a sentence opens with, by “where”, by “it”. */
import type { Sentence } from '../../analyse.ts'
import {
  groupPronouns,
  institutionNouns,
  leadingPrepositions,
  listJoints,
  sayingVerbs,
  strikingVerbs,
} from '../../language/words.ts'
import { familyOfRole, roleOfState } from '../../meaning/roles.ts'
import type { NameMention } from '../../names/find-names.ts'
import { behindDateline } from '../../text/behind-dateline.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word, WordRange } from '../../text/word.ts'

/** Words a sentence may open with before its main clause. */
const LONGEST_OPENING = 6

/** “In Malinao, where the hill came down, 31 died”; “in Kosovo, where three houses were damaged”. */
export function leadingPlace({ words, names }: Sentence, { from }: WordRange, first: number): NameMention[] {
  const place = names.filter(name => {
    if (name.to >= from) return false
    if (isStruck(words, name) && words[from]?.form === 'ing' && words[from - 1]?.text === ',') return true
    const opens = name.from < LONGEST_OPENING && words[0]?.tag === 'prep' && words[name.to]?.text === ','
    const isWhere = words[from]?.lower === 'where'
    if (!isUnder(words, name)) return false
    return (opens || (isWhere && name.to >= from - 1)) && !words.slice(name.to, first).some(({ tag }) => tag === 'num')
  })
  return place.slice(-1)
}

/** “A quake struck northern Kestria, killing 38” */
function isStruck(words: readonly Word[], { from }: NameMention): boolean {
  let i = from - 1
  while (isTagged(words[i], 'adj', 'det', 'noun') && !words[i]?.lemma) i--
  return strikingVerbs.has(words[i]?.lemma ?? '')
}

const isUnder = (words: readonly Word[], { from }: NameMention): boolean =>
  words[from - 1]?.lower === 'to' ||
  leadingPrepositions.has(words[from - 1]?.lower ?? '') ||
  (words[from - 1]?.tag === 'det' && leadingPrepositions.has(words[from - 2]?.lower ?? ''))

/** “A quake struck northern Albania, killing 38”: what follows from an event is where that was. */
export function wider(words: readonly Word[], clause: WordRange): WordRange {
  const { from, to } = clause
  const isResult = words[from]?.form === 'ing' && words[from - 1]?.text === ','
  if (!isResult) return clause
  let start = from - 1
  while (start > Math.max(0, from - LONGEST_EVENT) && !/^[;:–—)-]$/.test(words[start - 1]?.text ?? '')) start--
  return words.slice(start, from).some(({ tag }) => tag === 'num') ? clause : { from: start, to }
}

const LONGEST_EVENT = 25

/** “Two were killed and 11 wounded in Arica”: nothing but another number of the same toll stands between it and its place. */
export function isOfSameToll(words: readonly Word[], from: number, to: number, role: string | null): boolean {
  if (familyOfRole(role ?? '') !== HARM) return false
  for (let i = from; i < to; i++) {
    if (words[i]?.tag !== 'num' || words[i - 1]?.tag === 'num') continue
    const isHarmed = words
      .slice(i + 1, i + HARM_REACH)
      .some(({ lower }) => familyOfRole(roleOfState(lower) ?? '') === HARM)
    if (!listJoints.has(words[i - 1]?.lower ?? '') || !isHarmed) return false
  }
  return true
}

const HARM = 'harm'
/** “11 other soldiers were wounded” */
const HARM_REACH = 5

export const isInstitution = (words: readonly Word[], { to }: NameMention): boolean =>
  institutionNouns.has(words[to - 1]?.lower ?? '') || institutionNouns.has(words[to]?.lower ?? '')

/** “Kestria says it has lost eight soldiers”: whom “it” before the verb group at `verb` stands for. */
export function antecedentOwner(sentence: Sentence, verb: number): NameMention | undefined {
  const { words, names } = sentence
  if (!groupPronouns.has(words[verb - 1]?.lower ?? '')) return undefined
  const start = behindDateline(sentence)
  for (let i = verb - 2; i >= start; i--) {
    const { tag, lower } = words[i] as Word
    if (tag !== 'verb' || !sayingVerbs.has(lower)) continue
    // The subject of what says so: the first name of the sentence, where it opens with one.
    const subject = names.findLast(name => name.to <= i && name.kind !== 'thing' && !words[name.to - 1]?.possessive)
    // Behind a dateline any word may open with a capital: “OSTHEIM (Northgate) – Car maker Kelvara said it would cut”.
    const opening = start > 0 ? undefined : names.find(name => name.from <= 1 && name.to <= i && name.kind !== 'thing')
    return opening ?? subject
  }
  return names.findLast(name => name.to < verb && name.kind !== 'thing')
}
