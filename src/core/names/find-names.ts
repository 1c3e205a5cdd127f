import {
  areaNouns,
  bodiesOfPeople,
  commonAbbreviations,
  concepts,
  dateWords,
  holidays,
  honorifics,
  kindsOfPeople,
  noSurnames,
  rarelyAlone,
  titleParts,
  titleTails,
  titleWords,
  unmarkedPlurals,
  wordsInNames,
} from '../language/words.ts'
import { isCapitalLetter } from '../text/char-class.ts'
import { isCalendar } from '../text/is-calendar.ts'
import { factOf, traitOf } from '../text/lexeme.ts'
import { stem } from '../text/stem.ts'
import { NAME_PREFIX, THING_PREFIX } from '../text/term-kinds.ts'
import type { Word } from '../text/word.ts'
import { writtenAs } from '../text/written-as.ts'
import type { Span } from '../types.ts'
import type { NameKind, NameTable } from './name-table.ts'

/** A name in a sentence; `from`/`to` are word indices, `to` exclusive. */
export interface NameMention extends Span {
  canonical: string
  kind: NameKind
  /** As a term of its clause: a thing of the topic's vocabulary, or a name. */
  term: string
  from: number
  to: number
}

/** “South Korean Ministry of Defense”: the country is one name, what follows another. */
const LEADS_A_NAME: ReadonlySet<NameKind> = new Set<NameKind>([
  'country',
  'demonym',
  'capital',
  'government',
  'organisation',
  'agency',
])

/** Names in one sentence, in order, not overlapping. */
export function findNames(words: readonly Word[], table: NameTable): NameMention[] {
  const found: NameMention[] = []
  const { mayBeginSmall } = table
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word
    const mayBegin = mayBeginSmall || word.lexeme.capital || word.tag === 'name'
    if (!mayBegin || isCalendar(words, i) || isHonorific(word)) {
      i++
      continue
    }
    const match = word.shape === 'punct' ? null : table.match(words, i)
    const run = word.tag === 'name' ? nameRun(words, i) : 0
    // “Christmas Day” names a day, and no one.
    if (run > 1 && dateWords.holiday.has(word.lower) && isHoliday(words, i, i + run)) {
      i += run
      continue
    }
    const length =
      !match && run === 1 && isAbbreviation(word)
        ? 0
        : match && (match.length >= run || LEADS_A_NAME.has(match.entry.kind))
          ? match.length
          : run
    if (length === 0) {
      i++
      continue
    }
    const known = match && length === match.length
    const title = known ? 0 : titleLength(words, i, i + length)
    if (title > 0) {
      i += title
      continue
    }
    const last = words[i + length - 1] as Word
    const canonical = known ? match.entry.canonical : canonicalSpelling(words, i, i + length)
    const kind = known ? match.entry.kind : 'other'
    found.push({
      canonical,
      kind,
      term: (kind === 'thing' ? THING_PREFIX : NAME_PREFIX) + canonical,
      from: i,
      to: i + length,
      start: word.start,
      end: last.end,
    })
    i += length
  }
  return found
}

/** “Mr Birchwood” is Birchwood. */
const isHonorific = traitOf(({ lower }) => honorifics.has(lower))
const isAbbreviation = factOf(({ text }) => commonAbbreviations.has(text))
const isArea = factOf(({ lower }) => areaNouns.has(lower))
const isInitial = factOf(({ text }) => isCapitalLetter(text))
const mayStandInside = factOf(({ lower }) => wordsInNames.has(lower))

const isHoliday = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ') in holidays

function nameRun(words: readonly Word[], at: number): number {
  let end = at + 1
  for (let i = at + 1; i < words.length && i < at + 10; i++) {
    const word = words[i] as Word
    const before = words[i - 1] as Word
    if (before.possessive) {
      const owned = word.shape === 'punct' ? words[i + 1] : word
      if (!owned || !isBody(owned) || !areMany(before)) break
      if (owned !== word) continue
    }
    if (isCalendar(words, i)) break
    // “the Union of Prime Minister Birch” is his: two names.
    if (word.lower === 'of' && i + 2 < words.length && titleLength(words, i + 1, i + 4) > 0) break
    if (word.tag === 'name') end = i + 1
    else if (isInitial(word)) continue
    else if (word.text === '.' && isCapitalLetter(before.text)) continue
    else if (
      !(mayStandInside(word) && words[i + 1]?.tag === 'name') &&
      !(word.lower === 'the' && before.lower === 'of')
    )
      break
  }
  return end - at
}

const PERSON = 'person'
const isBody = factOf(({ lower, capital }) => capital && bodiesOfPeople.has(lower))
/** People of a kind: of “the Farmers’ League”, but not of “Norway’s Congress”. */
const areMany = factOf(({ lower, endsInS }) => (endsInS || unmarkedPlurals.has(lower)) && peopleNouns.has(stem(lower)))
const peopleNouns: ReadonlySet<string> = new Set(
  [...concepts.flatMap(({ parent, words }) => (parent === PERSON ? words : [])), ...kindsOfPeople, PERSON].map(stem),
)

const isTitle = factOf(({ lower }) => titleWords.has(lower) || isJoinedTitle(lower.split('-')))
const isJoinedTitle = (parts: readonly string[]): boolean =>
  parts.some(part => titleWords.has(part)) && parts.every(part => titleWords.has(part) || titleParts.has(part))
const endsTitle = factOf(({ lower }) => titleTails.has(lower))
const isNoSurname = factOf(({ lower }) => areaNouns.has(lower) || noSurnames.has(lower))
const isRarelyAlone = factOf(({ lower }) => rarelyAlone.has(lower))
/** Words of the longest title: “Deputy Foreign Minister”. */
const LONGEST_TITLE = 4

/** How many of the words `from` to `to`, which is exclusive, are the office of the person that the others name. */
function titleLength(words: readonly Word[], from: number, to: number): number {
  let length = 0
  for (let i = from; i < Math.min(to - 1, from + LONGEST_TITLE); i++) {
    const word = words[i] as Word
    if (word.possessive || word.tag !== 'name') break
    if (isTitle(word) || (i > from && endsTitle(word))) length = i + 1 - from
  }
  const alone = from + length + 1 === to
  const next = words[from + length] as Word
  return length > 0 &&
    next.tag === 'name' &&
    !isNoSurname(next) &&
    !(alone && isRarelyAlone(words[from + length - 1] as Word))
    ? length
    : 0
}

/** “Park Ji-sung” and “Park Ji Sung” are one spelling; so are “Bihar” and “Bihar Region”. */
function canonicalSpelling(words: readonly Word[], from: number, to: number): string {
  const end = to - from > 1 && isArea(words[to - 1] as Word) ? to - 1 : to
  return writtenAs(words.slice(from, end), { spell: plainSpelling })
}

const plainSpelling = factOf(({ text }) =>
  text.replace(/[-‑](\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`),
)
