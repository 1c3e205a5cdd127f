/** A pack ships excerpts, not articles: of each article at most a share of its text, and first what tells most. */
import type { FoundClaim } from '../claims/found-claim.ts'

/** Share of an article's text that its pack may quote. What only one outlet says in passing is left out first. */
const MOST_QUOTED = 0.85

/** A few sentences may be quoted of any article, or a brief would say nothing. Characters. */
const ALWAYS_QUOTED = 600

export interface Draft {
  claim: FoundClaim
  /** Index of its article. */
  article: number
  /** How many articles answer the same Question. */
  outlets: number
  /** Of a statement: how near to it the nearest of another article comes, in log-odds. */
  nearness: number
}

/** Which of `drafts` to ship, in their order. `lengths` are those of the articles' texts. */
export function chooseExcerpts(drafts: readonly Draft[], lengths: readonly number[]): Draft[] {
  const kept = new Set<Draft>()
  lengths.forEach((length, article) => {
    const quoted = new Uint8Array(length)
    let left = Math.max(ALWAYS_QUOTED, Math.floor(length * MOST_QUOTED))
    for (const draft of drafts.filter(draft => draft.article === article).sort(byTelling)) {
      const { sentenceStart: start, sentence } = draft.claim
      const more = quoted.subarray(start, start + sentence.length).reduce((sum, known) => sum + (known ? 0 : 1), 0)
      if (more > left) continue
      left -= more
      quoted.fill(1, start, start + sentence.length)
      kept.add(draft)
    }
  })
  return drafts.filter(draft => kept.has(draft))
}

/** What several outlets answer, then one outlet's figures and quotations, then its statements; within each, what comes nearest to another outlet’s, and what says more. */
function byTelling(a: Draft, b: Draft): number {
  return (
    rank(a) - rank(b) ||
    b.outlets - a.outlets ||
    b.nearness - a.nearness ||
    b.claim.terms.length - a.claim.terms.length ||
    a.claim.start - b.claim.start
  )
}

function rank({ claim, outlets }: Draft): number {
  if (outlets > 1) return 0
  return claim.kind === 'statement' ? 2 : 1
}
