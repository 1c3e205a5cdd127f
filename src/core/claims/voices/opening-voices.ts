/** What a sentence opens with may tell whose it is: “In Seoul's view, …”, “In a Quanta poll, …”. */
import { agencies, measuringNouns, offices, openingWord, perWord, platforms, viewNouns } from '../../language/words.ts'
import { isCalendar } from '../../text/is-calendar.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import { readSpeakers } from './read-speakers.ts'
import { ofAll, type Voice } from './voice.ts'

const relays = new Set(agencies.flat())

/** “In the view of the ministry of the interior” */
const LONGEST_OPENING = 10

export function openingVoice(words: readonly Word[]): Voice | null {
  if (words[0]?.lower === perWord) return perSource(words)
  if (words[0]?.lower !== openingWord) return viewAside(words) ?? closingSource(words)
  const end = lookAhead(words, 1, LONGEST_OPENING, ({ text }) => text === ',')
  if (end < 3) return null
  const isView = viewNouns.has(words[end - 1]?.lower ?? '') && words[end - 2]?.possessive
  const [from, to] = isView ? [1, end - 1] : isViewOf(words) ? [4, end] : isMeasured(words, end) ? [1, end] : [end, end]
  const { speakers, to: read } = readSpeakers(words, from, to, isView)
  if (read !== to || speakers.length !== 1) return null
  return ofAll(words, speakers, { from: 0, to: end })
}

/** “Per the ministry, feed costs 40 per cent more”, “per police, …”, “per Reuters, …” */
function perSource(words: readonly Word[]): Voice | null {
  const { speakers, to } = readSpeakers(words, 1)
  const head = words[to - 1]
  // “Per Larsen, 58, died”
  const isSource = words[1]?.tag === 'det' || offices.has(head?.lower ?? '') || relays.has(speakers[0] ?? '')
  return isSource && speakers.length > 0 && words[to]?.text === ',' ? ofAll(words, speakers, { from: 0, to }) : null
}

/** “40 people died, per Reuters.” */
function closingSource(words: readonly Word[]): Voice | null {
  const per = lookBack(words, words.length, LONGEST_OPENING, ({ lower }) => lower === perWord)
  if (per < 1 || words[per - 1]?.text !== ',') return null
  const { speakers, to } = readSpeakers(words, per + 1)
  const ends = to === words.length || words[to]?.text === '.'
  return speakers.length > 0 && ends ? ofAll(words, speakers, { from: per, to }) : null
}

const isViewOf = (words: readonly Word[], at = 0): boolean =>
  viewNouns.has(words[at + 2]?.lower ?? '') && words[at + 3]?.lower === 'of'

/** “The real number, in the view of the ministry, is 40” */
function viewAside(words: readonly Word[]): Voice | null {
  const at = words.findIndex(
    ({ lower }, i) => lower === openingWord && words[i - 1]?.text === ',' && isViewOf(words, i),
  )
  if (at < 0) return null
  const { speakers, to } = readSpeakers(words, at + 4)
  return speakers.length === 1 && isTagged(words[to], 'punct') ? ofAll(words, speakers, { from: at, to }) : null
}

/** “A Quanta poll”, but not “a Tuesday poll” nor “a Telegram poll” */
const isMeasured = (words: readonly Word[], end: number): boolean =>
  measuringNouns.has(words[end - 1]?.lower ?? '') &&
  !words.slice(1, end).some(({ lower }, i) => platforms.has(lower) || isCalendar(words, i + 1))
