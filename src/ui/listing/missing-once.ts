import type { Report } from '../../core/types.ts'

type Missing = Report['missing'][number]

/** What this article leaves out, each sentence that leads once: a statement and the quotation in it are one to a reader. */
export function missingOnce(missing: readonly Missing[]): Missing[] {
  const byLead = new Map<string, Missing>()
  for (const entry of missing) {
    const [first] = entry.answers
    const lead = first === undefined || first.figure !== null ? entry.question : `${first.articleId} ${first.quote}`
    const before = byLead.get(lead)
    byLead.set(lead, before === undefined ? entry : { ...before, answers: together(before.answers, entry.answers) })
  }
  return [...byLead.values()]
}

function together(told: Missing['answers'], more: Missing['answers']): Missing['answers'] {
  const isTold = (quote: string): boolean => told.some(answer => answer.quote === quote)
  return [...told, ...more.filter(({ quote }) => !isTold(quote))]
}
