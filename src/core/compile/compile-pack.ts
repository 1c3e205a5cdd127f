/** Articles of one topic → Pack. The same reading at build time as in the page. */
import { findClaims } from '../claims/find-claims.ts'
import type { FoundClaim } from '../claims/found-claim.ts'
import { relate } from '../compare/relate.ts'
import { likenessOf } from '../compare/statements/statement-likeness.ts'
import { VoiceBook } from '../names/voice-book.ts'
import { writeClaims } from '../pack/claim-columns.ts'
import { ClaimIndex } from '../pack/claim-index.ts'
import { ClaimTable } from '../pack/claim-table.ts'
import { fingerprint } from '../pack/fingerprint.ts'
import { earlierCopies, writeFingerprints } from '../pack/fingerprint-index.ts'
import { openStory } from '../pack/open-story.ts'
import type { PackClaim } from '../pack/pack-claim.ts'
import { writeQuestions } from '../pack/question-list.ts'
import type { Pack, PackArticle } from '../pack/types.ts'
import type { Comparable } from '../story/comparable.ts'
import { isInLead, type Printed } from '../story/running-counts.ts'
import type { Story } from '../story/story.ts'
import { type StoryFacts, tellStory } from '../story/story-facts.ts'
import { makeProfile } from '../topic/make-profile.ts'
import { topicNames } from '../topic/topic-names.ts'
import type { Article } from '../types.ts'
import { chooseExcerpts, type Draft } from './choose-excerpts.ts'
import { fullNames } from './full-names.ts'
import { groupQuestions } from './group-questions.ts'

export interface TopicSource {
  id: string
  title: string
  language: string
  /** Groups of spellings that mean one thing; the first of a group is its name. */
  synonyms: string[][]
  articles: Article[]
}

export function compilePack(told: TopicSource): Pack {
  const learnt = topicNames(
    told.articles.map(({ text }) => text),
    told.synonyms,
  )
  const source = { ...told, synonyms: [...told.synonyms, ...learnt] }
  const found = source.articles.flatMap((article, index) =>
    findClaims(article, source.synonyms).map(claim => ({ claim, article: index, outlets: 1, nearness: 0 })),
  )
  const voices = new VoiceBook(found.flatMap(({ claim }) => claim.origins))
  for (const { claim } of found) claim.origins = voices.namesOf(claim.origins)
  const named = fullNames(found.map(({ claim }) => claim))
  for (const { claim } of found) {
    claim.terms = [...new Set(claim.terms.map(named))]
    claim.denied = claim.denied.map(named)
  }
  const everything = found.map(({ claim, article }) => toPackClaim(claim, article))
  const story = tellStory(
    everything.map((claim, i) => ({
      ...claim,
      ...placeOf(found[i] as Draft, source.articles[claim.article] as Article),
    })),
  )
  const answered = countOutlets(found, everything, story)
  const chosen = chooseExcerpts(
    answered,
    source.articles.map(article => article.text.length),
  )
  const claims = chosen.map(({ claim, article }) => toPackClaim(claim, article))
  const { questions, questionOf } = ask(claims, story)
  const prints = source.articles.map(({ text }) => fingerprint(text))
  const copies = earlierCopies(prints)
  return {
    schema: 2,
    id: source.id,
    title: source.title,
    language: source.language,
    profile: makeProfile(source, source.articles),
    synonyms: source.synonyms,
    articles: source.articles.map((article, i) => toPackArticle(article, copies[i] as number[])),
    fingerprints: writeFingerprints(prints),
    questions: writeQuestions(questions),
    story,
    claims: writeClaims(claims.map((claim, i) => ({ ...claim, question: questionOf[i] as number }))),
  }
}

function placeOf({ claim }: Draft, { text, published }: Article): Pick<Printed, 'lead' | 'published'> {
  return { lead: isInLead(claim, text), published: published?.slice(0, 10) ?? null }
}

/** What the claims answer, compared with each other as a page will be with them. */
function ask(claims: readonly PackClaim[], story: StoryFacts): ReturnType<typeof groupQuestions> {
  const table = new ClaimTable(writeClaims(claims))
  const index = new ClaimIndex(table)
  return groupQuestions(table.all(), index, openStory(story, index))
}

/** How many articles answer each claim: of figures, those included whose answer stands only where nothing nearer is found. */
function countOutlets(drafts: readonly Draft[], told: readonly PackClaim[], facts: StoryFacts): Draft[] {
  const claims = new ClaimTable(writeClaims(told))
  const index = new ClaimIndex(claims)
  const story = openStory(facts, index)
  return drafts.map((draft, row) => {
    const articles = new Set([draft.article])
    const claim = claims.at(row)
    let nearness = Number.NEGATIVE_INFINITY
    for (const candidate of index.candidates(claim)) {
      const other = claims.at(candidate)
      if (other.article === draft.article) continue
      if (claim.kind === 'statement') nearness = Math.max(nearness, likenessOf(claim, other, story))
      if (!articles.has(other.article) && answers(claim, other, story)) articles.add(other.article)
    }
    return { ...draft, outlets: articles.size, nearness }
  })
}

function answers(claim: Comparable, other: Comparable, story: Story): boolean {
  const relation = relate(claim, other, story)
  // A statement that stands only where nothing nearer is found is not told sooner for it than a figure.
  return relation !== null && relation.relation !== 'related' && !(claim.kind === 'statement' && relation.onlyAsBest)
}

function toPackArticle({ id, title, outlet, url, published, via }: Article, copyOf: number[]): PackArticle {
  return { id, title, outlet, url, published, via, copyOf }
}

export function toPackClaim(claim: FoundClaim, article: number): PackClaim {
  const {
    kind,
    sentence,
    figure,
    saidBy,
    origins,
    certainty,
    asOf,
    frame,
    terms,
    denied,
    ahead,
    hasFigure,
    quoted,
    sentenceStart,
  } = claim
  return {
    article,
    kind,
    text: sentence,
    figure: figure && { ...figure, start: figure.start - sentenceStart, end: figure.end - sentenceStart },
    saidBy,
    origins,
    certainty,
    asOf,
    frame,
    terms,
    span: [claim.start - sentenceStart, Math.min(claim.end - sentenceStart, sentence.length)],
    denied,
    ahead,
    hasFigure,
    quoted,
    question: 0,
  }
}
