import type { browser } from '../../src/browser.ts'

/** A command of the manifest and the keys that call it, as the browser writes them. */
export interface Shortcut {
  name: string
  /** Empty when the reader has taken the keys away. */
  keys: string
}

interface ShortcutBrowser {
  /** Undefined in Firefox for Android. */
  commands?: Pick<typeof browser.commands, 'getAll'>
  tabs: Pick<typeof browser.tabs, 'create'>
}

export async function listShortcuts({ commands }: ShortcutBrowser): Promise<Shortcut[]> {
  const all = (await commands?.getAll()) ?? []
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))
}

/** Firefox (since 137) opens the page where shortcuts are changed when it is asked; Chrome's has an address. */
export async function openShortcutPage({ commands, tabs }: ShortcutBrowser): Promise<void> {
  const { openShortcutSettings } = commands as { openShortcutSettings?: () => Promise<void> }
  if (openShortcutSettings !== undefined) await openShortcutSettings()
  else await tabs.create({ url: 'chrome://extensions/shortcuts' })
}
