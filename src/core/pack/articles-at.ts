/** A pack's articles by their address, looked through once and not for every page. */
import type { PackArticle } from './types.ts'

const known = new WeakMap<readonly PackArticle[], ReadonlyMap<string, PackArticle[]>>()

/** Articles of one address. */
export function articlesAt(articles: readonly PackArticle[], url: string | null): PackArticle[] {
  return url === null ? [] : (byAddress(articles).get(plainAddress(url)) ?? [])
}

function byAddress(articles: readonly PackArticle[]): ReadonlyMap<string, PackArticle[]> {
  const before = known.get(articles)
  if (before) return before
  const found = new Map<string, PackArticle[]>()
  for (const article of articles) {
    if (article.url === null) continue
    const address = plainAddress(article.url)
    found.set(address, [...(found.get(address) ?? []), article])
  }
  known.set(articles, found)
  return found
}

/** One page under two addresses: protocol, “www.”, query, fragment and a closing slash aside. */
const plainAddress = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
