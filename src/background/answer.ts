import type { Runtime } from '../browser.ts'
import { browser } from '../browser.ts'
import { failureOf } from '../failure.ts'
import type { Reply } from '../messages.ts'
import { siteOf } from '../settings.ts'
import type { Handler, OwnHandler, PageSender } from './handler.ts'
import { closeReader } from './handlers/close-reader.ts'
import { compare } from './handlers/compare.ts'
import { comparePassage } from './handlers/compare-passage.ts'
import { openPanel } from './handlers/open-panel.ts'
import { openReader } from './handlers/open-reader.ts'
import { tellSettings } from './handlers/tell-settings.ts'
import { tellWordChoice } from './handlers/tell-word-choice.ts'

const handlers = new Map<unknown, Handler>([
  ['background.openReader', openReader],
  ['background.compare', compare],
  ['background.closeReader', closeReader],
  ['background.tellSettings', tellSettings],
  ['background.openPanel', openPanel],
])

/** Asked by our own pages, wherever they are shown. */
const ownHandlers = new Map<unknown, OwnHandler>([
  ['background.wordChoice', tellWordChoice],
  ['background.compareSentence', comparePassage],
])

/** The handler is chosen before anything is awaited; for a message that is none of ours the answer is left to others. */
export function answer(message: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> | undefined {
  const ownHandler = ownHandlers.get(nameOf(message))
  if (ownHandler !== undefined) return isOwnPage(sender) ? reply(ownHandler(message)) : undefined
  const handler = handlers.get(nameOf(message))
  const page = pageOf(sender)
  if (handler === undefined || page === null) return undefined
  return reply(handler(message, page))
}

function nameOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'name' in message ? message.name : null
}

/** Only our own scripts in a tab may ask. */
function pageOf({ id, tab, frameId, url }: Runtime.MessageSender): PageSender | null {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null
  // A frame without an address of its own is of its page's site.
  return { tabId: tab.id, frameId, site: siteOf(url) ?? siteOf(tab.url), tabUrl: tab.url }
}

/** Popup and panel, and not our scripts in a page of somebody else's. */
function isOwnPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true
}

async function reply(work: Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { value: await work }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}
