/** Whether a clause says that something is so, is not so, or is still to come. */
import { mayBegin } from '../text/may-begin.ts'
import type { Word } from '../text/word.ts'
import type { Certainty } from '../types.ts'

const NEGATION =
  /\b(?:no(?!\. ?\d)|not(?! (?:only|just|ruled))|never|neither|nor|without|unless|denie[sd]|deny|denying|reject(?:s|ed)?|(?<!not )rul(?:e|es|ed|ing) out|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to)\b/gi
const CONTRACTED = /n['’]t\b/gi

/** Two negations make none: “denied that it was built without a permit”. */
export const isNegated = (clause: string): boolean =>
  ((clause.match(NEGATION)?.length ?? 0) + (clause.match(CONTRACTED)?.length ?? 0)) % 2 === 1
const beginsNegation = mayBegin(NEGATION)
export const mayNegate = (word: Word): boolean => beginsNegation(word) || word.lower.includes("n't")

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
