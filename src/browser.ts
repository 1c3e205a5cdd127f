/** The one door to the extension APIs: everything else imports from here. */
import browser from 'webextension-polyfill'

export type { Runtime, Tabs } from 'webextension-polyfill'
export { browser }
