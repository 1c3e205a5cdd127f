import type { Language } from '../../src/ui/languages.ts'
import { type Strings, speak } from '../../src/ui/say.ts'
import { readSource } from '../conventions/sources.ts'

/** The strings of a language, as the extension reads them from its own files. */
export function stringsOf(language: Language): Strings {
  const catalogue: Record<string, { message: string }> = JSON.parse(
    readSource(`src/ui/locales/${language}/messages.json`).text,
  )
  const messages = Object.entries(catalogue).map(([key, { message }]) => [key, message])
  return { language, messages: Object.fromEntries(messages) }
}

speak(stringsOf('en'))
