import { bodiesOfCountries } from '../language/words.ts'
import { tagWords } from '../text/tag.ts'
import { tokenize } from '../text/tokenize.ts'
import { findNames } from './find-names.ts'
import type { NameKind, NameTable } from './name-table.ts'

/** One article asks for the same few speakers again and again. Only finished tables are asked. */
const known = new WeakMap<NameTable, Map<string, string>>()

/** The independent voice a speaker's phrase stands for: “a JCS official” and “the Joint Chiefs of Staff” are one. */
export function canonicalVoice(phrase: string, table: NameTable): string {
  const voices = known.get(table) ?? new Map<string, string>()
  known.set(table, voices)
  const voice = voices.get(phrase) ?? findVoice(phrase, table)
  voices.set(phrase, voice)
  return voice
}

function findVoice(phrase: string, table: NameTable): string {
  const whole = table.lookup(phrase)
  if (whole) return whole.canonical
  // A lower-case lead word keeps the first name from being taken for the start of a sentence.
  const names = findNames(tagWords(tokenize(`by ${phrase}`)), table)
  const organisation =
    names.find(name => name.kind === 'organisation' || name.kind === 'agency') ??
    names.find(name => name.kind === 'person')
  if (organisation) return organisation.canonical
  const body = bodyOf(phrase, table)
  if (body) return body
  // “Ukraine's prosecutor” is not Ukraine: a name that leaves a noun over names only part of the voice.
  return names.length === 1 && names[0] && names[0].end - names[0].start >= phrase.length ? names[0].canonical : phrase
}

/**
 * “South Africa's Weather Service”, “the Weather Service of South Africa” and “the South African Weather Service” are one
 * body; null where the phrase holds no country or nothing else in capitals.
 */
function bodyOf(phrase: string, table: NameTable): string | null {
  const words = tokenize(phrase)
  for (let i = 0; i < words.length; i++) {
    const match = table.match(words, i)
    if (!match || !COUNTRY_KINDS.has(match.entry.kind)) continue
    const from = words[i - 1]?.lower === 'of' ? i - 1 : i
    const rest = [...words.slice(0, from), ...words.slice(i + match.length)].filter(word => word.lower !== 'the')
    if (rest.filter(word => word.capital).length < 2 || !rest.at(-1)?.capital) return null
    const body = rest.map(word => word.text).join(' ')
    return bodiesOfCountries.test(body) ? `${body} of ${match.entry.canonical}` : body
  }
  return null
}

const COUNTRY_KINDS: ReadonlySet<NameKind> = new Set<NameKind>(['country', 'demonym', 'capital'])
