import type { TopicFacet, TopicProfile } from '../core/topic/types.ts'

/** Enough of an article to know its topic; a news article is hardly longer. */
const mostText = 8000
/** Less than this around the first paragraphs means that the article goes on in the next section. */
const leastText = 1200
/** The beginning of an article, in which its topic is named. */
const headText = 1500
/** Features come to their topic late. So much is looked at where the beginning names but one of the things it is about. */
const longHeadText = 6000
/** Shorter paragraphs are labels and notices, which stand before the article on many pages. */
const longParagraph = 80
/** Paragraphs looked at for the beginning of an article. */
const mostParagraphs = 40

/** An article names at its beginning at least so many of the things its topic cannot do without. */
const namedAtOnce = 2
/** So many of a topic's own names stand for one of those, where it may be missing. */
const enoughOwn = 2

/**
 * Whether a page's title, description or first paragraphs name what a topic is about: next to nothing, and so the first
 * question on every page. Most pages are about something else and get no further.
 */
export const mentionsTopic = (document: Document, profiles: TopicProfile[]): boolean => {
  const [head, begun] = namedIn(beginning(document, headText), profiles)
  return head || (begun.length > 0 && namedIn(beginning(document, longHeadText), begun)[0])
}

/** Whether a text names what a topic is about, and the topics of which it names but a part. */
const namedIn = (text: string, profiles: TopicProfile[]): [isNamed: boolean, begun: TopicProfile[]] => {
  const words = text.toLowerCase()
  const begun: TopicProfile[] = []
  for (const profile of profiles) {
    const { facets } = profile
    const named = (some: TopicFacet[]) => some.filter(({ terms }) => terms.some(term => words.includes(term))).length
    const core = facets.filter(facet => facet.core)
    const enough = Math.min(namedAtOnce, core.length || 1)
    const met = named(core.length ? core : facets)
    const mayMiss = met + 1 === enough && core.some(({ weight }) => weight < 1)
    if (met >= enough || (mayMiss && named(facets.filter(({ own }) => own)) >= enoughOwn)) return [true, begun]
    if (met > 0) begun.push(profile)
  }
  return [false, begun]
}

const beginning = (document: Document, length: number) => {
  let text = `${document.title} ${document.head?.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''}`
  const enough = text.length + length
  const paragraphs = document.getElementsByTagName('p')
  for (let index = 0; index < mostParagraphs && text.length < enough; index++) {
    const paragraph = paragraphs[index]?.textContent
    if (paragraph == null) break
    if (paragraph.length >= longParagraph) text += ` ${paragraph}`
  }
  return text.slice(0, enough)
}

/** Whether a page has no running text at all: an application, or a page whose text is still to come. */
export const isBare = (document: Document): boolean => {
  const paragraphs = document.getElementsByTagName('p')
  for (let index = 0; index < mostParagraphs; index++) {
    const paragraph = paragraphs[index]?.textContent
    if (paragraph == null) return true
    if (paragraph.length >= longParagraph) return false
  }
  return false
}

/** Title and paragraphs from where an article's text was found, for scoring; read without layout and without a map. */
export const topicText = (document: Document, found: Element): string => {
  const near = paragraphsIn(found)
  const text = near.length < leastText && found.parentElement ? paragraphsIn(found.parentElement) : near
  return `${document.title}\n${text || (found.textContent ?? '').slice(0, mostText)}`
}

const paragraphsIn = (element: Element) => {
  let text = ''
  for (const paragraph of element.getElementsByTagName('p')) {
    text += `${paragraph.textContent ?? ''}\n`
    if (text.length >= mostText) break
  }
  return text.slice(0, mostText)
}
