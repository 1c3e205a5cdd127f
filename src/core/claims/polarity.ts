/** Whether a clause tells of what is still to come, or of a moment it does not date. */
import { mayBegin } from '../text/may-begin.ts'
import type { Word } from '../text/word.ts'
import type { Certainty } from '../types.ts'

/** “could walk out”, but not “may have sent”, which is about what was. */
const FUTURE = /\b(?:could|may|might|would|will|shall)\b(?! (?:\w+ )?have\b)|\bif\b/i
export const isAhead = (certainty: Certainty, clause: string): boolean =>
  certainty === 'planned' || (certainty === 'possible' && FUTURE.test(clause))

/** A count of a moment that the clause does not date. */
const OF_A_MOMENT =
  /\b(?:by then|at the time|at that (?:time|point)|at first|initially|earlier|previously|originally)\b/i
const mayTellMoment = mayBegin(OF_A_MOMENT)
export const isOfAMoment = (words: readonly Word[], clause: string): boolean =>
  words.some(mayTellMoment) && OF_A_MOMENT.test(clause)
