import { browser } from '../browser.ts'
import { answer } from './answer.ts'
import { addMenu, onMenu } from './compare-menu.ts'
import { walk } from './walk.ts'

// Registered in the first turn of the event loop: the browser starts this script anew for every event it wakes it for.
browser.runtime.onMessage.addListener(answer)
browser.commands.onCommand.addListener(walk)
browser.runtime.onInstalled.addListener(addMenu)
browser.contextMenus.onClicked.addListener(onMenu)
