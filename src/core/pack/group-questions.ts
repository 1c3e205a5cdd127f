/** Pack claims → Questions: claims that answer the same thing are joined, whatever their values. */
import type { Comparable } from '../compare/comparable.ts'
import { questionText } from '../compare/question-text.ts'
import { relate } from '../compare/relate.ts'
import type { Story } from '../compare/story.ts'
import type { Question } from '../types.ts'
import type { ClaimIndex } from './claim-index.ts'

export function groupQuestions(
  claims: readonly Comparable[],
  index: ClaimIndex,
  story: Story,
): { questions: Question[]; questionOf: number[] } {
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
      if (relation && relation.relation !== 'related') parent[find(j)] = find(i)
    }
  })
  const questions: Question[] = []
  const numberOf = new Map<number, number>()
  const questionOf = claims.map((claim, i) => {
    const root = find(i)
    const known = numberOf.get(root)
    if (known !== undefined) return known
    questions.push({ id: `q${questions.length + 1}`, text: questionText(claim), kind: claim.kind })
    numberOf.set(root, questions.length - 1)
    return questions.length - 1
  })
  return { questions, questionOf }
}
