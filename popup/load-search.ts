import type { Search } from '../src/core/pack/search-index.ts'

/** The search is as large as all the rest of the popup, and most who open it do not search: it is loaded when it is needed. */
export async function loadSearch(): Promise<Search> {
  return (await import('./library.ts')).loadSearch()
}
