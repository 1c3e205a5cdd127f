import { browser } from './browser.ts'
import type { Passage } from './core/compare/compare-sentence.ts'

/** What a reader has marked and wants to see compared, and in which tab. */
export interface MarkedPassage extends Passage {
  tabId: number
}

/** More than a few paragraphs is no sentence; the menu cuts what is longer. Characters. */
export const MAX_PASSAGE = 5_000

/** Kept in memory for as long as the browser runs, and never on disk: the background that hears of it may end before the panel asks. */
const KEY = 'passage'

export async function keepPassage(passage: MarkedPassage): Promise<void> {
  await browser.storage.session.set({ [KEY]: passage })
}

export async function dropPassage(): Promise<void> {
  await browser.storage.session.remove(KEY)
}

/** Tells the passage there is, and each one that comes after; null when it was dropped. */
export function followPassage(tell: (passage: MarkedPassage | null) => void, signal: AbortSignal): void {
  const onChange = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY]
    if (change !== undefined) tell((change.newValue as MarkedPassage | undefined) ?? null)
  }
  browser.storage.session.onChanged.addListener(onChange)
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChange))
  void browser.storage.session.get(KEY).then(kept => tell((kept[KEY] as MarkedPassage | undefined) ?? null))
}
