/** Speakers that a colon or a dash gives: “Union: budget will cost 3,500 jobs”, “Death toll at 45 – officials”. */
import type { Sentence } from '../../analyse.ts'
import { offices, sayingVerbs } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import { beforeQuotation, behindColon } from './quotation-voices.ts'
import { readSpeakers } from './read-speakers.ts'
import { ofAll, type Voice } from './voice.ts'

const DASHES = new Set(['–', '—', '-'])
export const HEADLINE_MARKS: ReadonlySet<string> = new Set([...DASHES, ':'])

/** A headline's speaker is a word or a few: “Doctors’ union: …”. */
const LONGEST_HEAD = 4

export function headlineVoice(sentence: Sentence, i: number, last: readonly string[]): Voice | null {
  const { words } = sentence
  const mark = words[i]?.text ?? ''
  if (mark === ':')
    return closing(words, i) ?? opening(sentence, i) ?? beforeQuotation(words, i) ?? behindColon(words, i, last)
  // “Fire destroys 40 homes – police”
  return DASHES.has(mark) && words.at(-1)?.text !== '.' && offices.has(words.at(-1)?.lower ?? '')
    ? closing(words, i)
    : null
}

/** “Death toll at 45: officials”. */
function closing(words: readonly Word[], i: number): Voice | null {
  if (words.length - i > 6 || i === words.length - 1) return null
  // “Toll 12: police”
  const isShort =
    i === 2 && words.slice(0, 2).some(({ tag }) => tag === 'num') && offices.has(words.at(-1)?.lower ?? '')
  if (i < 3 && !isShort) return null
  const { speakers, to } = readSpeakers(words, i + 1)
  // “…: officials say”, but not “‘I am innocent’: mayor jailed”
  const ends = words[to] === undefined || words[to]?.tag === 'punct' || sayingVerbs.has(words[to]?.lower ?? '')
  return speakers.length && ends && to >= words.length - 1
    ? { from: 0, to: i, speakers, credit: { from: i, to } }
    : null
}

/** “Union: budget will cost 3,500 jobs”: before what is said. A body may be what is told of, and a name that no text tells to be a person a place. */
function opening({ words, names }: Sentence, i: number): Voice | null {
  if (i > LONGEST_HEAD || i === 0 || words.at(-1)?.text === '.') return null
  const named = names.find(({ to }) => to === i)
  if (!offices.has(words[i - 1]?.lower ?? '') && named?.kind !== 'person') return null
  const { speakers, to } = readSpeakers(words, 0, i)
  return speakers.length > 0 && to === i ? ofAll(words, speakers, { from: 0, to: i + 1 }) : null
}
