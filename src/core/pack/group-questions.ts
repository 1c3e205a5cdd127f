/** Pack claims → Questions: claims that answer the same thing are joined, whatever their values. */
import type { Comparable } from '../compare/comparable.ts'
import { questionText } from '../compare/questions/question-text.ts'
import { relate } from '../compare/relate.ts'
import type { Story } from '../compare/story/story.ts'
import type { Question } from '../types.ts'
import type { ClaimIndex } from './claim-index.ts'

export function groupQuestions(
  claims: readonly (Comparable & { text: string })[],
  index: ClaimIndex,
  story: Story,
): { questions: Omit<Question, 'id'>[]; questionOf: number[] } {
  const parent = claims.map((_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] as number
    parent[i] = root
    return root
  }
  claims.forEach((claim, i) => {
    for (const j of index.candidates(claim)) {
      if (j <= i || find(i) === find(j)) continue
      const relation = relate(claim, claims[j] as Comparable, story)
      if (relation && relation.relation !== 'related' && !relation.onlyAsBest) parent[find(j)] = find(i)
    }
  })
  const groups = new Map<number, number[]>()
  for (let i = 0; i < claims.length; i++) {
    const members = groups.get(find(i))
    if (members) members.push(i)
    else groups.set(find(i), [i])
  }
  const questionOf = new Array<number>(claims.length)
  const questions = [...groups.values()].map((members, number) => {
    for (const i of members) questionOf[i] = number
    const asked = members.map(i => claims[i] as Comparable & { text: string })
    return { text: questionText(asked), kind: (asked[0] as Comparable).kind }
  })
  return { questions, questionOf }
}
