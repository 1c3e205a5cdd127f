/** Whose voices count: of articles that are copies of each other, only the first that may be heard. */
import { isCopy } from '../pack/fingerprint.ts'
import type { PackArticle } from '../pack/types.ts'

/** Indices of the articles that may be heard: not an excluded one, nor a copy of one already heard. */
export function heardArticles(articles: readonly PackArticle[], excluded: readonly PackArticle[]): ReadonlySet<number> {
  const copies = copiesOf(articles)
  const heard = new Set<number>()
  articles.forEach((article, index) => {
    if (!excluded.includes(article) && !copies[index]?.some(other => heard.has(other))) heard.add(index)
  })
  return heard
}

const known = new WeakMap<readonly PackArticle[], number[][]>()

/** For each article the earlier ones it is a copy of. Only articles with a hash in common are compared at all. */
function copiesOf(articles: readonly PackArticle[]): number[][] {
  const before = known.get(articles)
  if (before) return before
  const holders = new Map<number, number[]>()
  const copies = articles.map(({ fingerprint }, index) => {
    const near = new Set<number>()
    for (const hash of fingerprint) {
      const others = holders.get(hash)
      if (!others) holders.set(hash, [index])
      else {
        for (const other of others) near.add(other)
        others.push(index)
      }
    }
    near.delete(index)
    return [...near].filter(other => isCopy(fingerprint, (articles[other] as PackArticle).fingerprint))
  })
  known.set(articles, copies)
  return copies
}
