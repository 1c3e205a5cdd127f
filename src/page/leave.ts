import { isConnected, send } from './send.ts'
import type { Session } from './session.ts'

/** Takes everything away though the document stays: lines, card and badge. */
export function leave(session: Session): null {
  session.stop()
  // The browser clears the badge by itself only when it loads another document.
  if (isConnected()) send('background.closeReader', {}).catch(() => null)
  return null
}
