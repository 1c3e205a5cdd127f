import type { OtherClaim, Report, ReportClaim } from '../../core/types.ts'
import { orderAnswers } from '../answer-order.ts'
import { askedOf } from '../words/asked-of.ts'
import { formatDay } from '../words/format.ts'
import { datedLabel } from '../words/labels.ts'
import { outletName } from '../words/outlet-name.ts'
import { reasonOf } from '../words/reason-of.ts'
import { safeUrl } from '../words/safe-url.ts'
import { say } from '../words/say.ts'
import { ownWords } from '../words/short-form.ts'

/** One claim with its sources, to paste into a message or a note. */
export function claimToText(claim: ReportClaim, question: string | null, article: Report['article']): string {
  const own = [quoted(ownWords(claim)), source(article)].join('\n')
  const others = orderAnswers(claim.others).map(other => answerText(other, claim))
  const asked = askedOf(claim, question)
  return [...(asked === null ? [] : [asked]), own, ...(others.length === 0 ? [say('headlineNone')] : others)].join(
    '\n\n',
  )
}

function answerText(answer: OtherClaim, claim: ReportClaim): string {
  const label = datedLabel(answer, claim.asOf)
  const reason = reasonOf(answer, claim)
  const relation = reason === '' ? label : say('labelled', { label, text: reason })
  return [relation, quoted(answer.quote), source(answer)].join('\n')
}

function quoted(text: string): string {
  return say('quoted', { text })
}

/** “Radio Lenne, 6 Mar 2031, http://lenne.example/4411” */
function source({ outlet, published, url }: Pick<OtherClaim, 'outlet' | 'published' | 'url'>): string {
  return [outletName(outlet), formatDay(published), safeUrl(url)].filter(Boolean).join(', ')
}
