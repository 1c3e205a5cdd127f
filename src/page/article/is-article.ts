import { openRoots } from './composed.ts'

/** og:type of things that are not articles, however much text they carry. */
const otherThings = /^(?:product|video|music|profile|book|restaurant|place|game|app|event)/i
/** JSON-LD says so in one of its `@type`s. Tested on the source text: parsing it on every page would cost too much. */
const declaresArticle =
  /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|TechArticle)"/
const declaresOther =
  /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(?:Product|SearchResultsPage|CollectionPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|ProfilePage|VideoObject|VideoGallery|PodcastEpisode|PodcastSeries|RadioEpisode|TVEpisode|Movie|FAQPage|ImageGallery|MediaGallery|ItemList|SoftwareApplication|WebApplication|Event|LocalBusiness|Store|Course|AboutPage|ContactPage)"/

/** A paragraph of an article is at least about a line of text; teasers and labels are shorter. */
const LONG_PARAGRAPH = 80
/** Long paragraphs that stand side by side, and their characters. */
interface Sum {
  paragraphs: number
  length: number
}
/** Three paragraphs of some length are running text, and so are two very long ones. */
const isEnough = ({ paragraphs, length }: Sum) =>
  (paragraphs >= 3 && length >= 450) || (paragraphs >= 2 && length >= 700)
/** A page that declares itself an article is believed from this much on: short news items have two paragraphs. */
const ENOUGH_DECLARED = 600
const isEnoughDeclared = ({ paragraphs, length }: Sum) =>
  (paragraphs >= 2 && length >= 240) || length >= ENOUGH_DECLARED
/** Text without `<p>`, parted by line breaks, needs this much in one element. */
const ENOUGH_UNPARTED = 900
/** Paragraphs looked at before giving up: articles have their text before that. */
const MOST_PARAGRAPHS = 250
/** Wrappers around a single paragraph that are seen through to find its siblings. */
const MOST_WRAPPERS = 3

const openGraphType = (document: Document) =>
  document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''

/** What a page says it is: an article, something else, or nothing. */
const declaration = (document: Document): 'article' | 'other' | null => {
  const type = openGraphType(document)
  if (otherThings.test(type) || isOtherSoftware(document)) return 'other'
  let other = false
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (declaresArticle.test(source)) return 'article'
    other ||= declaresOther.test(source)
  }
  if (/article/i.test(type)) return 'article'
  return other || document.querySelector(otherItems) ? 'other' : null
}

/** Where the site begins: “/”, “/index.html”, “/en/”. */
const frontPage = /^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i

/** Front pages list articles, also in JSON-LD, so there only the page's own type counts. */
const isFrontPage = (document: Document) => {
  const { location } = document
  const isFirst =
    /^https?:$/.test(location?.protocol ?? '') && frontPage.test(location.pathname) && location.search === ''
  return isFirst && !/article/i.test(openGraphType(document))
}

/** What stands in one of these is a text of its own: the posts of a feed are no paragraphs of each other's. */
const isOwnText = (element: Element) => element.localName === 'article' || element.getAttribute('role') === 'article'

/** The element in which a paragraph has its siblings, seen through wrappers that hold it alone. */
const flowOf = (paragraph: Element): Element | null => {
  let flow = paragraph.parentElement
  for (
    let step = 0;
    step < MOST_WRAPPERS && flow?.parentElement && flow.childElementCount === 1 && !isOwnText(flow);
    step++
  )
    flow = flow.parentElement
  return flow
}

/** Little more than one link: a teaser. */
const isLink = (paragraph: Element) => {
  const only = paragraph.firstElementChild
  return (
    only?.localName === 'a' &&
    paragraph.childElementCount === 1 &&
    (only.textContent?.length ?? 0) * 2 > (paragraph.textContent?.length ?? 0)
  )
}

/** Where running text is not the article: beside it, or being written. */
const outsideText = 'nav, footer, aside, dialog, [contenteditable], [role="dialog"], [itemtype$="/Comment"]'
/** Where readers write to each other. Looked for close to the text only: pages say “comments open” of themselves. */
const discussion = /(?:^|[\s_-])(?:comments?|comment-?(?:body|text|content)|repl(?:y|ies)|message)(?:$|[\s_-])/i
/** The text itself, what holds it, and what holds that. */
const DISCUSSION_REACH = 3
/** The same by microdata, for the whole page. */
const otherItems =
  '[itemtype$="/QAPage"], [itemtype$="/DiscussionForumPosting"], [itemtype$="/Product"], [itemtype$="/Recipe"]'
/** Forums and wikis name what they are made with, and may call each of their pages an article. */
const otherSoftware =
  /discourse|phpbb|vbulletin|xenforo|invision|flarum|nodebb|mybb|simple machines|mediawiki|dokuwiki|xwiki|tiddlywiki/i

const isOtherSoftware = (document: Document) =>
  otherSoftware.test(document.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '') ||
  /^(?:XF|phpbb)$/i.test(document.documentElement.id || document.body?.id || '')

