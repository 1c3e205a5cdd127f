/** What a Report links: a claim of the page and a sentence of another article, both as places in the articles' texts. */
import { findMarked, findPlain, overlap } from './marked-text.mjs'

export function linksOf(topic, isWanted) {
  const byId = new Map(topic.articles.map(article => [article.id, article]))
  return topic.pages.flatMap(page =>
    page.report.claims.filter(isWanted).flatMap(claim =>
      claim.others.map(other => {
        const article = byId.get(other.articleId)
        return { page, claim, other, span: spanOf(claim), otherSpans: article ? otherSpans(article, other) : [] }
      }),
    ),
  )
}

const spanOf = claim =>
  claim.figure ? { start: claim.figure.start, end: claim.figure.end } : { start: claim.start, end: claim.end }

export function otherSpans(article, { quote, figure }) {
  const places = findPlain(article.report.article.text, quote)
  if (!figure) return places
  const inQuote = quote.slice(figure.start, figure.end) === figure.surface
  const start = inQuote ? figure.start : quote.indexOf(figure.surface)
  if (start < 0) return []
  return places.map(({ map }) => ({ start: map(start), end: map(start + figure.surface.length - 1) + 1 }))
}

/** The labelled pairs a link stands for, whichever side of the label the page is on. `meets` says when two spans are one place. */
export function pairsOf(topic, pairs, link, meets) {
  const isHere = ref => ref.article === link.page.id && placesOf(topic, ref).some(place => meets(place, link.span))
  const isThere = ref =>
    ref.article === link.other.articleId &&
    placesOf(topic, ref).some(place => link.otherSpans.some(span => meets(place, span)))
  return pairs.filter(({ a, b }) => (isHere(a) && isThere(b)) || (isHere(b) && isThere(a)))
}

export function placesOf(topic, { article: id, marked }) {
  const article = topic.articles.find(one => one.id === id)
  if (!article) throw new Error(`${topic.slug}: there is no article ${id}`)
  article.places ??= new Map()
  if (!article.places.has(marked)) article.places.set(marked, findMarked(article.report.article.text, marked))
  return article.places.get(marked)
}

export const touches = (a, b) => overlap(a, b) > 0

/** A clause and the sentence it is in are one place; two sentences that share a word's edge are not. */
export const mostlyTouches = (a, b) => overlap(a, b) >= Math.min(a.end - a.start, b.end - b.start) / 2

/** An article and its copies speak with one voice: an answer from either will do. */
export function voiceOf(topic, id) {
  return topic.copies.find(group => group.includes(id))?.[0] ?? id
}

/** The directions of a pair in which a page may meet the pack: both, where the pages are the pack. */
export const directions = (topic, { a, b }) =>
  [
    { here: a, there: b },
    { here: b, there: a },
  ].filter(({ here, there }) => topic.mayMeet(here, there))

export function describe(link) {
  const { page, claim, other } = link
  const own = claim.figure ? `“${claim.figure.surface}” in ` : ''
  const theirs = other.figure ? `“${other.figure.surface}” in ` : ''
  const cause = other.cause ? `/${other.cause}` : ''
  return `${page.id}: ${own}“${clip(claim.text)}” ${other.relation}${cause} ${other.articleId}: ${theirs}“${clip(other.quote)}” (${other.reason})`
}

const clip = text => (text.length > 110 ? `${text.slice(0, 110)}…` : text)

/** Places of a labelled pair in two articles, the page's first; none where it is of others. */
export function sidesOf(topic, { a, b }, page, other) {
  if (a.article === page.id && b.article === other.id) return [[placesOf(topic, a), placesOf(topic, b)]]
  if (b.article === page.id && a.article === other.id) return [[placesOf(topic, b), placesOf(topic, a)]]
  return []
}

/** Do two spans stand where some labelled pair does? */
export const areJoined = (sides, a, b, touch) =>
  sides.some(([x, y]) => x.some(at => touch(at, a)) && y.some(at => touch(at, b)))
