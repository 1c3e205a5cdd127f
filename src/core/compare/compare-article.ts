/** Article + packs → Report: the one function that answers a reader. */

import { findClaims } from '../claims/find-claims.ts'
import type { FoundClaim } from '../claims/found-claim.ts'
import { isComparable } from '../language/is-comparable.ts'
import { VoiceBook } from '../names/voice-book.ts'
import { articlesAt } from '../pack/articles-at.ts'
import { fingerprint } from '../pack/fingerprint.ts'
import { heardArticles } from '../pack/heard-articles.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import type { Pack, PackArticle } from '../pack/types.ts'
import { NO_CONTEXT, tellContext } from '../story/tell-context.ts'
import { scoreTopic } from '../topic/score-topic.ts'
import type { Article, Report, ReportClaim } from '../types.ts'
import type { Answer, PageClaim } from './answer.ts'
import { addSums } from './figures/add-sums.ts'
import { tellRunning } from './figures/tell-running.ts'
import { toldLater } from './figures/told-later.ts'
import { inOrder } from './in-order.ts'
import { matchClaims } from './match-claims.ts'
import { namesOfPack } from './names-of-pack.ts'
import { otherClaim } from './other-claim.ts'
import { findMissing } from './questions/find-missing.ts'
import { findOrigins, voicesBehind } from './questions/find-origins.ts'

/**
 * Offsets in the Report are into `article.text`. A page on no pack's topic, or in a language that cannot be compared yet, gets
 * `topic: null` and no claims.
 */
export function compareArticle(article: Article, packs: readonly LoadedPack[]): Report {
  const topic = isComparable(article.language) ? bestTopic(article, packs) : null
  return topic ? compareWith(article, topic.loaded, topic.score) : emptyReport(article)
}

/** Compares with one pack, whatever the article's topic. `score` tells how well it fits. */
export function compareWith(article: Article, loaded: LoadedPack, score: number): Report {
  const { pack, questions } = loaded
  const { copied, itself, voices, published, claims } = readPage(article, loaded)
  // What does not tell its language and was compared all the same is in the pack’s: voices that read it out need to know.
  const language = article.language === 'und' ? pack.language : article.language
  const answers = addSums(claims, matchClaims(claims, loaded, voices), loaded, voices)
  const asked = new Set<number>()
  const idOf = (question: number): string => {
    asked.add(question)
    return questions.idOf(question)
  }
  const dated = (claim: PageClaim) => (answer: Answer) => ({
    ...answer,
    relation: toldLater({ claim, published }, { claim: answer.claim, published: dayOf(answer, pack) }, answer.relation),
  })
  const found = claims.map(claim => reportClaim(claim, (answers.get(claim.id) ?? []).map(dated(claim)), loaded, idOf))
  const missing = findMissing(claims, answers, loaded, voices).map(entry => ({
    ...entry,
    question: idOf(entry.question),
  }))
  return {
    schema: 1,
    topic: { id: pack.id, title: pack.title, score },
    article: {
      ...summary(article),
      language,
      published,
      copyOf: copied.find(other => !itself.includes(other))?.outlet ?? null,
    },
    claims: found,
    questions: [...asked].sort((a, b) => a - b).map(question => questions.at(question)),
    missing,
    origins: findOrigins(claims, answers, article.outlet, loaded),
  }
}

/** The page as it is compared with a pack: its claims, and the pack's articles that may be heard. */
export function readPage(article: Article, loaded: LoadedPack) {
  const { pack, fingerprints, voices: heard, story } = loaded
  const copied = fingerprints.copiesOf(fingerprint(article.text)).map(index => pack.articles[index] as PackArticle)
  const itself = articlesAt(pack.articles, article.url)
  const voices = heardArticles(pack.articles, [...copied, ...itself])
  // A copy without a date was published when its original was, as far as its words tell.
  const published = article.published ?? copied[0]?.published ?? null
  const claims = findClaims({ ...article, published }, pack.synonyms).map(withWords)
  const book = new VoiceBook(
    claims.flatMap(({ origins }) => origins),
    heard,
  )
  for (const claim of claims) claim.origins = book.namesOf(claim.origins)
  const named = namesOfPack(loaded)
  for (const claim of claims) claim.terms = claim.terms.map(named)
  tellContext(claims, ({ sentence }) => sentence)
  tellRunning(claims, article.text, story)
  return { copied, itself, voices, published, claims }
}

export function bestTopic(
  article: Article,
  packs: readonly LoadedPack[],
): { loaded: LoadedPack; score: number } | null {
  let best: { loaded: LoadedPack; score: number } | null = null
  for (const loaded of packs) {
    const score = scoreTopic(loaded.pack.profile, article.text)
    if (score >= loaded.pack.profile.threshold && score > (best?.score ?? -1)) best = { loaded, score }
  }
  return best
}

const dayOf = ({ claim }: Answer, { articles }: Pack): string | null => articles[claim.article]?.published ?? null

const withWords = (claim: FoundClaim): PageClaim =>
  Object.assign(claim, { words: claim.text, ...NO_CONTEXT, reading: null })

function reportClaim(
  claim: PageClaim,
  answers: readonly Answer[],
  loaded: LoadedPack,
  idOf: (question: number) => string,
): ReportClaim {
  const { id, kind, text, start, end, figure, saidBy, origins, certainty, asOf } = claim
  const met = answers.find(answer => answer.relation.relation !== 'related')
  const question = met ? idOf(met.claim.question) : null
  return {
    id,
    kind,
    text,
    start,
    end,
    figure,
    saidBy,
    origins: voicesBehind(origins),
    certainty,
    asOf,
    question,
    others: inOrder(
      claim,
      answers.map(answer => ({ answer, told: otherClaim(answer, loaded) })),
      loaded.story,
    ),
  }
}

function summary({ title, outlet, url, published, language, via, text }: Article): Omit<Report['article'], 'copyOf'> {
  return { title, outlet, url, published, language, via, text }
}

/** Off every topic. */
export function emptyReport(article: Article): Report {
  return {
    schema: 1,
    topic: null,
    article: { ...summary(article), copyOf: null },
    claims: [],
    questions: [],
    missing: [],
    origins: [],
  }
}
