import type { ReportClaim } from '../../core/types.ts'
import { standingOf } from './standings.ts'

/** A claim as it is listed: what an article says in its headline and again below is one to a reader. */
export interface ListedClaim extends ReportClaim {
  /** Ids of the claims that say it again. */
  again: readonly string[]
}

/** In reading order, each figure once; of its mentions the one that most is said to. */
export function toldOnce(claims: readonly ReportClaim[]): ListedClaim[] {
  const told = new Map<string, ReportClaim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const mentions = told.get(key)
    if (mentions) mentions.push(claim)
    else told.set(key, [claim])
  }
  return [...told.values()].map(mentions => {
    const fullest = mentions.reduce((most, claim) => (claim.others.length > most.others.length ? claim : most))
    return { ...fullest, again: mentions.filter(claim => claim !== fullest).map(({ id }) => id) }
  })
}

/** The same value of the same thing that stands the same way; all else is told apart by its id. */
function keyOf(claim: ReportClaim): string {
  const { id, figure, question } = claim
  if (figure === null || question === null) return id
  return [question, figure.min, figure.max, figure.unit, standingOf(claim)].join(' ')
}
