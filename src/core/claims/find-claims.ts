/** Article → claims: its figures, statements and quotations, each with who said it, how surely, and as of when. */
import { analyse } from '../analyse.ts'
import type { Article, Claim } from '../types.ts'
import { articleContext } from './article-context.ts'
import { figureClaims } from './figure-claims.ts'
import type { FoundClaim } from './found-claim.ts'
import { quoteClaims } from './quote-claims.ts'
import { statementClaims } from './statement-claims.ts'

export function findClaims(
  article: Pick<Article, 'text' | 'published' | 'headings'>,
  synonyms: readonly (readonly string[])[] = [],
): FoundClaim[] {
  // Spaces of other widths count as spaces; offsets stay as they are.
  const text = article.text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
  const analysis = analyse(text, synonyms, article.headings)
  const context = articleContext(text, article.published, analysis)
  const claims = [...figureClaims(context), ...statementClaims(context), ...quoteClaims(context)]
  claims.sort((a, b) => a.start - b.start || order(a) - order(b))
  claims.forEach((claim, index) => {
    claim.id = `c${index + 1}`
    if (text === article.text) return
    claim.text = article.text.slice(claim.start, claim.end)
    claim.sentence = article.text.slice(claim.sentenceStart, claim.sentenceStart + claim.sentence.length)
  })
  return claims
}

/** A figure’s claim is its sentence, so that several begin alike. */
const order = (claim: Pick<Claim, 'figure'>): number => (claim.figure ? claim.figure.start : -1)
