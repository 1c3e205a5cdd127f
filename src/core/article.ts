import { articleId } from './article/article-id.ts'
import type { ArticleMeta, Block, DraftArticle } from './article/block.ts'
import { isoDayIn } from './article/date-line.ts'
import { dropBoilerplate } from './article/drop-boilerplate.ts'
import { withLanguage } from './article/guess-language.ts'
import { relayedAgencies } from './article/relayed-agencies.ts'
import { textBlocks } from './article/text-blocks.ts'
import { sourceOpening } from './language/words.ts'
import type { Article, Heading } from './types.ts'

/** For the i-th paragraph of `Article.text`: which block it is, and where it starts. */
export interface Place {
  block: number
  start: number
}

export const unnamedOutlet = 'Unnamed outlet'
const betweenParagraphs = '\n\n'

/** Plain text, a paragraph a line → Article. */
export const articleFromText = (text: string, meta: ArticleMeta = {}): Article =>
  completeArticle(makeArticle(textBlocks(text), meta), meta.id)

/** What a page tells of its article, before anyone knows its language and its agencies, or names it. */
export interface Draft {
  article: DraftArticle
  /** Lines that say who wrote it, and may name an agency. */
  bylines: string[]
}

/** The language a draft is in, and the agencies it relays. The words to tell both by weigh on no page: this is asked where it is compared. */
export const completeArticle = ({ article, bylines }: Draft, id?: string): Article => ({
  ...withLanguage(article),
  id: id ?? articleId(article.url, article.text),
  via: [...new Set([...article.via, ...relayedAgencies(bylines, article.text)])],
})

/** Blocks of a page → Article: boilerplate left out, the rest joined, with the place of every kept block. */
export const makeArticle = (blocks: Block[], meta: ArticleMeta): Draft & { places: Place[] } => {
  const title = blocks.findIndex(block => block.kind === 'title')
  const { kept, dropped } = dropBoilerplate(blocks, title < 0 ? null : title)
  const order = title < 0 ? kept : [title, ...kept.filter(block => block !== title)]
  const paragraphs = order.map(block => textOf(blocks, block))
  const text = paragraphs.join(betweenParagraphs)
  const droppedAs = (step: string) =>
    dropped.filter(drop => drop.step === step).map(({ block }) => textOf(blocks, block))
  const bylines = [
    ...(meta.authors ?? []),
    ...droppedAs('byline'),
    ...droppedAs('notice'),
    ...droppedAs('credit').filter(line => sourceOpening.test(line)),
  ]
  const url = meta.url ?? null
  const places = placesOf(order, paragraphs)
  const headings = headingsOf(blocks, dropped, title < 0 ? places : places.slice(1))
  const article: DraftArticle = {
    title: title < 0 ? (meta.title ?? '') : textOf(blocks, title),
    outlet: meta.outlet?.trim() || unnamedOutlet,
    url,
    published: meta.published ?? firstDay(droppedAs('date line')),
    language: languageTag(meta.language),
    via: meta.via ?? [],
    text,
    ...(headings.length > 0 ? { headings } : {}),
  }
  return { article, bylines, places }
}

/** 'und' for what is no BCP 47 tag. */
const languageTag = (declared: string | null | undefined) => {
  const tag = declared?.trim().replace(/_/g, '-') ?? ''
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : 'und'
}

const textOf = (blocks: Block[], index: number) => blocks[index]?.text ?? ''

const placesOf = (order: number[], paragraphs: string[]): Place[] => {
  let start = 0
  return order.map((block, index) => {
    const place = { block, start }
    start += (paragraphs[index] ?? '').length + betweenParagraphs.length
    return place
  })
}

/** Each over the next paragraph that was kept. Both lists go by block, so that one pass is enough. */
const headingsOf = (blocks: Block[], dropped: { block: number; step: string }[], places: Place[]): Heading[] => {
  const headings: Heading[] = []
  let next = 0
  for (const { block, step } of dropped) {
    const text = textOf(blocks, block)
    if (step !== 'heading' && !(step === 'byline' && isShouted(text))) continue
    while (next < places.length && (places[next] as Place).block < block) next++
    const below = places[next]
    if (below) headings.push({ text, at: below.start })
  }
  return headings
}

/** “TRUCKS” right under the title is no name. */
const isShouted = (line: string) => line.length <= LONGEST_SHOUT && /^[\p{Lu} ]+$/u.test(line)
const LONGEST_SHOUT = 30

const firstDay = (dateLines: string[]) => dateLines.map(isoDayIn).find(day => day !== null) ?? null
