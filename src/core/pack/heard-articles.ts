/** Whose voices count: of articles that are copies of each other, only the original, if it may be heard. */

import { inOrder } from '../text/in-order.ts'
import type { PackArticle } from './types.ts'

/** Indices of the articles that may be heard: not an excluded one, nor a copy of one already heard. */
export function heardArticles(articles: readonly PackArticle[], excluded: readonly PackArticle[]): ReadonlySet<number> {
  const all = excluded.length === 0 ? known.get(articles) : undefined
  if (all) return all
  const copiesOf = articles.map(({ copyOf }) => new Set(copyOf))
  articles.forEach(({ copyOf }, index) => {
    for (const other of copyOf) copiesOf[other]?.add(index)
  })
  const heard = new Set<number>()
  for (const index of originalsFirst(articles)) {
    if (excluded.includes(articles[index] as PackArticle)) continue
    if (![...(copiesOf[index] ?? [])].some(other => heard.has(other))) heard.add(index)
  }
  if (excluded.length === 0) known.set(articles, heard)
  return heard
}

/** Who was first is the original; of one day, who relays nobody. */
const originalsFirst = (articles: readonly PackArticle[]): number[] =>
  articles
    .map((_, index) => index)
    .sort((a, b) => {
      const [x, y] = [articles[a] as PackArticle, articles[b] as PackArticle]
      return inOrder(dayOf(x), dayOf(y)) || x.via.length - y.via.length || a - b
    })

/** What has no date comes last. */
const dayOf = ({ published }: PackArticle): string => published?.slice(0, 10) ?? '9999'

/** What is heard where nothing is excluded. One set for all pages, so that what follows from it can be kept too. */
const known = new WeakMap<readonly PackArticle[], ReadonlySet<number>>()
