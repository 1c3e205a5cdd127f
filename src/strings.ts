import { browser } from './browser.ts'
import { type Language, pickLanguage } from './ui/words/languages.ts'
import { parseMessage } from './ui/words/message-format.ts'
import type { Key, Strings } from './ui/words/say.ts'

/** The language of the interface: the reader's choice, else the browser's own. */
export function languageFor(chosen: Language | null): Language {
  return pickLanguage(chosen, [browser.i18n.getUILanguage()])
}

/** The strings of the interface, from the extension's own files: for its pages and its background. */
export async function readStrings(language: Language): Promise<Strings> {
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
  // Written by the build and checked by a test, so trusted as the code is.
  const catalogue: Record<Key, { message: string }> = await response.json()
  const messages = Object.entries(catalogue).map(([key, { message }]) => [key, parseMessage(message)])
  return { language, messages: Object.fromEntries(messages) }
}
