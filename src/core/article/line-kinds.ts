import {
  bylineConnectors,
  bylineOpenings,
  captionOpening,
  creditOpenings,
  holdsDate,
  labels,
  type NoticePattern,
  noticeOpenings,
  noticePatterns,
  pictureCredits,
  shortNotices,
  tailMarkers,
  teaserMarkers,
  teaserPattern,
} from '../language/words.ts'
import { isDateLine, isoDayIn } from './date-line.ts'
import { asPhrase, isPhraseOf, isShortAs, phraseSet } from './phrase.ts'

/** Furniture is short. Nothing longer is looked at, which also keeps every pattern here cheap on any input. */
const LONGEST_FURNITURE = 400
/** Cookie and newsletter notices run to a few lines; a paragraph that happens to begin alike is usually longer. */
const LONGEST_NOTICE = 240
/** “Less than a minute of reading time”, or somebody’s avatar. */
const LONGEST_SHORT_NOTICE = 80
/** Long enough for “By Jane Roe and John Doe in Seoul for The Daily Paper”. */
const LONGEST_BYLINE = 14
/** “More news about the ferries of the coast:” */
const LONGEST_TEASER_HEADING = 120
/** A photo caption with its credit; longer texts that end in brackets are paragraphs. */
const LONGEST_CAPTION = 70
/** Headlines of the wordiest outlets stay below thirty words. */
const LONGEST_HEADLINE_WORDS = 30
const LONGEST_HEADLINE = 220

const tails = phraseSet(tailMarkers)
const teasers = phraseSet(teaserMarkers)
const labelSet = phraseSet(labels)
const connectors = new Set(bylineConnectors)

export const opensTail = (line: string) => isPhraseOf(tails, line)
export const opensTeasers = (line: string) =>
  isPhraseOf(teasers, line) || (line.length <= LONGEST_TEASER_HEADING && teaserPattern.test(line))

/** Ends as sentences do: a stop, perhaps followed by closing quotes or brackets. “U.S.” at the end is not a stop. */
export const endsAsSentence = (line: string) =>
  /[.!?…。！？]["'”’»)\]]*$/.test(line.slice(-8)) && !endsWithInitials(line)

const initialsAtEnd = /\b(?:\p{Lu}\.){2,}$/u
const endsWithInitials = (line: string) =>
  line.endsWith('.') && line.at(-3) === '.' && initialsAtEnd.test(line.slice(-12))

const holdsLetter = (line: string) => /[a-z]/i.test(line) || /\p{L}/u.test(line)
const withoutInitials = (line: string) => (line.endsWith('.') ? line.replace(initialsAtEnd, '') : line)
const holdsTwoSentences = (line: string) => /[.!?]\s/.test(line) && /[.!?]\s+\p{Lu}.{40}/u.test(line)

/** Could be a headline: one short line without a full stop at its end. */
export const looksLikeHeadline = (line: string) =>
  line.length <= LONGEST_HEADLINE &&
  isShortAs(LONGEST_HEADLINE_WORDS, line) &&
  holdsLetter(line) &&
  !/[.;:,…。]["'”’»)\]]*$/.test(withoutInitials(line)) &&
  !holdsTwoSentences(line)

const bylineStarts = bylineOpenings.flatMap(opening => [`${opening} `, `${opening}: `])

const isByline = (line: string) => {
  const phrase = asPhrase(line)
  const opening = bylineStarts.find(start => phrase.startsWith(start))?.replace(/:? $/, '')
  if (!opening || endsAsSentence(line) || !isShortAs(LONGEST_BYLINE, line)) return false
  const names =
    line
      .trim()
      .slice(opening.length)
      .replace(/\([^)]*\)/g, '')
      .match(/[\p{L}\p{M}'’.-]+/gu) ?? []
  return names.length > 0 && names.every(name => connectors.has(name) || /^\p{Lu}/u.test(name) || !/\p{Ll}/u.test(name))
}

/** “… on Monday. (Source: Getty Images)”: a credit in brackets, or after a slash, ends a caption. */
const endsWithCredit = (line: string) => {
  const opened = Math.max(line.lastIndexOf('('), line.lastIndexOf('['))
  if (opened >= 0 && /[)\]]\.?$/.test(line)) {
    const inside = line.slice(opened + 1).replace(/[)\].\s]+$/, '')
    return creditOpenings.test(inside) || pictureCredits.test(inside)
  }
  return /(?:[/|©]|\s[–—-])\s?[^/|©–—-]{2,30}$/.test(line) && pictureCredits.test(line)
}

/** “Photo by Jane Roe”, “FILE - Soldiers march …”. */
const opensWithCredit = (line: string) =>
  captionOpening.test(line) || (!endsAsSentence(line) && isShortAs(LONGEST_BYLINE, line) && creditOpenings.test(line))

const isCredit = (line: string) => (endsWithCredit(line) || opensWithCredit(line)) && isShortAs(LONGEST_CAPTION, line)

const isNotice = (line: string) => {
  const phrase = asPhrase(line)
  const marked = `^${phrase}`
  const isLike = ({ holds, is }: NoticePattern) => holds.some(words => marked.includes(words)) && is.test(line)
  return (
    (line.length <= LONGEST_NOTICE && noticeOpenings.some(opening => phrase.startsWith(opening))) ||
    (line.length <= LONGEST_SHORT_NOTICE && shortNotices.some(isLike)) ||
    noticePatterns.some(isLike)
  )
}

/** Lines of names, dates and places over an article run to this many words. */
const LONGEST_HEAD_NOTE = 25
/** A line without a date over an article is a name, a place or a section when it is no longer than this. */
const LONGEST_HEAD_LABEL = 8

/** Between a title and the first paragraph: who, where and when rather than what. Lines with other numbers may be a summary. */
export const isHeadNote = (line: string) =>
  !endsAsSentence(line) &&
  (holdsDate.test(line) ? isShortAs(LONGEST_HEAD_NOTE, line) : isShortAs(LONGEST_HEAD_LABEL, line) && !/\d/.test(line))

/** “Ana Petrova, 14 March 2025, 09:05”: a note that names a whole day or a time. */
export const isDatedNote = (line: string) =>
  line.length <= LONGEST_HEADLINE && isHeadNote(line) && (isoDayIn(line) !== null || /\d\d?[:h]\d{2}(?!\d)/.test(line))

/** Nothing but marks, numbers or an address: a counter, a separator, a page number. */
const isWordless = (line: string) =>
  (!/[a-z]{2}/i.test(line) && !/\p{L}{2}/u.test(line)) ||
  /^(?:https?:\/\/|www\.)\S+$/i.test(line) ||
  /^[#@]\S+(?: [#@]\S+)*$/.test(line)

/** In order: the first that holds names the step that left the line out. */
const furniture: readonly { step: string; is: (line: string) => boolean }[] = [
  { step: 'date line', is: isDateLine },
  { step: 'no words', is: isWordless },
  { step: 'label', is: line => isPhraseOf(labelSet, line) },
  { step: 'byline', is: isByline },
  { step: 'credit', is: isCredit },
  { step: 'notice', is: isNotice },
]

/** Why a line is not part of an article, or null when nothing speaks against it. */
export const furnitureStep = (line: string): string | null =>
  line.length > LONGEST_FURNITURE ? null : (furniture.find(kind => kind.is(line))?.step ?? null)
