import { openChromium } from './chromium.ts'
import { openFirefox } from './firefox.ts'
import type { Session } from './session.ts'

/** The browser this run is for: `BROWSER` is set by vitest.config.ts. */
export function openSession(): Promise<Session> {
  return process.env.BROWSER === 'firefox' ? openFirefox() : openChromium()
}
