import { analyse } from '../analyse.ts'
import { isDemonymOf } from '../names/is-demonym-of.ts'
import { isCountry } from '../names/name-table.ts'

/**
 * Names and their demonyms that the articles of a topic teach each other, as groups of synonyms: one text says “Kestria”,
 * another only “Kestrian”. Those that `synonyms` already hold are left out, but may lend their name to others.
 */
export function topicNames(texts: readonly string[], synonyms: readonly (readonly string[])[]): string[][] {
  const known = new Set(synonyms.flat())
  const names = new Set<string>()
  for (const text of texts)
    for (const sentence of analyse(text, synonyms).sentences)
      for (const { from, to, canonical } of sentence.names)
        if (to - from === 1 && !isCountry(canonical)) names.add((sentence.words[from] as { text: string }).text)
  const groups = new Map<string, string[]>()
  for (const name of names) {
    if (known.has(name)) continue
    const found = [...names].find(other => isDemonymOf(name, other) && !isDemonymOf(other, name))
    if (found === undefined) continue
    const place = synonyms.find(group => group.includes(found))?.[0] ?? found
    groups.set(place, [...(groups.get(place) ?? [place]), name])
  }
  return [...groups.values()]
}
