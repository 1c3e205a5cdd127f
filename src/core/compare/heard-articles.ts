/** Whose voices count: of articles that are copies of each other, only the first that may be heard. */
import type { PackArticle } from '../pack/types.ts'

/** Indices of the articles that may be heard: not an excluded one, nor a copy of one already heard. */
export function heardArticles(articles: readonly PackArticle[], excluded: readonly PackArticle[]): ReadonlySet<number> {
  const all = excluded.length === 0 ? known.get(articles) : undefined
  if (all) return all
  const heard = new Set<number>()
  articles.forEach((article, index) => {
    if (!excluded.includes(article) && !article.copyOf.some(other => heard.has(other))) heard.add(index)
  })
  if (excluded.length === 0) known.set(articles, heard)
  return heard
}

/** What is heard where nothing is excluded. One set for all pages, so that what follows from it can be kept too. */
const known = new WeakMap<readonly PackArticle[], ReadonlySet<number>>()
