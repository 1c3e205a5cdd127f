import { browser, type Menus, type Tabs } from '../browser.ts'
import { keepPassage, MAX_PASSAGE } from '../passage.ts'
import { showInTab, showPanel } from '../show-panel.ts'
import { say } from '../ui/words/say.ts'
import { openStrings } from './open-strings.ts'

const ID = 'compare-sentence'

/** Menus outlive the background, so one is made when the extension is installed or updated. */
export async function addMenu(): Promise<void> {
  await Promise.all([browser.contextMenus.removeAll(), openStrings()])
  browser.contextMenus.create({ id: ID, contexts: ['selection'], title: say('menuCompare') })
}

/** The panel opens first: browsers allow it only in the very turn of the click. */
export async function onMenu(info: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (info.menuItemId !== ID || tab?.id === undefined) return
  const { id } = tab
  const opened = showPanel(id).catch(() => showInTab(id, 'read'))
  const text = (info.selectionText ?? '').slice(0, MAX_PASSAGE)
  await keepPassage({ tabId: id, text, url: info.pageUrl ?? null })
  await opened
}
