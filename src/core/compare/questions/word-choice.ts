/** One thing, several words for it: which outlet uses which. Word choice is itself something readers want to see. */

export interface WordChoice {
  /** The thing, by the first word of its group: “ferries”. */
  thing: string
  /** The words in use, this article's first, then those of most outlets. Two at least. */
  words: { word: string; outlets: string[] }[]
}

/** An outlet's sentences; several of one outlet are one voice. */
export interface WrittenText {
  outlet: string
  text: string
}

/** `own` is the article being read. Things that everybody calls the same are left out; those it mentions itself come first. */
export function wordChoice(
  synonyms: readonly (readonly string[])[],
  own: WrittenText,
  others: readonly WrittenText[],
): WordChoice[] {
  const isOwn = ({ words }: WordChoice) => words.some(({ outlets }) => outlets.includes(own.outlet))
  return synonyms
    .filter(isThing)
    .map(group => ({ thing: group[0] ?? '', words: wordsInUse(group, [own, ...others], own.outlet) }))
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
}

/** A group named in capitals is a name with its short forms: an acronym is no choice of words. */
function isThing([name = '']: readonly string[]): boolean {
  return name === name.toLowerCase()
}

function wordsInUse(group: readonly string[], texts: readonly WrittenText[], own: string): WordChoice['words'] {
  const pattern = patternOf(group)
  const outlets = new Map(group.map(word => [normal(word), new Set<string>()]))
  for (const { outlet, text } of texts)
    for (const [found] of text.matchAll(pattern)) outlets.get(normal(found))?.add(outlet)
  const isOwn = (by: Set<string>) => Number(by.has(own))
  return group
    .map(word => ({ word, by: outlets.get(normal(word)) ?? new Set<string>() }))
    .filter(({ by }) => by.size > 0)
    .sort((a, b) => isOwn(b.by) - isOwn(a.by) || b.by.size - a.by.size)
    .map(({ word, by }) => ({ word, outlets: [...by] }))
}

/** The longest first: “night mail ferries” is not also “mail ferries”. */
function patternOf(group: readonly string[]): RegExp {
  const longestFirst = group.map(normal).sort((a, b) => b.length - a.length)
  const words = longestFirst.map(word => word.split(' ').map(literally).join('[\\s-]+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu')
}

/** Without case, hyphens and the ending of a plural. */
function normal(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/s$/, '')
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
