import { blockText } from './text-map.ts'

/** Share of a heading's words that must be in a title the page declares; outlets shorten one or the other. */
const SHARED_WORDS = 0.6
/** Headings looked at; front pages have thousands. */
const MOST_HEADINGS = 60

/** Longer ones are not titles; their beginning is enough to see that. */
const LONGEST_TITLE = 400

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []

/** How much of a heading is in a title, 0..1, and of the title in the heading: the lesser of both, so “News” is no match. */
const likeness = (ours: string[], theirs: string[]) => {
  if (ours.length === 0 || theirs.length === 0) return 0
  const shared = ours.filter(word => theirs.includes(word)).length / ours.length
  return Math.min(shared, theirs.filter(word => ours.includes(word)).length / theirs.length + 1 - SHARED_WORDS)
}

/** Whether two titles are of the same thing, one perhaps shortened, or with the name of the site. */
export const isLike = (one: string, other: string | null) =>
  other !== null &&
  (likeness(wordsOf(one), wordsOf(other)) >= SHARED_WORDS || likeness(wordsOf(other), wordsOf(one)) >= SHARED_WORDS)

interface Candidate {
  element: Element
  words: string[]
  /** Likeness to the nearest declared title; a main heading is put before a lesser one that says the same. */
  score: number
}

/** A main heading that says exactly what the page declares, as most do: nothing can be more like it. */
const exactTitle = (trees: ParentNode[], titles: string[]): Element | undefined =>
  trees
    .flatMap(tree => [...tree.querySelectorAll('h1')].slice(0, MOST_HEADINGS))
    .find(heading => titles.includes(blockText(heading).text))

/**
 * The heading that shows the article's title on the page: the one most like a declared title, else the first `<h1>` of some length.
 * The last title is that of the window, which an endless page changes as it goes on, often alone.
 */
export const findTitle = (trees: ParentNode[], titles: string[]): Element | null =>
  exactTitle(trees, titles.slice(-1)) ?? exactTitle(trees, titles) ?? likestTitle(trees, titles)

const likestTitle = (trees: ParentNode[], titles: string[]): Element | null => {
  const wanted = titles.map(wordsOf)
  const candidates = trees
    .flatMap(tree => [...tree.querySelectorAll('h1, h2, h3, [itemprop~="headline"]')])
    .slice(0, MOST_HEADINGS)
    .map((element): Candidate => {
      const words = wordsOf(blockText(element).text.slice(0, LONGEST_TITLE))
      const score = Math.max(0, ...wanted.map(title => likeness(words, title)))
      return { element, words, score: score + (element.localName === 'h1' ? 0.05 : 0) }
    })
    .filter(({ words }) => words.length > 0)
  const [best] = [...candidates].sort((a, b) => b.score - a.score)
  if (best && best.score >= SHARED_WORDS) return best.element
  return candidates.find(({ element, words }) => element.localName === 'h1' && words.length >= 3)?.element ?? null
}
