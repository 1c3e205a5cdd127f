import { browser } from '../browser.ts'
import { onSettings } from '../settings-store.ts'
import { answer } from './answer.ts'
import { addMenu, onMenu } from './compare-menu.ts'
import { walk } from './walk.ts'
import { welcome } from './welcome.ts'

// Registered in the first turn of the event loop: the browser starts this script anew for every event it wakes it for.
browser.runtime.onMessage.addListener(answer)
browser.runtime.onInstalled.addListener(welcome)
// Firefox for Android has neither shortcuts nor menus.
browser.commands?.onCommand.addListener(walk)
if (browser.contextMenus) {
  browser.runtime.onInstalled.addListener(addMenu)
  browser.contextMenus.onClicked.addListener(onMenu)
  // Its title may now be in another language.
  onSettings(() => void addMenu())
}
