import type { OtherClaim, Report, Span } from '../../core/types.ts'
import { outletsOf } from '../words/count-origins.ts'

export type Missing = Report['missing'][number]

/**
 * What this article leaves out, as a reader wants it: each sentence that leads once (a statement and the quotation in it are one), without
 * statements that already stand as answers to a claim of this article; first what most outlets tell, and of what one tells alone
 * something of each before more of any.
 */
export function missingOnce({ missing, claims }: Pick<Report, 'missing' | 'claims'>): Missing[] {
  const answers = claims.flatMap(({ others }) => others.filter(({ relation }) => relation !== 'related'))
  const isTold = (answer: OtherClaim) => answer.figure === null && answers.some(other => tells(other, answer))
  const entries: Missing[] = []
  for (const entry of missing.filter(({ answers }) => !answers.every(isTold))) {
    const at = entries.findIndex(other => haveOneLead(other, entry))
    const before = entries[at]
    if (before === undefined) entries.push(entry)
    else entries[at] = { ...before, answers: together(before.answers, entry.answers) }
  }
  return mostToldFirst(entries)
}

function tells(answer: OtherClaim, { articleId, quote, span }: OtherClaim): boolean {
  return answer.articleId === articleId && answer.quote === quote && meet(answer.figure ?? answer.span, span)
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The same sentence of the same article, or one that holds it. Figures of one sentence are two things. */
function haveOneLead({ answers: [a] }: Missing, { answers: [b] }: Missing): boolean {
  if (a === undefined || b === undefined || a.figure !== null || b.figure !== null) return false
  return a.articleId === b.articleId && (a.quote.includes(b.quote) || b.quote.includes(a.quote))
}

function together(told: OtherClaim[], more: OtherClaim[]): OtherClaim[] {
  const isTold = ({ articleId, quote }: OtherClaim): boolean =>
    told.some(answer => answer.articleId === articleId && answer.quote.includes(quote))
  return [...told, ...more.filter(answer => !isTold(answer))]
}

function mostToldFirst(entries: Missing[]): Missing[] {
  const ofOutlet = new Map<string, number>()
  const ranked = entries.map(entry => {
    const [outlet = '', ...others] = outletsOf(entry.answers)
    const turn = others.length > 0 ? 0 : (ofOutlet.get(outlet) ?? 0) + 1
    if (others.length === 0) ofOutlet.set(outlet, turn)
    return { entry, turn, outlets: others.length }
  })
  return ranked.sort((a, b) => b.outlets - a.outlets || a.turn - b.turn).map(({ entry }) => entry)
}
