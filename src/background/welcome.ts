import { browser, type Runtime } from '../browser.ts'
import { changeSettings, readSettings } from '../settings-store.ts'

/** Says hello once: not after updates, and not again to who has met us before. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install' || (await readSettings()).welcomed) return
  await browser.tabs.create({ url: browser.runtime.getURL('popup/welcome.html') })
  await changeSettings(() => ({ welcomed: true }))
}
