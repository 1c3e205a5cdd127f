import type { Language } from '../../src/ui/words/languages.ts'
import { parseMessage } from '../../src/ui/words/message-format.ts'
import { type Strings, speak } from '../../src/ui/words/say.ts'
import { readSource } from '../conventions/sources.ts'

/** The messages of a language as they are written. */
export function catalogueOf(language: Language): Record<string, string> {
  const file: Record<string, { message: string }> = JSON.parse(
    readSource(`src/ui/locales/${language}/messages.json`).text,
  )
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]))
}

/** The strings of a language, as the extension reads them from its own files. */
export function stringsOf(language: Language): Strings {
  const messages = Object.entries(catalogueOf(language)).map(([key, message]) => [key, parseMessage(message)])
  return { language, messages: Object.fromEntries(messages) }
}

speak(stringsOf('en'))
