import type { Search } from '../src/core/pack/search-index.ts'
import { loadIndex, loadPackFile } from './pack-files.ts'

/**
 * The search is as large as all the rest of the popup, and most who open it do not search: it is loaded when it is
 * needed. It is handed what it needs from here: a file shared by both would be waited for at each opening.
 */
export async function loadSearch(): Promise<Search> {
  const [{ openLibrary }, packs] = await Promise.all([import('./open-library.ts'), loadIndex()])
  return openLibrary(packs, loadPackFile)
}
