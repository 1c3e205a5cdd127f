import { openSearch, type Search, type SearchFile } from '../src/core/pack/search-index.ts'
import { loadIndex, loadPackFile } from './topics.ts'

/** One search over every pack; the best hits of all of them first. */
export async function loadSearch(): Promise<Search> {
  const packs = await loadIndex()
  const searches = await Promise.all(
    packs.map(async ({ search }) => openSearch(await loadPackFile<SearchFile>(search))),
  )
  return {
    search: (query, limit) =>
      searches
        .flatMap(one => one.search(query, limit))
        .sort((a, b) => a.score - b.score)
        .slice(0, limit),
  }
}
