/** How fast the core is, in this process: articles to Reports, text to claims, packs of two sizes. */
import { findClaims } from '../../core/claims/find-claims.ts'
import { compareArticle, compareWith } from '../../core/compare/compare-article.ts'
import { type LoadedPack, loadPack } from '../../core/pack/load-pack.ts'
import type { Article } from '../../core/types.ts'
import { madeArticle, makePack } from './make-pack.ts'
import { median, time } from './measure.ts'

/** Articles of everyday length that no pack below holds. */
const ARTICLES: readonly Article[] = Array.from({ length: 60 }, (_, i) => madeArticle(100_000 + i))

/** Time after which no further article is compared. */
const MOST_COMPARING_MS = 10_000

/** Articles compared before the clock counts. */
const WARM_UP = 20

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
  /** Until it can be compared with: checked, indexed, and all else found that is kept. */
  loadMs: number
  /** One article to its Report, the median. */
  compareMs: number
}

/** Packs of several sizes, each article compared with all of them in turn. */
export function measurePacks(sizes: readonly number[], runs = 3): PackSpeed[] {
  const made = sizes.map(claims => makeAndLoad(claims, runs))
  const times = compareTimes(made.map(({ pack }) => pack))
  return made.map(({ speed }, i) => ({ ...speed, compareMs: median(times[i] as number[]) }))
}

function makeAndLoad(claims: number, runs: number): { pack: LoadedPack; speed: Omit<PackSpeed, 'compareMs'> } {
  const json = JSON.stringify(makePack(claims))
  const parseMs = median(time(runs, () => JSON.parse(json)))
  const parsed: unknown = JSON.parse(json)
  const loadMs = median(time(runs, () => readyPack(parsed)))
  const pack = readyPack(parsed)
  return { pack, speed: { claims, articles: pack.pack.articles.length, megabytes: json.length / 1e6, parseMs, loadMs } }
}

const NOTHING: Article = { ...madeArticle(0), text: '', url: null }

/** With its index, and all else that waits for the first comparison and is kept. */
function readyPack(parsed: unknown): LoadedPack {
  const pack = loadPack(parsed)
  compareWith(NOTHING, pack, 0)
  return pack
}

/** The first articles warm the code up; with a slow pack no more are compared than a few. Of each pack the times. */
function compareTimes(packs: readonly LoadedPack[]): number[][] {
  const times: number[][] = packs.map(() => [])
  const until = performance.now() + MOST_COMPARING_MS
  ARTICLES.forEach((article, i) => {
    if (performance.now() > until) return
    packs.forEach((pack, k) => {
      const [ms = 0] = time(1, () => compareArticle(article, [pack]), 0)
      if (i >= WARM_UP) times[k]?.push(ms)
    })
  })
  return times
}
