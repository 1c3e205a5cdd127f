/** Why each sentence of an article did or did not become a claim, and each claim met or missed those of other outlets. */
import { analyse } from '../../analyse.ts'
import { splitClauses } from '../../claims/split-clauses.ts'
import { findVoices } from '../../claims/voices/attribution.ts'
import { whyNoQuote, whyNoStatement } from '../../claims/why-no-claim.ts'
import { termsOf } from '../../meaning/terms.ts'
import type { LoadedPack } from '../../pack/load-pack.ts'
import type { PackClaim } from '../../pack/pack-claim.ts'
import type { Comparable } from '../../story/comparable.ts'
import { spansTouching } from '../../text/spans-touching.ts'
import type { Article, ClaimKind } from '../../types.ts'
import type { Answer, PageClaim } from '../answer.ts'
import { bestTopic, readPage } from '../compare-article.ts'
import { candidatesFor, candidatesOf, matchClaims } from '../match-claims.ts'
import type { Relation } from '../relation.ts'
import { explainPair } from './explain-pair.ts'
import type { Step } from './step.ts'

export interface Explanation {
  sentences: ExplainedSentence[]
  pairs: ExplainedPair[]
}

export interface ExplainedSentence {
  text: string
  claims: { id: string; kind: ClaimKind; text: string }[]
  /** Clauses and quotations that are no claims, and why. */
  leftOut: { text: string; why: string }[]
}

export interface ExplainedPair {
  /** Id of the page's claim. */
  claim: string
  article: string
  other: string
  relation: Relation['relation'] | null
  /** What became of it: shown, or by what it was left out. */
  outcome: string
  steps: Step[]
}

/** Pairs explained for each claim: the nearest, whether they met or not. */
const MOST_PAIRS = 12

/** Null when the article is on no pack's topic. */
export function explainArticle(article: Article, packs: readonly LoadedPack[]): Explanation | null {
  const loaded = bestTopic(article, packs)?.loaded
  if (!loaded) return null
  const { claims, voices } = readPage(article, loaded)
  return {
    sentences: explainSentences(article.text, claims, loaded),
    pairs: explainPairs(claims, loaded, voices),
  }
}

function explainSentences(text: string, claims: readonly PageClaim[], { pack }: LoadedPack): ExplainedSentence[] {
  const analysis = analyse(text, pack.synonyms)
  const voices = findVoices(analysis)
  return analysis.sentences.map(({ index, start, end, words, names }) => {
    const credits = voices[index]?.flatMap(({ credit }) => (credit ? [credit] : [])) ?? []
    const clauses = splitClauses(words).map(clause => ({
      start: words[clause.from]?.start ?? start,
      end: words[clause.to - 1]?.end ?? end,
      why: whyNoStatement(words, clause, termsOf(words, names, clause.from, clause.to, credits)),
    }))
    const quotations = spansTouching(analysis.quotations, start, end)
      .filter(quotation => quotation.start >= start)
      .map(quotation => ({
        start: quotation.start,
        end: quotation.end,
        why: whyNoQuote(
          spansTouching(analysis.sentences, quotation.start, quotation.end).flatMap(sentence =>
            sentence.words.filter(word => word.start >= quotation.start && word.end <= quotation.end),
          ),
        ),
      }))
    return {
      text: text.slice(start, end),
      claims: claims
        .filter(claim => claim.start >= start && claim.start < end)
        .map(({ id, kind, figure, text }) => ({ id, kind, text: figure?.surface ?? text })),
      leftOut: [...clauses, ...quotations].flatMap(part =>
        part.why === null ? [] : [{ text: text.slice(part.start, part.end), why: part.why }],
      ),
    }
  })
}

function explainPairs(claims: readonly PageClaim[], loaded: LoadedPack, voices: ReadonlySet<number>): ExplainedPair[] {
  const related = claims.map(claim => candidatesFor(claim, loaded, voices))
  const candidates = candidatesOf(claims, loaded, voices)
  const answers = matchClaims(claims, loaded, voices)
  return claims.flatMap((claim, i) => {
    const answerOf = (list: readonly Answer[] | undefined, other: PackClaim) =>
      list?.find(answer => answer.claim === other)?.relation
    const outcomeOf = (other: PackClaim & Comparable): Pick<ExplainedPair, 'relation' | 'outcome'> => {
      const shown = answerOf(answers.get(claim.id), other)
      if (shown) return { relation: shown.relation, outcome: `shown: ${shown.reason}` }
      const met = answerOf(candidates[i], other) ?? answerOf(related[i], other)
      if (!met) return { relation: null, outcome: 'not alike enough' }
      const isBest = answerOf(candidates[i], other) !== undefined
      return {
        relation: met.relation,
        outcome: isBest
          ? 'the article has a nearer answer, or the page gives this one too'
          : 'not each other’s best match',
      }
    }
    return loaded.index
      .candidates(claim)
      .map(candidate => loaded.claims.at(candidate))
      .filter(other => voices.has(other.article))
      .map(other => ({ other, ...outcomeOf(other) }))
      .sort((a, b) => Number(a.relation === null) - Number(b.relation === null))
      .slice(0, MOST_PAIRS)
      .map(({ other, relation, outcome }) => ({
        claim: claim.id,
        article: loaded.pack.articles[other.article]?.id ?? '',
        other: other.words,
        relation,
        outcome,
        steps: explainPair(claim, other, loaded.story),
      }))
  })
}
