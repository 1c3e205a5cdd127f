import {
  bylineConnectors,
  bylineOpenings,
  captionOpening,
  creditOpenings,
  holdsDate,
  labels,
  noticeOpenings,
  noticePatterns,
  pictureCredits,
  tailMarkers,
  teaserMarkers,
  teaserPattern,
} from '../language/words.ts'
import { isDateLine, isoDayIn } from './date-line.ts'

/** Furniture is short. Nothing longer is looked at, which also keeps every pattern here cheap on any input. */
export const longestFurniture = 400
/** Cookie and newsletter notices run to a few lines; a paragraph that happens to begin alike is usually longer. */
const longestNotice = 240
/** Long enough for “By Jane Roe and John Doe in Seoul for The Daily Paper”. */
const longestByline = 14
/** A photo caption with its credit; longer texts that end in brackets are paragraphs. */
const longestCaption = 70
/** Headlines of the wordiest outlets stay below thirty words. */
const longestHeadlineWords = 30
const longestHeadline = 220

export const wordCount = (line: string) => line.split(/\s+/).filter(Boolean).length

/** A line as the phrase lists write it: lower case, straight quotes, single spaces, no bullets before or marks after. */
export const asPhrase = (line: string): string => {
  if (line !== lastLine) [lastLine, lastPhrase] = [line, phraseOf(line)]
  return lastPhrase
}

/** Every test of a line asks for its phrase; the last one is kept. */
let lastLine = ''
let lastPhrase = ''

const phraseOf = (line: string) =>
  line
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\d©'"]+/u, '')
    .replace(/[^\p{L}\d)'"]+$/u, '')

const setOf = (phrases: readonly string[]) => new Set(phrases)
const tails = setOf(tailMarkers)
const teasers = setOf(teaserMarkers)
const labelSet = setOf(labels)
const connectors = setOf(bylineConnectors)

export const opensTail = (line: string) => line.length <= longestFurniture && tails.has(asPhrase(line))
export const opensTeasers = (line: string) =>
  line.length <= longestFurniture && (teasers.has(asPhrase(line)) || teaserPattern.test(line))

/** Ends as sentences do: a stop, perhaps followed by closing quotes or brackets. “U.S.” at the end is not a stop. */
export const endsAsSentence = (line: string) =>
  /[.!?…。！？]["'”’»)\]]*$/.test(line.slice(-8)) && !/\b(?:\p{Lu}\.){2,}$/u.test(line.slice(-12))

/** Could be a headline: one short line without a full stop at its end. */
export const looksLikeHeadline = (line: string) =>
  line.length <= longestHeadline &&
  wordCount(line) <= longestHeadlineWords &&
  /\p{L}/u.test(line) &&
  !/[.;:,…。]["'”’»)\]]*$/.test(line.replace(/\b(?:\p{Lu}\.){2,}$/u, '')) &&
  !/[.!?]\s+\p{Lu}.{40}/u.test(line)

const isByline = (line: string) => {
  const phrase = asPhrase(line)
  const opening = bylineOpenings.find(start => phrase.startsWith(`${start} `) || phrase.startsWith(`${start}: `))
  if (!opening || endsAsSentence(line) || wordCount(line) > longestByline) return false
  const names =
    line
      .trim()
      .slice(opening.length)
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
  return pictureCredits.test(line) && /(?:[/|©]|\s[–—-])\s?[^/|©–—-]{2,30}$/.test(line)
}

/** “Photo by Jane Roe”, “FILE - Soldiers march …”. */
const opensWithCredit = (line: string) =>
  captionOpening.test(line) || (wordCount(line) <= longestByline && !endsAsSentence(line) && creditOpenings.test(line))

const isCredit = (line: string) => wordCount(line) <= longestCaption && (endsWithCredit(line) || opensWithCredit(line))

const isNotice = (line: string) => {
  if (noticePatterns.some(pattern => pattern.test(line))) return true
  const phrase = asPhrase(line)
  return line.length <= longestNotice && noticeOpenings.some(opening => phrase.startsWith(opening))
}

/** Lines of names, dates and places over an article run to this many words. */
const longestHeadNote = 25
/** A line without a date over an article is a name, a place or a section when it is no longer than this. */
const longestHeadLabel = 8

/** Between a title and the first paragraph: who, where and when rather than what. Lines with other numbers may be a summary. */
export const isHeadNote = (line: string) =>
  !endsAsSentence(line) &&
  (holdsDate.test(line) ? wordCount(line) <= longestHeadNote : wordCount(line) <= longestHeadLabel && !/\d/.test(line))

/** “Ana Petrova, 14 March 2025, 09:05”: a note that names a whole day or a time. */
export const isDatedNote = (line: string) =>
  line.length <= longestHeadline && isHeadNote(line) && (isoDayIn(line) !== null || /\d\d?[:h]\d{2}(?!\d)/.test(line))

/** Nothing but marks, numbers or an address: a counter, a separator, a page number. */
const isWordless = (line: string) =>
  !/\p{L}{2}/u.test(line) || /^(?:https?:\/\/|www\.)\S+$/i.test(line) || /^[#@]\S+(?: [#@]\S+)*$/.test(line)

/** In order: the first that holds names the step that left the line out. */
const furniture: readonly { step: string; is: (line: string) => boolean }[] = [
  { step: 'date line', is: isDateLine },
  { step: 'no words', is: isWordless },
  { step: 'label', is: line => labelSet.has(asPhrase(line)) },
  { step: 'byline', is: isByline },
  { step: 'credit', is: isCredit },
  { step: 'notice', is: isNotice },
]

/** Why a line is not part of an article, or null when nothing speaks against it. */
export const furnitureStep = (line: string): string | null =>
  line.length > longestFurniture ? null : (furniture.find(kind => kind.is(line))?.step ?? null)
