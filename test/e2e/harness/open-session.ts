import { openChromium } from './chromium.ts'
import { openFirefox } from './firefox.ts'
import type { Options, Session } from './session.ts'
import { until } from './until.ts'

/** The browser this run is for: `BROWSER` is set by vitest.config.ts. The first-run page has come and gone. */
export async function openSession(wishes: Options = {}): Promise<Session> {
  const { proxyPort, restless, downloads, isCommon = !(proxyPort || restless || downloads) } = wishes
  const options = { ...wishes, isCommon }
  const session = await (process.env.BROWSER === 'firefox' ? openFirefox(options) : openChromium(options))
  await until('the first-run page is open', async () => (await welcomeTabs(session)).length > 0)
  if (options.keepWelcome !== true)
    await session.inExtension((api, ids) => api.tabs.remove(ids), await welcomeTabs(session))
  return session
}

export function welcomeTabs(session: Session): Promise<number[]> {
  return session.inExtension(async api => {
    const tabs = await api.tabs.query({ url: api.runtime.getURL('popup/welcome.html') })
    return tabs.flatMap(({ id }) => id ?? [])
  })
}
