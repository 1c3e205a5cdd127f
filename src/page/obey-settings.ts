import type { Underline } from '../settings.ts'
import { speak } from '../ui/words/say.ts'
import type { Annotations } from './annotate.ts'
import { leave } from './leave.ts'
import { onSettings } from './on-settings.ts'
import { send } from './send.ts'
import type { Session } from './session.ts'

/** Speaks the reader's language and tells what to underline; leaves, and says null, where reading is turned off. */
export async function askSettings(session: Session): Promise<Underline | null> {
  const settings = await send('background.tellSettings', {})
  if (settings === null) return leave(session)
  speak(settings.strings)
  return settings.underline
}

/** What is changed in the settings changes in the page at once, and in one that comes back from the back-forward cache. */
export function obeySettings(annotations: Promise<Annotations | null>, session: Session): void {
  const { signal } = session
  const obey = async () => {
    const underline = await askSettings(session)
    if (underline !== null && !signal.aborted) (await annotations)?.underline(underline)
  }
  // The background went away under us: the next change finds it again, or us gone.
  const change = () => void obey().catch(() => null)
  onSettings(change, signal)
  window.addEventListener('pageshow', ({ persisted }) => persisted && change(), { signal })
}
