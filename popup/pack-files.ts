/** How `packs/index.json` lists a pack. */
export interface PackEntry {
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

export function loadIndex(): Promise<PackEntry[]> {
  return loadPackFile<PackEntry[]>('index.json')
}

/** These are the extension's own files, written by its build: trusted as the code is. */
export async function loadPackFile<T>(name: string): Promise<T> {
  return (await fetch(PACKS + name)).json()
}
