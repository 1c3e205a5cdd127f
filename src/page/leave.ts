import { isConnected, send } from './send.ts'
import type { Session } from './session.ts'

/** Takes everything away though the document stays: lines, card and badge. Resolves when it is gone, and never rejects. */
export async function leave(session: Session): Promise<null> {
  session.stop()
  // The browser clears the badge by itself only when it loads another document.
  if (isConnected()) await send('background.closeReader', {}).catch(() => null)
  return null
}
