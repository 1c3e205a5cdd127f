import { blockText } from './text-map.ts'

/** Share of a heading's words that must be in a title the page declares; outlets shorten one or the other. */
const sharedWords = 0.6
/** Headings looked at; front pages have thousands. */
const mostHeadings = 60

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []

/** How much of a heading is in a title, 0..1, and of the title in the heading: the lesser of both, so “News” is no match. */
const likeness = (heading: string, title: string) => {
  const [ours, theirs] = [wordsOf(heading), wordsOf(title)]
  if (ours.length === 0 || theirs.length === 0) return 0
  const [inTheirs, inOurs] = [new Set(theirs), new Set(ours)]
  const shared = ours.filter(word => inTheirs.has(word)).length / ours.length
  return Math.min(shared, theirs.filter(word => inOurs.has(word)).length / theirs.length + 1 - sharedWords)
}

/** The heading that shows the article's title on the page: the one most like a declared title, else the first `<h1>` of some length. */
export const findTitle = (document: Document, titles: string[]): Element | null => {
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline"], h2, h3')].slice(0, mostHeadings)
  const ranked = headings
    .filter(heading => heading.localName !== 'meta')
    .map(element => ({ element, text: blockText(element).text.slice(0, 500) }))
    .filter(({ text }) => text !== '')
    .map(({ element, text }) => ({ element, text, score: Math.max(0, ...titles.map(title => likeness(text, title))) }))
    // A main heading before a lesser one that says the same.
    .map(entry => ({ ...entry, score: entry.score + (entry.element.localName === 'h1' ? 0.05 : 0) }))
  const best = ranked.reduce<(typeof ranked)[number] | null>(
    (best, entry) => (best && best.score >= entry.score ? best : entry),
    null,
  )
  if (best && best.score >= sharedWords) return best.element
  return ranked.find(({ element, text }) => element.localName === 'h1' && wordsOf(text).length >= 3)?.element ?? null
}
