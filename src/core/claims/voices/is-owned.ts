import type { Word } from '../../text/word.ts'

/** “beating analysts' [forecasts] of 40”, “Oslo's [claims] of”: somebody's, and no verb; nor does the mark behind him close a quotation. */
export const isOwned = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.possessive === true || (words[at - 1]?.tag === 'punct' && words[at - 2]?.possessive === true)
