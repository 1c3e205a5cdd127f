import { isBlanked } from '../../core/compare/questions/blank.ts'
import type { ReportClaim } from '../../core/types.ts'

/**
 * What a claim is asked by, where it has to be told: a figure needs to be told what it counts, if that has a name; a sentence speaks
 * for itself.
 */
export const askedOf = ({ figure }: Pick<ReportClaim, 'figure'>, question: string | null): string | null =>
  figure === null || question === null || isBlanked(question) ? null : question
