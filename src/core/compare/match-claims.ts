/** Page claims → the answers of the pack's articles, best first, at most a few an article. */

import { disjoint } from '../names/meet.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import type { PackClaim } from '../pack/pack-claim.ts'
import type { Answer, PageClaim } from './answer.ts'
import { joinByQuestion } from './questions/join-by-question.ts'
import { relate } from './relate.ts'
import { likelyClauses } from './statements/likely-clauses.ts'
import { mutualMatches } from './statements/mutual-matches.ts'

/** Answers of one article shown for one claim: the one that fits best, and others of another value. */
const MOST_PER_ARTICLE = 3
/** Order in which answers are believed and shown. */
const RANK = { agrees: 0, fits: 1, differs: 2, related: 3 } as const

export function matchClaims(
  claims: readonly PageClaim[],
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): Map<string, Answer[]> {
  const candidates = candidatesOf(claims, loaded, voices)
  const answers = new Map(claims.map((claim, i) => [claim.id, answersOf(candidates[i] as Answer[])]))
  for (const claim of claims) if (claim.frame?.former) settleFormer(claim, claims, answers)
  settleTaken(claims, answers)
  settleQuoted(claims, answers)
  return answers
}

/** Two renderings of one utterance are compared as quotations, their words and not their claims; what is quoted too shortly for that, as statements. */
function settleQuoted(claims: readonly PageClaim[], answers: Map<string, Answer[]>): void {
  const rendered = new Set<string>()
  const keyOf = (claim: PageClaim, { claim: { article, text } }: Answer): string =>
    `${claim.sentenceStart} ${article} ${text}`
  for (const claim of claims)
    if (claim.kind === 'quote') for (const answer of answers.get(claim.id) ?? []) rendered.add(keyOf(claim, answer))
  if (rendered.size === 0) return
  for (const claim of claims) {
    const list = claim.kind === 'statement' && claim.quoted ? answers.get(claim.id) : undefined
    if (list)
      answers.set(
        claim.id,
        list.filter(answer => !answer.claim.quoted || !rendered.has(keyOf(claim, answer))),
      )
  }
}

/**
 * What another claim of the page agrees with, by the same voice for the same day, is no contradiction: the page gives that number
 * too, of something else. What it told of an earlier day, or by another voice, it tells to set it against this one.
 */
function settleTaken(claims: readonly PageClaim[], answers: Map<string, Answer[]>): void {
  const takers = new Map<PackClaim, PageClaim[]>()
  for (const claim of claims)
    for (const { claim: other, relation } of answers.get(claim.id) ?? [])
      if (relation.relation === 'agrees' && other.kind === 'figure')
        takers.set(other, [...(takers.get(other) ?? []), claim])
  if (takers.size === 0) return
  for (const claim of claims) {
    const list = answers.get(claim.id) ?? []
    const isTaken = ({ claim: other, relation }: Answer): boolean =>
      relation.relation === 'differs' && takers.get(other)?.some(taker => areToldAtOnce(taker, claim)) === true
    if (list.some(isTaken))
      answers.set(
        claim.id,
        list.filter(answer => !isTaken(answer)),
      )
  }
}

const areToldAtOnce = (a: PageClaim, b: PageClaim): boolean => a.asOf === b.asOf && !disjoint(a.origins, b.origins)

/** What each claim may meet, by itself and by the Questions it answers. */
export function candidatesOf(
  claims: readonly PageClaim[],
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): Answer[][] {
  const direct = mutualMatches(claims.map(claim => candidatesFor(claim, loaded, voices)))
  return joinByQuestion(claims, direct, loaded, voices)
}

/** “rose to 40 from 25”: who says 25 says what was before, and does not contradict the 40; of an earlier day, it may be told so. */
function settleFormer(former: PageClaim, claims: readonly PageClaim[], answers: Map<string, Answer[]>): void {
  const met = new Set(
    (answers.get(former.id) ?? []).filter(({ relation }) => relation.relation === 'agrees').map(({ claim }) => claim),
  )
  for (const claim of claims) {
    if (claim === former || claim.sentenceStart !== former.sentenceStart) continue
    const kept = (answers.get(claim.id) ?? []).filter(
      ({ claim: other, relation }) => relation.relation !== 'differs' || relation.cause === 'later' || !met.has(other),
    )
    answers.set(claim.id, kept)
  }
}

export function candidatesFor(claim: PageClaim, loaded: LoadedPack, voices: ReadonlySet<number>): Answer[] {
  const { claims, index, story } = loaded
  const answers: Answer[] = []
  const candidates = index.candidates(claim)
  for (const candidate of claim.kind === 'statement' ? likelyClauses(claim, candidates, loaded) : candidates) {
    if (!voices.has(claims.fields.article.at(candidate))) continue
    const other = claims.at(candidate)
    const relation = relate(claim, other, story)
    if (relation) answers.push({ claim: other, relation })
  }
  return answers
}

/** Article by article, of those of one rank. */
function answersOf(candidates: readonly Answer[]): Answer[] {
  if (candidates.length < 2) return [...candidates]
  const byArticle = candidates.toSorted((a, b) => a.claim.article - b.claim.article)
  const shown: Answer[] = []
  for (let from = 0, to = 1; from < byArticle.length; from = to++) {
    while (byArticle[to]?.claim.article === byArticle[from]?.claim.article) to++
    if (to - from === 1) shown.push(byArticle[from] as Answer)
    else shown.push(...bestOf(byArticle.slice(from, to)))
  }
  return shown.sort((a, b) => RANK[a.relation.relation] - RANK[b.relation.relation])
}

/** One article's answers: where it agrees, its other values are no contradiction but other counts, and are left out. */
function bestOf(answers: Answer[]): Answer[] {
  const [first] = answers
  const byRank = (a: Answer, b: Answer) => RANK[a.relation.relation] - RANK[b.relation.relation]
  const byStrength = (a: Answer, b: Answer) => b.relation.strength - a.relation.strength
  // Of statements, the nearest decides: what is less near but agrees is another statement.
  answers.sort((a, b) =>
    first?.claim.kind === 'statement' ? byStrength(a, b) || byRank(a, b) : byRank(a, b) || byStrength(a, b),
  )
  const settled = answers.some(({ relation }) => relation.relation === 'agrees' || relation.relation === 'fits')
  const seen = new Set<string>()
  return answers
    .filter(({ claim, relation }) => {
      if (settled && relation.relation === 'differs') return false
      const key =
        claim.kind === 'figure'
          ? `${claim.figure?.min}:${claim.figure?.max}`
          : claim.kind === 'statement' && !relation.onlyAsBest
            ? claim.text
            : 'text'
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .slice(0, MOST_PER_ARTICLE)
}
