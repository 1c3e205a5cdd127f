import type { Word } from '../../text/word.ts'

/** Speakers of a stretch of a sentence, by word index, `to` exclusive. Nearest voice first. */
export interface Voice {
  from: number
  to: number
  speakers: string[]
  /** The words that name the speaker, verb of saying included: no part of what is said. Null when carried over. */
  credit: { from: number; to: number } | null
  /** Words within the stretch that the outlet tells: of the speaker, of listeners, of the hour. */
  aside?: { from: number; to: number } | null
}

/** Whoever says all of a sentence. */
export const ofAll = (words: readonly Word[], speakers: string[], credit: Voice['credit']): Voice => ({
  from: 0,
  to: words.length,
  speakers,
  credit,
})
