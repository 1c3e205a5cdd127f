/** The one door to the extension APIs: everything else imports from here. */
import browser from 'webextension-polyfill'

export type { Menus, Runtime, Tabs } from 'webextension-polyfill'
export { browser }

interface SidePanel {
  open(options: { tabId: number }): Promise<void>
}

/** Chrome's alone, and therefore unknown to the polyfill; undefined in Firefox, which has `sidebarAction`. */
export const sidePanel = (browser as typeof browser & { sidePanel?: SidePanel }).sidePanel
