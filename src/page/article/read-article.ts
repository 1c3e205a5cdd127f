import type { ArticleMeta } from '../../core/article/block.ts'
import { cutArticle, cutBylines, LONGEST_TEXT } from '../../core/article/cut-article.ts'
import { endsAsSentence } from '../../core/article/line-kinds.ts'
import { type Draft, makeArticle } from '../../core/article.ts'
import type { OnlyPart } from '../../messages.ts'
import { shownWithin } from './composed.ts'
import { hasEndlessForm } from './has-endless-form.ts'
import { looksLikeArticle } from './is-article.ts'
import { type ArticleMap, articleMap } from './read-article-map.ts'
import { type PageBlock, readBlocks } from './read-blocks.ts'
import { furnitureTest } from './read-furniture.ts'
import { readMeta } from './read-meta.ts'
import { findRoot } from './read-root.ts'
import { findTitle } from './read-title.ts'
import { showsOnlyPart } from './shows-only-part.ts'
import { allAtOnce, type Steps } from './steps.ts'
import { blockText } from './text-map.ts'

/** An article as read from a page, with the way back from its text to the page. Nothing in the page is changed. */
export interface ReadArticle extends ArticleMap, Draft {
  /** False when the page is something else: a front page, a search result, an application. */
  isArticle: boolean
  /** Why `article` is not all of it; null when it is. */
  onlyPart: OnlyPart | null
  /** The element the text was read from; null when there is no running text. */
  root: Element | null
  /** The open shadow roots of the page: changes in them are not told to observers of the document. */
  shadowRoots: ShadowRoot[]
  /** There is text that a style sheet hides: a click may unfold it. */
  hasHidden: boolean
}

/** Running text below this is a caption or a teaser, whatever the page calls itself. */
const LEAST_TEXT = 250
/** Lists of links, and links that stand as a paragraph of their own, lead to other articles. */
const MOSTLY_LINKS = 0.66

/** Reads it in one go, however long the page is; for files, and for tests. */
export const readArticle = (document: Document): ReadArticle => allAtOnce(reading(document))

export function* reading(document: Document): Steps<ReadArticle> {
  const { declared, ...meta } = readMeta(document)
  const { body } = document
  if (!body || hasEndlessForm(document)) return nothingRead(meta)
  const { blocks: all, shadowRoots, hasHidden } = yield* readBlocks(body, yield* furnitureTest(body))
  yield
  const shown = all.filter(({ isHidden }) => !isHidden)
  const title = findTitle([document, ...shadowRoots], meta.titles)
  yield
  // A page that hides everything is not shown yet.
  const found = (yield* findRoot(shown, body, title)) ?? (yield* findRoot(all, body, title))
  if (!found) return { ...nothingRead(meta), shadowRoots }
  yield
  const { root, weight } = found
  const blocks = articleBlocks(shown.length > 0 ? shown : all, root, title)
  yield
  const { article, isCut, ...rest } = articleOf(blocks, meta)
  yield
  const isInRoot = shownWithin(root)
  const inRoot = all.filter(({ element }) => isInRoot(element))
  const isPart = shown.length > 0 && showsOnlyPart(document, { blocks: inRoot, text: article.text, declared })
  return {
    isArticle: weight >= LEAST_TEXT && looksLikeArticle(document),
    onlyPart: isCut ? 'tooLong' : isPart ? 'notAllShown' : null,
    article,
    root,
    shadowRoots,
    hasHidden,
    ...rest,
  }
}

const nothingRead = (meta: ArticleMeta): ReadArticle => {
  const { isCut: _, ...read } = articleOf([], meta)
  return { ...read, isArticle: false, onlyPart: null, root: null, shadowRoots: [], hasHidden: false }
}

/** Of a text that is cut in the end, this much is looked through for what is not article; more would take a task of its own. */
const MOST_TEXT = 1.1 * LONGEST_TEXT

/** Index of the first block that begins after so much text. */
const firstBeyond = (blocks: PageBlock[], most: number) => {
  let length = 0
  for (const [index, { text }] of blocks.entries()) {
    if (length > most) return index
    length += text.length
  }
  return blocks.length
}

const articleOf = (all: PageBlock[], meta: ArticleMeta) => {
  const blocks = all.slice(0, firstBeyond(all, MOST_TEXT))
  const { article, bylines, places } = makeArticle(blocks, meta)
  const cut = cutArticle(article)
  const isCut = cut.isCut || blocks.length < all.length
  return { article: cut.article, isCut, bylines: cutBylines(bylines), ...articleMap(blocks, places, article.text) }
}

/** The title, what stands between it and the article's root and reads like article, and the root's own blocks. */
const articleBlocks = (all: PageBlock[], root: Element, title: Element | null): PageBlock[] => {
  const isWithin = shownWithin(root)
  const isInRoot = ({ element }: PageBlock) => isWithin(element)
  const first = all.findIndex(isInRoot)
  const titleAt = title ? all.findIndex(({ element }) => title.contains(element)) : -1
  const body = all.filter(block => isInRoot(block) && !title?.contains(block.element) && !leadsElsewhere(block))
  if (!title) return body
  const between = titleAt >= 0 && titleAt < first ? all.slice(titleAt + 1, first).filter(isStandfirst) : []
  return [{ ...blockText(title), kind: 'title', element: title, linked: 0, isHidden: false }, ...between, ...body]
}

const leadsElsewhere = ({ kind, text, linked }: PageBlock) =>
  linked > MOSTLY_LINKS && (kind === 'heading' || !endsAsSentence(text))

/** The sentence or two under a title, its byline and its date; the rest between title and text is buttons. */
const isStandfirst = ({ text, linked }: PageBlock) =>
  text.length < 120 ? linked < 1 || /^by\s/i.test(text) : linked < 0.3
