/** The words of what a number counts: its name, what narrows it down, and how it is shown. */

import { machineUnits, modelKinds, nationalNouns } from '../../language/words.ts'
import { conceptAt, conceptOfNoun, isCarrier } from '../../meaning/concepts.ts'
import { roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { stem } from '../../text/stem.ts'
import type { Word } from '../../text/word.ts'
import { writtenAs } from '../../text/written-as.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** A thing of the topic's vocabulary names itself, whatever words it is written in; “several hundred Kenyans” are people. */
export function headByName(
  words: readonly Word[],
  names: readonly NameMention[],
  phrase: NounPhrase | null,
): string | null {
  // “self-propelled artillery systems” are that artillery.
  const named = phrase && machineUnits.has((words[phrase.head] as Word).lower) ? phrase.head - 1 : phrase?.head
  const name = names.find(
    ({ from, to, kind }) => from <= (named ?? -1) && (named ?? -1) < to && (named === phrase?.head || kind === 'thing'),
  )
  // “captives” of the vocabulary are the captives of the tables.
  if (name?.kind === 'thing') return name.canonical.includes(' ') ? name.canonical : conceptOfNoun(name.canonical)
  if (name?.kind === 'demonym' || nationalNouns.has((phrase && words[phrase.head]?.lower) ?? '')) return 'person'
  const make = phrase && modelOf(words[phrase.head] as Word)
  if (make) return make
  const thing = phrase && conceptAt(words, phrase.head)
  return phrase && thing !== conceptOfNoun((words[phrase.head] as Word).lower) ? thing : null
}

/** “14 Leopards”, “60 Shaheds”, “two F-16s”; a leopard is no tank. */
const modelOf = ({ tag, lower }: Word): string | undefined =>
  tag === 'name' ? (modelKinds.get(lower) ?? modelKinds.get(lower.replace(/s$/, ''))) : undefined

/** Stems of the adjectives and nouns before its head, names and fates aside. */
export function modifiers(words: readonly Word[], phrase: NounPhrase, names: readonly NameMention[]): string[] {
  const inName = new Set<number>()
  for (const name of names) if (name.kind !== 'thing') for (let k = name.from; k < name.to; k++) inName.add(k)
  const kept: string[] = []
  // “rescue workers” are rescuers, of whatever kind.
  const isCompound = conceptAt(words, phrase.head) !== conceptOfNoun((words[phrase.head] as Word).lower)
  for (let i = phrase.from; i < phrase.head - (isCompound ? 1 : 0); i++) {
    const word = words[i] as Word
    if (
      isTagged(word, 'adj', 'noun', 'verb') &&
      !inName.has(i) &&
      roleOfState(word.lower) === null &&
      roleOfNoun(word.lower) === null &&
      word.lower !== 'own' &&
      !isCarrier(word.lower)
    )
      kept.push(stem(word.lower))
  }
  return kept
}

const MARKS = new Set('“”"‘«»(')

export function displayText(words: readonly Word[]): string {
  const kept = words.filter(word => word.tag !== 'det' && !MARKS.has(word.text))
  // “KN-23/24”
  return writtenAs(kept, { apostrophe: '’' }).replaceAll(' / ', '/')
}
