import { openSearch, type Search, type SearchFile } from '../src/core/pack/search-index.ts'

/** How `packs/index.json` lists a pack. */
interface PackEntry {
  id: string
  title: string
  pack: string
  search: string
}

const PACKS = '../packs/'

/** The topics that are followed, by title. */
export async function loadTopics(): Promise<string[]> {
  return (await loadIndex()).map(({ title }) => title)
}

/** One search over every pack; the best hits of all of them first. */
export async function loadSearch(): Promise<Search> {
  const packs = await loadIndex()
  const searches = await Promise.all(packs.map(async ({ search }) => openSearch(await load<SearchFile>(search))))
  return {
    search: (query, limit) =>
      searches
        .flatMap(one => one.search(query, limit))
        .sort((a, b) => a.score - b.score)
        .slice(0, limit),
  }
}

function loadIndex(): Promise<PackEntry[]> {
  return load<PackEntry[]>('index.json')
}

/** These are the extension's own files, written by its build: trusted as the code is. */
async function load<T>(name: string): Promise<T> {
  return (await fetch(PACKS + name)).json()
}
