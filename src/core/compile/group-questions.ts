/** Pack claims → Questions: claims that answer the same thing are joined, whatever their values. */

import { questionText } from '../compare/questions/question-text.ts'
import { relate } from '../compare/relate.ts'
import type { ClaimIndex } from '../pack/claim-index.ts'
import type { PackClaim } from '../pack/pack-claim.ts'
import type { Comparable } from '../story/comparable.ts'
import type { Story } from '../story/story.ts'
import type { Question } from '../types.ts'
import { DisjointGroups } from './disjoint-groups.ts'

type Told = Comparable & Pick<PackClaim, 'text' | 'article'>
/** Two claims by their index, the lower first, and how surely both tell of one event. */
type Pair = readonly [i: number, j: number, strength: number]

export function groupQuestions(
  claims: readonly Told[],
  index: ClaimIndex,
  story: Story,
): { questions: Omit<Question, 'id'>[]; questionOf: number[] } {
  const questionOf = new Array<number>(claims.length)
  const questions = groupAnswers(claims, index, story).map((members, number) => {
    for (const i of members) questionOf[i] = number
    const asked = members.map(i => claims[i] as Told)
    return { text: questionText(asked), kind: (asked[0] as Told).kind }
  })
  return { questions, questionOf }
}

/** What answers one thing, claim by claim; what is joined only as each other's best match, when all matches are known. */
function groupAnswers(claims: readonly Told[], index: ClaimIndex, story: Story): number[][] {
  const groups = new DisjointGroups(claims.length)
  const best = new BestMatches(claims)
  const asBest: Pair[] = []
  claims.forEach((claim, i) => {
    for (const j of index.candidates(claim)) {
      // Statements are compared all the same, for what is the best match of what.
      if (j <= i || (claim.kind !== 'statement' && groups.areJoined(i, j))) continue
      const relation = relate(claim, claims[j] as Told, story)
      if (relation === null) continue
      const pair: Pair = [i, j, relation.strength]
      if (claim.kind === 'statement') best.add(pair)
      if (relation.relation === 'related') continue
      if (relation.onlyAsBest) asBest.push(pair)
      else groups.join(i, j)
    }
  })
  for (const pair of asBest) if (best.areMutual(pair)) groups.join(pair[0], pair[1])
  return groups.all()
}

/** How strong the best match of each claim is in each article. */
class BestMatches {
  private readonly strengths = new Map<number, number>()
  private readonly claims: readonly Told[]

  constructor(claims: readonly Told[]) {
    this.claims = claims
  }

  add([i, j, strength]: Pair): void {
    for (const key of [this.keyOf(i, j), this.keyOf(j, i)])
      if (strength > (this.strengths.get(key) ?? 0)) this.strengths.set(key, strength)
  }

  areMutual([i, j, strength]: Pair): boolean {
    return [this.keyOf(i, j), this.keyOf(j, i)].every(key => strength >= (this.strengths.get(key) ?? 0))
  }

  /** A claim, and the article that another is of. */
  private keyOf(claim: number, other: number): number {
    return claim * this.claims.length + (this.claims[other] as Told).article
  }
}
