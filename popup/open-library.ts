import { openSearch, type Search, type SearchFile } from '../src/core/pack/search-index.ts'
import type { PackEntry } from './pack-files.ts'

/** One search over every pack; the best hits of all of them first. `load` reads a file of the packs. */
export async function openLibrary(packs: PackEntry[], load: (name: string) => Promise<SearchFile>): Promise<Search> {
  const searches = await Promise.all(packs.map(async ({ search }) => openSearch(await load(search))))
  return {
    search: (query, limit) =>
      searches
        .flatMap(one => one.search(query, limit))
        .sort((a, b) => a.score - b.score)
        .slice(0, limit),
  }
}
