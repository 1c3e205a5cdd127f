import { openChromium } from './chromium.ts'
import { openFirefox } from './firefox.ts'
import type { Options, Session } from './session.ts'

/** The browser this run is for: `BROWSER` is set by vitest.config.ts. */
export function openSession(options?: Options): Promise<Session> {
  return process.env.BROWSER === 'firefox' ? openFirefox(options) : openChromium(options)
}
