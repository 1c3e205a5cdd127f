import { browser } from './browser.ts'
import { type Language, pickLanguage } from './ui/languages.ts'
import type { Key, Strings } from './ui/say.ts'

/** The strings of the interface in the reader's language, from the extension's own files: for its pages and its background. */
export async function readStrings(): Promise<Strings> {
  const language = pickLanguage(null, [browser.i18n.getUILanguage()])
  return { language, messages: await readMessages(language) }
}

/** Written by the build and checked by a test, so trusted as the code is. */
async function readMessages(language: Language): Promise<Strings['messages']> {
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
  const catalogue: Record<Key, { message: string }> = await response.json()
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, { message }]) => [key, message]),
  ) as Strings['messages']
}
