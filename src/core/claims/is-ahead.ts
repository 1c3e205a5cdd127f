/** Whether a clause tells of what is still to come, or of a moment it does not date. */
import { futureCue, hourCue, momentCue, putOffCue } from '../language/words.ts'
import { type Cues, cuesOf } from '../text/cues.ts'
import type { Word, WordRange } from '../text/word.ts'
import type { Certainty } from '../types.ts'

export const isAhead = (certainty: Certainty, clause: string): boolean =>
  certainty === 'planned' || (OPEN.has(certainty) && futureCue.test(clause))

/** Of what may be, or is foretold, its verb tells whether it is still to come. */
const OPEN: ReadonlySet<Certainty> = new Set(['possible', 'likely'])

/** The same of a clause's figure: of what is put off nothing has come yet. */
export const isFigureAhead = (certainty: Certainty, words: readonly Word[], clause: WordRange, text: string): boolean =>
  isAhead(certainty, text) || isIn(putOff, words, clause, text)

const putOff = cuesOf([putOffCue])

/** A count of a moment that the clause does not date. */
const ofAMoment = cuesOf([momentCue])
export const isOfAMoment = (words: readonly Word[], clause: WordRange, text: string): boolean =>
  isIn(ofAMoment, words, clause, text)

/** The same of a level. */
const ofAnHour = cuesOf([hourCue])
export const isOfAnHour = (words: readonly Word[], clause: WordRange, text: string): boolean =>
  isIn(ofAnHour, words, clause, text)

function isIn(cues: Cues, words: readonly Word[], clause: WordRange, text: string): boolean {
  const start = words[clause.from]?.start ?? 0
  return cues.firstIn(words, clause, text, word => word.start - start) >= 0
}
