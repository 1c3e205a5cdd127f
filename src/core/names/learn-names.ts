/**
 * Names an article teaches: acronyms in brackets, people by their last (or, in Korean and Chinese order, first) name,
 * “the North” for the one country called North something.
 */
import { leadingPrepositions, trustWords } from '../language/words.ts'
import { isUpperAt } from '../text/char-class.ts'
import type { Word } from '../text/word.ts'
import type { NameMention } from './find-names.ts'
import { isDemonymOf } from './is-demonym-of.ts'
import { NameTable } from './name-table.ts'

export interface TaggedSentence {
  words: readonly Word[]
  names: readonly NameMention[]
}

export function learnNames(sentences: readonly TaggedSentence[], table: NameTable): NameTable {
  const learnt = new NameTable(table)
  for (const { words, names } of sentences) for (const name of names) learnAcronym(words, name, learnt)
  learnPeople(sentences, learnt)
  learnCompassNames(sentences, learnt)
  learnDemonyms(sentences, learnt)
  return learnt
}

/** “Joint Chiefs of Staff (JCS)”, “(JCS) of South Korea”, “Joint Chiefs of Staff of South Korea (JCS)”. */
function learnAcronym(words: readonly Word[], name: NameMention, learnt: NameTable): void {
  for (let open = name.to; open < Math.min(words.length - 2, name.to + 5); open++) {
    if (words[open]?.text !== '(' || words[open + 2]?.text !== ')') continue
    const acronym = (words[open + 1] as Word).text.replaceAll('.', '')
    if (!/^[\p{Lu}\d]{2,8}$/u.test(acronym)) return
    const initials = words
      .slice(name.from, name.to)
      .filter(word => word.capital)
      .map(word => word.text[0])
      .join('')
    if (initials.toUpperCase().startsWith(acronym) || initials.toUpperCase().endsWith(acronym)) {
      learnt.add(acronym, name.canonical, 'organisation')
      return
    }
  }
}

/** Farmers are not the Farmers’ League. */
const OWNER = /'s?$/

function learnPeople(sentences: readonly TaggedSentence[], learnt: NameTable): void {
  const fullNames = new Map<string, Set<string>>()
  const firsts = new Set<string>()
  for (const { names } of sentences) {
    for (const name of names) {
      // “Pell-Nova” is one word, and nobody's first and last name.
      if (name.kind !== 'other' || name.to - name.from < 2) continue
      const parts = name.canonical.split(' ')
      if (parts.length < 2 || parts.length > 4 || parts.some(part => !isUpperAt(part, 0))) continue
      for (const part of [parts[0] as string, parts.at(-1) as string].filter(one => !OWNER.test(one))) {
        const owners = fullNames.get(part) ?? new Set()
        fullNames.set(part, owners.add(name.canonical))
      }
      firsts.add(parts[0] as string)
    }
  }
  // “At Brannock” is not at the Brannock Post. Of last names nothing is told so: “in Petrova the party has a leader”.
  for (const place of placesNamed(sentences)) if (firsts.has(place)) fullNames.delete(place)
  for (const [part, owners] of fullNames) {
    const [only] = owners
    // A part that two names share (“Park Ji Sung”, “Park Chan Wook”) stands for neither.
    if (owners.size === 1 && only && part.length > 2 && !learnt.lookup(part)) learnt.add(part, only, 'person')
  }
}

/** Names of one word that a sentence opens in or at, and those that something is told to be in. */
function placesNamed(sentences: readonly TaggedSentence[]): Set<string> {
  const places = new Set<string>()
  for (const { words, names } of sentences) {
    for (const { canonical, from, to } of names) {
      if (to - from > 1 || words[from]?.possessive || !leadingPrepositions.has(words[from - 1]?.lower ?? '')) continue
      const isIn = words[from - 1]?.lower === 'in' && !trustWords.has(words[from - 2]?.lower ?? '')
      if (from === 1 || isIn) places.add(canonical)
    }
  }
  return places
}

/** “Kestrian soldiers” are Kestria's, whether or not any table knows the country. */
function learnDemonyms(sentences: readonly TaggedSentence[], learnt: NameTable): void {
  const unknown = new Set<string>()
  for (const { names } of sentences)
    for (const { canonical, kind } of names) if (kind === 'other' && !canonical.includes(' ')) unknown.add(canonical)
  for (const word of unknown) {
    const place = [...unknown].find(name => isDemonymOf(word, name))
    if (place === undefined) continue
    learnt.add(word, place, 'demonym')
    learnt.add(word.endsWith('s') ? word.slice(0, -1) : `${word}s`, place, 'demonym')
    learnt.add(place, place, 'country')
  }
}

function learnCompassNames(sentences: readonly TaggedSentence[], learnt: NameTable): void {
  for (const point of ['North', 'South', 'East', 'West']) {
    const owners = new Set<string>()
    for (const { names } of sentences) {
      for (const name of names) {
        if (
          name.canonical.startsWith(`${point} `) &&
          (name.kind === 'country' || name.kind === 'demonym' || name.kind === 'capital')
        )
          owners.add(name.canonical)
      }
    }
    const [only] = owners
    if (owners.size === 1 && only) learnt.add(point, only, 'country')
  }
}
