import type { Steps } from './steps.ts'

/** Elements and names by which pages mark what is around an article rather than in it. */

const furnitureTags = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu'])

const furnitureRoles = new Set(
  'navigation complementary contentinfo dialog alertdialog alert search menu menubar tablist toolbar tooltip form'.split(
    ' ',
  ),
)

/** Words of class names and ids, or two and three of them in a row: “read-more”, “about-the-author”. */
const furnitureWords = new Set(
  (
    'ad ads breadcrumb breadcrumbs combx comment comments commentlist commentsection commentarea consent cookie cookies ' +
    'disqus gdpr jumplink jumplinks livefyre modal morestories morenews morefrom morein moreon morearticles mostread ' +
    'mostpopular mostviewed nav navbar navigation newsletter newsletters nextup nextarticle nextstory outbrain overlay ' +
    'pagination pager paywall popup popular printonly promo promos pullquote pullquotes readnext readalso readmore replies ' +
    'respond seealso sharing sidebar signup skiplink taboola tag tags taglist teaser teasers toolbar tooltip trending ' +
    'upnext widget widgets yarpp authorbio bio abouttheauthor correctionform hiddenprint mweditsection toc navbox reflist ' +
    'infobox catlinks'
  ).split(' '),
)
/** The same, however they end: “related”, “relatedlinks”. */
const furnitureBeginnings =
  'advert affiliate promot recirc recommend related share social sponsor subscri languageswitch'.split(' ')

const isFurnitureWord = (word: string) =>
  furnitureWords.has(word) || furnitureBeginnings.some(beginning => word.startsWith(beginning))

/** Word edges matter: “header” and “heading” are not “ad”; “relatedArticles” and “shareTools” are two words each. */
const holdsFurnitureWord = (names: string) =>
  names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_]+/)
    .some(name => {
      const words = name.split('-')
      return words.some((word, at) => {
        const [next = '', third = ''] = [words[at + 1], words[at + 2]]
        return isFurnitureWord(word) || isFurnitureWord(word + next) || isFurnitureWord(word + next + third)
      })
    })

/** From this share of the page's paragraphs on, an element is the page itself, whatever it is called. */
const TOO_MUCH_TO_LEAVE_OUT = 0.4
/** Paragraphs measured in one step. */
const PARAGRAPHS_IN_STEP = 200

/** Tells which share of a page's paragraphs stands in an element, by length; of all its text, where there are no paragraphs. */
function* measureShares(body: Element): Steps<(element: Element) => number> {
  const places = new Map<Element, number>()
  const lengths = [0]
  for (const paragraph of body.getElementsByTagName('p')) {
    if (places.size % PARAGRAPHS_IN_STEP === PARAGRAPHS_IN_STEP - 1) yield
    places.set(paragraph, places.size)
    lengths.push((lengths.at(-1) ?? 0) + lengthOf(paragraph))
  }
  const inParagraphs = lengths.at(-1) ?? 0
  const all = inParagraphs || Math.max(1, lengthOf(body))
  if (inParagraphs === 0) return element => lengthOf(element) / all
  return element => {
    const inside = element.getElementsByTagName('p')
    const [first] = inside
    if (!first) return 0
    const at = places.get(first)
    // In a shadow root they are not among those of the page.
    if (at === undefined) return Array.from(inside, lengthOf).reduce((sum, length) => sum + length) / all
    return ((lengths[at + inside.length] ?? all) - (lengths[at] ?? 0)) / all
  }
}

const lengthOf = (element: Element) => element.textContent?.length ?? 0

/** Where class names are made by a machine, what the parts are called stands in attributes for tests. */
const namingAttributes = ['class', 'id', 'data-testid', 'data-qa', 'data-component']
const namesOf = (element: Element) => namingAttributes.map(name => element.getAttribute(name) ?? '').join(' ')

/** Answers, for one page, whether an element holds what is around the article. */
export function* furnitureTest(body: Element): Steps<(element: Element) => boolean> {
  const shareOf = yield* measureShares(body)
  // A page uses the same class names over and over.
  const seen = new Map<string, boolean>()
  const isNamed = (names: string) => {
    const known = seen.get(names) ?? holdsFurnitureWord(names)
    seen.set(names, known)
    return known
  }

  return element => {
    const name = element.localName
    if (name === 'article' || name === 'main' || name === 'body' || /^h[1-6]$/.test(name)) return false
    const isFurniture =
      furnitureTags.has(name) ||
      (element.hasAttributes() && (furnitureRoles.has(element.getAttribute('role') ?? '') || isNamed(namesOf(element))))
    return isFurniture && shareOf(element) < TOO_MUCH_TO_LEAVE_OUT
  }
}
