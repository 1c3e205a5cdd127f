import { type Language, locales } from './languages.ts'
import { formatMessage, type Grammar, type Part, type Values } from './message-format.ts'

/** A message of the catalogue: `src/ui/locales/en/messages.json` has them all. */
export type Key = keyof typeof import('../locales/en/messages.json')

/** A language and its messages, parsed, as they travel between contexts. */
export interface Strings {
  language: Language
  messages: Readonly<Record<Key, Part[]>>
}

let spoken: Strings | null = null
let grammar: Grammar = { number: String, plural: () => 'other' }

/** From here on `say` speaks this language. Each context calls it once before it shows anything, and again when the language changes. */
export function speak(strings: Strings): void {
  const locale = locales[strings.language]
  const number = new Intl.NumberFormat(locale)
  const plural = new Intl.PluralRules(locale)
  spoken = strings
  grammar = { number: value => number.format(value), plural: count => plural.select(count) }
}

/** `say('outlets', { count: 3 })` → “3 outlets”. */
export function say(key: Key, values: Values = {}): string {
  return formatMessage(spoken?.messages[key] ?? [key], values, grammar)
}

export function spokenLanguage(): Language {
  return spoken?.language ?? 'en'
}

/** For dates, lists and the names of languages. */
export function spokenLocale(): string {
  return locales[spokenLanguage()]
}
