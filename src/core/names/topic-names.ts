import { analyse } from '../analyse.ts'
import { isDemonymOf } from './demonym-of.ts'
import { isCountry } from './name-table.ts'

/**
 * Names and their demonyms that the articles of a topic teach each other, as groups of synonyms: one text says “Kestria”,
 * another only “Kestrian”. Those that `synonyms` already hold are left out.
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
    const place = [...names].find(other => !known.has(other) && isDemonymOf(name, other) && !isDemonymOf(other, name))
    if (place !== undefined) groups.set(place, [...(groups.get(place) ?? [place]), name])
  }
  return [...groups.values()]
}
