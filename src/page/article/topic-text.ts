import type { TopicFacet, TopicProfile } from '../../core/topic/types.ts'

/** Enough of an article to know its topic; a news article is hardly longer. */
const MOST_TEXT = 8000
/** Less than this around the first paragraphs means that the article goes on in the next section. */
const LEAST_TEXT = 1200
/** The beginning of an article, in which its topic is named. */
const HEAD_TEXT = 1500
/** Features come to their topic late. So much is looked at where the beginning names but one of the names it is about, or hardly anybody. */
const LONG_HEAD_TEXT = 3000
/** News names somebody every hundred characters or less, a feature that opens on a scene hardly anybody. */
const FEW_NAMES = 5
const nameStart = /[a-z,;] [A-Z]/
/** Shorter paragraphs are labels and notices, which stand before the article on many pages. */
const LONG_PARAGRAPH = 80
/** Paragraphs looked at for the beginning of an article. */
const MOST_PARAGRAPHS = 40

/** An article names at its beginning at least so many of the things its topic cannot do without. */
const NAMED_AT_ONCE = 2
/** So many of a topic's own names stand for one of those, where it may be missing; then the thing may go by any name. */
const ENOUGH_OWN = 2

/**
 * Whether a page's title, description or first paragraphs name what a topic is about: next to nothing, and so the first
 * question on every page. Most pages are about something else and get no further.
 */
export const mentionsTopic = (document: Document, profiles: TopicProfile[], start = 0): boolean => {
  const read = readerOf(document, start)
  const beginning = read(HEAD_TEXT)
  const head = beginning.toLowerCase()
  const isScene = hasFewNames(beginning)
  const begun: Begun[] = []
  for (const { facets } of profiles) {
    const core = facets.filter(facet => facet.core)
    const needed = core.length ? core : facets
    const left = needed.filter(({ terms }) => !hasAny(head, terms))
    const missing = Math.min(NAMED_AT_ONCE, core.length || 1) - (needed.length - left.length)
    if (missing <= 0) return true
    const own = core.some(({ weight }) => weight < 1) ? facets.filter(facet => facet.own) : []
    if (count(own, head) >= ENOUGH_OWN) return true
    // The last is the thing that is told (soldiers, a strike), which is in all news: that a page names it is no reason to read on.
    const isNamed = core.slice(0, -1).some(name => !left.includes(name))
    if (isScene || isNamed) begun.push({ left, missing, isNamed })
  }
  if (begun.length === 0) return false
  const further = read(LONG_HEAD_TEXT - HEAD_TEXT).toLowerCase()
  // Old pages part their text by line breaks, new ones by divisions: there the title is all that we see.
  return begun.some(({ left, missing, isNamed }) => count(left, further) >= missing || (isNamed && isBare(document)))
}

/** A topic that may still come: what of it the beginning does not name, and how much of that is enough. */
interface Begun {
  left: TopicFacet[]
  missing: number
  /** Whom it is about, or where, is named: it is not only that hardly anybody is. */
  isNamed: boolean
}

/** Looks no further than need be: on most pages, a quarter of the text. */
const hasFewNames = (text: string) => {
  let rest = text
  for (let names = 0; names <= FEW_NAMES; names++) {
    const at = rest.search(nameStart)
    if (at < 0) return true
    rest = rest.slice(at + 2)
  }
  return false
}

/** Rough on purpose: what looks for whole words has to be compiled on every page. */
const hasAny = (text: string, terms: readonly string[]) => terms.some(term => text.includes(term))

const count = (facets: TopicFacet[], text: string) => facets.filter(({ terms }) => hasAny(text, terms)).length

/** Title and description, then the long paragraphs, as they are asked for: the next so many characters. */
const readerOf = (document: Document, start: number) => {
  const paragraphs = document.getElementsByTagName('p')
  let index = start
  const end = start + MOST_PARAGRAPHS
  let opening = `${document.title} ${document.head?.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''}`
  return (length: number): string => {
    let text = opening
    const enough = text.length + length
    opening = ''
    while (index < end && text.length < enough) {
      const paragraph = paragraphs[index++]?.textContent
      if (paragraph == null) break
      if (paragraph.length >= LONG_PARAGRAPH) text += ` ${paragraph}`
    }
    return ` ${text.slice(0, enough)} `
  }
}

/** Whether a page has no running text at all: an application, or a page whose text is still to come. */
export const isBare = (document: Document): boolean => {
  const paragraphs = document.getElementsByTagName('p')
  for (let index = 0; index < MOST_PARAGRAPHS; index++) {
    const paragraph = paragraphs[index]?.textContent
    if (paragraph == null) return true
    if (paragraph.length >= LONG_PARAGRAPH) return false
  }
  return false
}

/** Title and paragraphs from where an article's text was found, for scoring; read without layout and without a map. */
export const topicText = (document: Document, found: Element): string => {
  const near = paragraphsIn(found)
  const around = near.length < LEAST_TEXT ? found.parentElement : null
  const text = around && holdsOneStory(around) ? paragraphsIn(around) : near
  return `${document.title}\n${text || (found.textContent ?? '').slice(0, MOST_TEXT)}`
}

const holdsOneStory = (element: Element) => element.getElementsByTagName('h1').length < 2

const paragraphsIn = (element: Element) => {
  let text = ''
  for (const paragraph of element.getElementsByTagName('p')) {
    text += `${paragraph.textContent ?? ''}\n`
    if (text.length >= MOST_TEXT) break
  }
  return text.slice(0, MOST_TEXT)
}
