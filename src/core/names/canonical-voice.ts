import { bodiesOfCountries, bodiesToldByState, leftBodies, ministryNamed, stateBodies } from '../language/words.ts'
import { capitalised } from '../text/capitalised.ts'
import { tagWords } from '../text/tag-words.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Word } from '../text/word.ts'
import { writtenAs } from '../text/written-as.ts'
import type { Span } from '../types.ts'
import { findNames } from './find-names.ts'
import { makeNameTable, type NameKind, type NameTable } from './name-table.ts'

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
  const words = tokenize(phrase)
  // A lower-case lead word keeps the first name from being taken for the start of a sentence.
  const names = findNames(tagWords([...tokenize('by'), ...words]), table)
  const organisation =
    names.find(name => name.kind === 'organisation' || name.kind === 'agency') ??
    names.find(name => name.kind === 'person')
  if (organisation) return organisation.canonical
  const body = stateBodyOf(phrase, words, table) ?? bodyOf(words, table)
  if (body) return table.lookup(body)?.canonical ?? body
  // “Ukraine's prosecutor” is not Ukraine: a name that leaves a noun over names only part of the voice.
  return names.length === 1 && names[0] && names[0].end - names[0].start >= phrase.length ? names[0].canonical : phrase
}

/** Of whichever body of a state a topic has a name of its own, that is its name: “Seoul's spy agency”. */
export function nameBodies(table: NameTable, synonyms: readonly (readonly string[])[]): void {
  // Without the topic's own names, of which each spelling is one.
  const places = makeNameTable()
  for (const [name = '', ...others] of synonyms)
    for (const spelling of others) {
      const body = stateBodyOf(spelling, tokenize(spelling), places)
      if (body) table.add(body, name, 'organisation')
    }
}

/**
 * “Ukraine's military intelligence”, “the Defense Intelligence of the Ministry of Defense of Ukraine”: a body that every state has, and of
 * which state it is. Null where no such body is named, or one of something else: “the Gaza health ministry”.
 */
function stateBodyOf(phrase: string, words: readonly Word[], table: NameTable): string | null {
  const lower = phrase.toLowerCase().replaceAll('defense', 'defence')
  const bodies = leftBodies.test(lower) ? [] : bodiesIn(lower)
  const [first] = bodies
  if (!first) return null
  let state: string | null = null
  for (let i = 0; i < words.length; i++) {
    const { start, capital } = words[i] as Word
    const match = table.match(words, i)
    if (match && COUNTRY_KINDS.has(match.entry.kind)) {
      state ??= match.entry.canonical
      i += match.length - 1
    } else if (i > 0 && capital && !bodies.some(body => body.start <= start && start < body.end)) return null
  }
  return state ? `${first.name} of ${state}` : toldByState.has(first.name) ? null : first.name
}

const toldByState = new Set(bodiesToldByState.map(([name]) => name))

/** In reading order. */
function bodiesIn(lower: string): (Span & { name: string })[] {
  const found = [...stateBodies, ...bodiesToldByState].flatMap(([name, pattern]) => {
    const match = pattern.exec(lower)
    return match ? [{ name, start: match.index, end: match.index + match[0].length }] : []
  })
  const ministry = ministryNamed.exec(lower)
  if (ministry && !found.some(({ start, end }) => start <= ministry.index && ministry.index < end)) {
    const field = (ministry[2] ?? ministry[3]) as string
    const name = `Ministry of ${capitalised(field)}`
    found.push({ name, start: ministry.index, end: ministry.index + ministry[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * “South Africa's Weather Service”, “the Weather Service of South Africa” and “the South African Weather Service” are one
 * body; null where the phrase holds no country or nothing else in capitals.
 */
function bodyOf(words: readonly Word[], table: NameTable): string | null {
  for (let i = 0; i < words.length; i++) {
    const match = table.match(words, i)
    if (!match || !COUNTRY_KINDS.has(match.entry.kind)) continue
    const from = words[i - 1]?.lower === 'of' ? i - 1 : i
    const rest = [...words.slice(0, from), ...words.slice(i + match.length)].filter(word => word.lower !== 'the')
    if (rest.filter(word => word.capital).length < 2 || !rest.at(-1)?.capital) return null
    const body = writtenAs(rest)
    return bodiesOfCountries.test(body) ? `${body} of ${match.entry.canonical}` : body
  }
  return null
}

const COUNTRY_KINDS: ReadonlySet<NameKind> = new Set<NameKind>(['country', 'demonym', 'capital'])
