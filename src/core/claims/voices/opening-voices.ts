/** What a sentence opens with may tell whose it is: “In Seoul's view, …”, “In a Quanta poll, …”. */
import { measuringNouns, openingWord, perWord, platforms, viewNouns } from '../../language/words.ts'
import { isCalendar } from '../../text/is-calendar.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import { readSpeakers } from './read-speakers.ts'
import { ofAll, type Voice } from './voice.ts'

/** “In the view of the ministry of the interior” */
const LONGEST_OPENING = 10

export function openingVoice(words: readonly Word[]): Voice | null {
  if (words[0]?.lower === perWord) return perSource(words)
  if (words[0]?.lower !== openingWord) return viewAside(words)
  const end = lookAhead(words, 1, LONGEST_OPENING, ({ text }) => text === ',')
  if (end < 3) return null
  const isView = viewNouns.has(words[end - 1]?.lower ?? '') && words[end - 2]?.possessive
  const [from, to] = isView ? [1, end - 1] : isViewOf(words) ? [4, end] : isMeasured(words, end) ? [1, end] : [end, end]
  const { speakers, to: read } = readSpeakers(words, from, to, isView)
  if (read !== to || speakers.length !== 1) return null
  return ofAll(words, speakers, { from: 0, to: end })
}

/** “Per the ministry, feed costs 40 per cent more” */
function perSource(words: readonly Word[]): Voice | null {
  const { speakers, to } = words[1]?.tag === 'det' ? readSpeakers(words, 1) : { speakers: [], to: 0 }
  return speakers.length > 0 && words[to]?.text === ',' ? ofAll(words, speakers, { from: 0, to }) : null
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
