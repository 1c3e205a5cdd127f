/** A pack's articles by their text and their address, looked through once and not for every page. */
import { isCopy } from '../pack/fingerprint.ts'
import type { PackArticle } from '../pack/types.ts'

interface LookUp {
  /** For each article the earlier ones it is a copy of. */
  copies: readonly (readonly number[])[]
  /** Articles by each hash of their fingerprint: only those with a hash in common are compared at all. */
  byHash: ReadonlyMap<number, readonly number[]>
  byAddress: ReadonlyMap<string, readonly number[]>
}

const known = new WeakMap<readonly PackArticle[], LookUp>()

export function lookUp(articles: readonly PackArticle[]): LookUp {
  const before = known.get(articles)
  if (before) return before
  const byHash = new Map<number, number[]>()
  const byAddress = new Map<string, number[]>()
  const copies = articles.map(({ fingerprint, url }, index) => {
    const earlier = copiesIn(articles, byHash, fingerprint)
    for (const hash of fingerprint) put(byHash, hash, index)
    if (url !== null) put(byAddress, plainAddress(url), index)
    return earlier
  })
  const found = { copies, byHash, byAddress }
  known.set(articles, found)
  return found
}

/** Articles that are near-identical to a text, by its fingerprint. */
export function copiesOf(articles: readonly PackArticle[], print: readonly number[]): PackArticle[] {
  return copiesIn(articles, lookUp(articles).byHash, print).map(index => articles[index] as PackArticle)
}

/** Articles of one address. */
export function articlesAt(articles: readonly PackArticle[], url: string | null): PackArticle[] {
  const found = url === null ? [] : (lookUp(articles).byAddress.get(plainAddress(url)) ?? [])
  return found.map(index => articles[index] as PackArticle)
}

function copiesIn(
  articles: readonly PackArticle[],
  byHash: ReadonlyMap<number, readonly number[]>,
  print: readonly number[],
): number[] {
  const near = new Set<number>()
  for (const hash of print) for (const index of byHash.get(hash) ?? []) near.add(index)
  return [...near].filter(index => isCopy(print, (articles[index] as PackArticle).fingerprint)).sort((a, b) => a - b)
}

function put<K>(map: Map<K, number[]>, key: K, index: number): void {
  const before = map.get(key)
  if (before) before.push(index)
  else map.set(key, [index])
}

/** One page under two addresses: protocol, “www.”, query, fragment and a closing slash aside. */
const plainAddress = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
