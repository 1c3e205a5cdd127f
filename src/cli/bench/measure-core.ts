/** How fast the core is, in this process: articles to Reports, text to claims, packs of two sizes. */
import { findClaims } from '../../core/claims/find-claims.ts'
import { compareArticle } from '../../core/compare/compare-article.ts'
import { type LoadedPack, loadPack } from '../../core/pack/load-pack.ts'
import type { Article } from '../../core/types.ts'
import { madeArticle, makePack } from './make-pack.ts'
import { median, time } from './measure.ts'

/** Articles of everyday length that no pack below holds. */
const ARTICLES: readonly Article[] = Array.from({ length: 40 }, (_, i) => madeArticle(100_000 + i))

/** Time after which no further article is compared. */
const MOST_COMPARING_MS = 5_000

export interface Speed {
  articlesPerSecond: number
  figuresPerSecond: number
  claimsPerSecond: number
  charactersPerSecond: number
}

/** Articles to claims, without a pack. */
export function measureClaims(runs = 5): Speed {
  const found = ARTICLES.flatMap(article => findClaims(article))
  const seconds = median(time(runs, () => ARTICLES.map(article => findClaims(article)))) / 1000
  return {
    articlesPerSecond: ARTICLES.length / seconds,
    figuresPerSecond: found.filter(({ figure }) => figure !== null).length / seconds,
    claimsPerSecond: found.length / seconds,
    charactersPerSecond: ARTICLES.reduce((sum, { text }) => sum + text.length, 0) / seconds,
  }
}

export interface PackSpeed {
  claims: number
  articles: number
  /** The pack as a file. */
  megabytes: number
  parseMs: number
  /** Until it can be compared with: checking and indexing. */
  loadMs: number
  /** One article to its Report, the median. */
  compareMs: number
}

export function measurePack(claims: number, runs = 3): PackSpeed {
  const json = JSON.stringify(makePack(claims))
  let parsed: unknown
  const parseMs = median(time(runs, () => (parsed = JSON.parse(json)), 0))
  let pack: LoadedPack | undefined
  const loadMs = median(time(runs, () => (pack = readyPack(parsed))))
  const compareMs = median(compareTimes(pack as LoadedPack))
  return { claims, articles: pack?.pack.articles.length ?? 0, megabytes: json.length / 1e6, parseMs, loadMs, compareMs }
}

/** Indexed too, which waits for the first comparison otherwise. */
function readyPack(parsed: unknown): LoadedPack {
  const loaded = loadPack(parsed)
  loaded.index
  loaded.story
  return loaded
}

/** A first comparison warms the code up; a slow pack is not compared with more articles than a few. */
function compareTimes(pack: LoadedPack): number[] {
  const [first, ...others] = ARTICLES as [Article, ...Article[]]
  let left = MOST_COMPARING_MS - (time(1, () => compareArticle(first, [pack]), 0)[0] ?? 0)
  const times: number[] = []
  for (const article of others) {
    const [ms = 0] = time(1, () => compareArticle(article, [pack]), 0)
    times.push(ms)
    left -= ms
    if (left < 0) break
  }
  return times
}
