/**
 * What answers the Question that a claim of the page answers too is compared with it, however it is worded: “an estimated 8,300
 * people” under an order to leave and “around 3,200 have been ordered to leave” meet because a third article says it in both ways.
 */
import type { LoadedPack } from '../../pack/load-pack.ts'
import type { Answer, PageClaim } from '../answer.ts'
import { relateOfOneQuestion } from '../figures/relate-figures.ts'

/** A Question with more answers than this is no longer one. */
const MOST_ANSWERS = 200
/** A claim that has met so many by itself needs no third to tell of more. */
const ENOUGH = 24
/** In a large pack a claim meets many Questions: no more than this is compared for it. */
const MOST_COMPARED = 80

/** Figures only: statements that resemble a third are not alike. Candidates of each claim, what is joined added. */
export function joinByQuestion(
  claims: readonly PageClaim[],
  candidates: readonly Answer[][],
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): Answer[][] {
  return candidates.map((answers, i) => {
    const claim = claims[i] as PageClaim
    return claim.kind === 'figure' ? [...answers, ...joined(claim, answers, loaded, voices)] : answers
  })
}

function joined(
  claim: PageClaim,
  answers: readonly Answer[],
  { claims, answers: answersTo, story }: LoadedPack,
  voices: ReadonlySet<number>,
): Answer[] {
  const met = answers.filter(isMet)
  if (met.length === 0 || met.length > ENOUGH) return []
  const done = new Set(met.map(({ claim: other }) => other))
  const questions = new Set(met.map(({ claim: other }) => other.question))
  const joined: Answer[] = []
  let compared = 0
  for (const question of questions) {
    const members = answersTo.of(question)
    if (members.length > MOST_ANSWERS) continue
    for (const row of members) {
      const other = claims.at(row)
      if (done.has(other) || !voices.has(other.article)) continue
      if (++compared > MOST_COMPARED) return joined
      const relation = relateOfOneQuestion(claim, other, story)
      if (relation) joined.push({ claim: other, relation })
    }
  }
  return joined
}

/** What hardly stands by itself bears no other. */
const isMet = ({ relation }: Answer): boolean => relation.relation !== 'related' && !relation.onlyAsBest
