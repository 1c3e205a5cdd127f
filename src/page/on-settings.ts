/** The part of the storage API a page script needs. */
type Changes = Readonly<Record<string, unknown>>
interface StorageArea {
  onChanged: Record<'addListener' | 'removeListener', (listener: (changes: Changes) => void) => void>
}

/** Calls back whenever the reader of this page changes something: what, only the background knows. */
export function onSettings(listener: () => void, signal: AbortSignal): void {
  const changed = (globalThis as { chrome?: { storage?: { local: StorageArea } } }).chrome?.storage?.local.onChanged
  const onChanged = (changes: Changes) => {
    if ('settings' in changes) listener()
  }
  changed?.addListener(onChanged)
  signal.addEventListener('abort', () => changed?.removeListener(onChanged))
}