/** From so many teasers on a list is no accident of an article. */
const FEWEST_TEASERS = 3

/** A headline or “Read more” before or after a few lines of text; in running text a full stop follows a last link. */
const leadsElsewhere = (paragraph: Element) => {
  const parts = [...paragraph.childNodes].filter(({ textContent }) => textContent?.trim())
  return parts.length > 1 && [parts[0], parts.at(-1)].some(part => (part as Element | undefined)?.localName === 'a')
}

/** Paragraphs that take turns with linked headings, or have the link in them: a list of teasers. */
const isTeaserList = (flow: Element) => {
  let headings = 0
  let teasers = 0
  let paragraphs = 0
  for (const child of flow.children) {
    if (child.localName === 'p') {
      paragraphs++
      if (leadsElsewhere(child)) teasers++
    } else if (/^h[2-5]$/.test(child.localName) && isLink(child)) headings++
  }
  return Math.max(headings, teasers) >= FEWEST_TEASERS && Math.max(headings, teasers) * 2 >= paragraphs
}

const isDiscussion = (flow: Element) => {
  let element: Element | null = flow
  for (let step = 0; element && step < DISCUSSION_REACH; step++, element = element.parentElement)
    if (discussion.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true
  return false
}

const isArticleFlow = (flow: Element) => !flow.closest(outsideText) && !isDiscussion(flow)

/** The element in which enough long paragraphs stand side by side. */
const runningText = (
  paragraphs: ArrayLike<Element>,
  isEnough: (sum: Sum) => boolean,
  placeOf = flowOf,
  start = 0,
): Element | null => {
  const flows = new Map<Element, Sum>()
  const end = Math.min(paragraphs.length, start + MOST_PARAGRAPHS)
  for (let index = start; index < end; index++) {
    const paragraph = paragraphs[index] as Element
    const size = paragraph.textContent?.length ?? 0
    if (size < LONG_PARAGRAPH || isLink(paragraph)) continue
    const flow = placeOf(paragraph)
    if (!flow) continue
    const sum = flows.get(flow) ?? { paragraphs: 0, length: 0 }
    sum.paragraphs++
    sum.length += size
    flows.set(flow, sum)
    if (isEnough(sum) && isArticleFlow(flow)) return flow
  }
  return null
}

/** Of a card the heading is a link; of a part of an article it is not. */
const headingLink = ':is(h2, h3, h4) a, a :is(h2, h3, h4)'

/** Explainers and live blogs may have a single paragraph under each heading: what holds those parts is the text. */
const holderOfParts: typeof flowOf = paragraph => {
  const part = flowOf(paragraph)
  return part && !part.querySelector(headingLink) ? part.parentElement : null
}

/** Pages made of custom elements may keep all their text in open shadow roots. */
const paragraphsInShadow = (document: Document): Element[] =>
  openRoots(document).flatMap(root => [...root.querySelectorAll('p')])

/** Some outlets write their paragraphs as divisions, and say at least where the article is. */
const textDivisions = (document: Document): Element[] =>
  [...document.querySelectorAll('article div, main div, [itemprop~="articleBody"] div')].filter(
    division => !division.querySelector('div, p, ul, section, table'),
  )

/** Old pages part their paragraphs with line breaks. */
const unpartedText = (document: Document, enough: number): Element | null => {
  const seen = new Set<Element>()
  // Not by the selector `br + br`, for which linkedom takes quadratic time.
  for (const lineBreak of document.getElementsByTagName('br')) {
    const flow = lineBreak.parentElement
    if (!flow || seen.has(flow) || lineBreak.previousElementSibling?.localName !== 'br') continue
    seen.add(flow)
    if ((flow.textContent?.length ?? 0) >= enough && isArticleFlow(flow)) return flow
    if (seen.size >= MOST_PARAGRAPHS) return null
  }
  return null
}

/**
 * Where the text of an article begins, when a page is one; else null. From what the page declares and from paragraphs
 * that stand side by side, looked at from the `start`-th on. Runs on every page, so the cheap tests come first and nothing here makes the browser compute
 * style or layout.
 */
export const findArticleText = (document: Document, start = 0): Element | null => {
  if (isFrontPage(document)) return null
  const declared = declaration(document)
  if (declared === 'other') return null
  const paragraphs = document.getElementsByTagName('p')
  const found =
    runningText(paragraphs, declared ? isEnoughDeclared : isEnough, flowOf, start) ??
    unpartedText(document, declared ? ENOUGH_DECLARED : ENOUGH_UNPARTED) ??
    (declared &&
      (runningText(textDivisions(document), isEnough) ?? runningText(paragraphs, isEnough, holderOfParts))) ??
    runningText(paragraphsInShadow(document), isEnough)
  // An article may be a list of linked headings too, but then it says that it is one.
  return found && !declared && isTeaserList(found) ? null : found
}

export const looksLikeArticle = (document: Document): boolean => findArticleText(document) !== null
