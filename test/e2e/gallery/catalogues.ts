import bg from '../../../src/ui/locales/bg/messages.json' with { type: 'json' }
import de from '../../../src/ui/locales/de/messages.json' with { type: 'json' }
import en from '../../../src/ui/locales/en/messages.json' with { type: 'json' }
import es from '../../../src/ui/locales/es/messages.json' with { type: 'json' }
import ko from '../../../src/ui/locales/ko/messages.json' with { type: 'json' }
import uk from '../../../src/ui/locales/uk/messages.json' with { type: 'json' }
import type { Language } from '../../../src/ui/words/languages.ts'
import { parseMessage } from '../../../src/ui/words/message-format.ts'
import type { Strings } from '../../../src/ui/words/say.ts'

type Catalogue = Record<string, { message: string }>

/** The strings of every language, parsed. */
export const catalogues = Object.fromEntries(
  Object.entries({ bg, de, en, es, ko, uk }).map(([language, catalogue]: [string, Catalogue]) => [
    language,
    Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, parseMessage(message)])),
  ]),
) as Record<Language, Strings['messages']>
