/** Where the settings are kept: one place of `storage.local`, read, changed and listened to only through here. */
import { browser } from './browser.ts'
import { type Change, migrate, plain, type Settings, type Stored, understand } from './settings.ts'

const KEY = 'settings'

export async function readSettings(): Promise<Settings> {
  // A storage that cannot be opened is a reader without settings, not without a comparison.
  return understand(migrate(await readStored().catch(() => ({}))))
}

/** Two pages of ours that change something at once change it one after the other. */
export function changeSettings(change: Change): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const stored = migrate(await readStored())
    const now = understand(stored)
    const next = { ...now, ...change(now) }
    // What a later version of us has written stays, should the reader go back to it.
    await browser.storage.local.set({ [KEY]: { ...stored, ...next } })
    return next
  })
}

/** Calls back whenever any context changes a setting. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) listener(understand(migrate(plain(changes[KEY]?.newValue))))
  })
}

/** Everything we have stored, the marked passage of passage.ts too. */
export async function eraseEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
}

async function readStored(): Promise<Stored> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY)
  return plain(found[KEY])
}
