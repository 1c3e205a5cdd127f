import { browser } from '../../browser.ts'
import { showInTab, showPanel } from '../../show-panel.ts'
import type { Handler } from '../handler.ts'

/** Chrome counts the reader's click in the page as a click here; Firefox does not, and gets the popup or a tab. */
export const openPanel: Handler = async (_message, { tabId }) => {
  await showPanel(tabId)
    .catch(() => browser.action.openPopup())
    .catch(() => showInTab(tabId, 'read'))
  return null
}
