/**
 * The words of a stretch of text that carry its meaning, in canonical form and without order: names as what they stand
 * for, verbs and nouns by role or concept, all else by stem. Prefixes keep the kinds apart: n: name, t: thing of the
 * topic's vocabulary, r: role; bare: stem or concept.
 */
import { conceptOfNoun, isKnownConcept, roleOfNoun, roleOfState, roleOfVerb } from '../figures/lexicon.ts'
import { calendarWords, emptyStems, sayingVerbs, synonymRows } from '../language/words.ts'
import type { NameMention } from '../names/find-names.ts'
import { stem } from './stem.ts'
import type { Word } from './tag.ts'

const meaning = new Map<string, string>()
for (const row of synonymRows) {
  const [name = '', ...others] = row.split(' ').map(stem)
  for (const word of [name, ...others]) if (!meaning.has(word)) meaning.set(word, name)
}

export function termsOf(
  words: readonly Word[],
  names: readonly NameMention[],
  from: number,
  to: number,
  isLeftOut: (word: number) => boolean = () => false,
): string[] {
  const terms = new Set<string>()
  let next = names.findIndex(name => name.to > from)
  for (let i = from; i < to; i++) {
    if (isLeftOut(i)) continue
    while (next >= 0 && next < names.length && (names[next] as NameMention).to <= i) next++
    const name: NameMention | undefined = next < 0 ? undefined : names[next]
    if (name && name.from <= i && i < name.to) {
      terms.add(`${name.kind === 'thing' ? 't' : 'n'}:${name.canonical}`)
      i = name.to - 1
      next++
      continue
    }
    const term = termOf(words[i] as Word)
    if (term) terms.add(term)
  }
  return [...terms]
}

function termOf(word: Word): string | null {
  if (word.tag === 'verb' || word.tag === 'adj') {
    const role = (word.lemma ? roleOfVerb(word.lemma) : null) ?? roleOfState(word.lower)
    if (role) return `r:${role}`
    if (sayingVerbs.has(word.lower)) return null
  } else if (word.tag !== 'noun' && word.tag !== 'name') return null
  if (word.lower.length < 3 || (word.capital && calendarWords.has(word.lower))) return null
  const role = word.tag === 'noun' ? roleOfNoun(word.lower) : null
  if (role) return `r:${role}`
  if (word.tag === 'noun' && isKnownConcept(word.lower)) return conceptOfNoun(word.lower)
  const key = stem(word.lower)
  return emptyStems.has(key) ? null : (meaning.get(key) ?? key)
}
