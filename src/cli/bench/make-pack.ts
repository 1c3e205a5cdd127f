/** Packs of any size: generated articles compiled by the core, then told again in other words until there are claims enough. */
import { articleFromText } from '../../core/article.ts'
import { compilePack } from '../../core/compile/compile-pack.ts'
import { writeClaims } from '../../core/pack/claim-columns.ts'
import { writeFingerprints } from '../../core/pack/fingerprint-index.ts'
import { loadPack } from '../../core/pack/load-pack.ts'
import type { PackClaim } from '../../core/pack/pack-claim.ts'
import { writeQuestions } from '../../core/pack/question-list.ts'
import { copyOf } from '../../core/pack/table-claim.ts'
import type { Pack, PackArticle } from '../../core/pack/types.ts'
import { tellStory } from '../../core/story/story-facts.ts'
import type { Article, Question } from '../../core/types.ts'
import { makeArticle } from './make-article.ts'

/** Articles compiled for real; what lies beyond is varied from these. */
const COMPILED = 120
/** Compiled at once: grouping claims into questions takes longer than in proportion, and is not what is measured. */
const BATCH = 6
/** A news article, in characters: about 400 words. */
const ARTICLE_LENGTH = 2500
/** Share of a claim's terms that keep their word when it is told again: one story, other details. */
const KEPT_TERMS = 0.5

/** Articles as they were compiled, or told again. */
interface Part {
  articles: PackArticle[]
  /** Of each article. */
  prints: number[][]
  claims: PackClaim[]
  questions: Question[]
}

/** A pack on the imagined story. It takes every English page for its own, so that any page can be compared with it. */
export function makePack(claims: number): Pack {
  const parts: Part[] = []
  let count = 0
  for (let first = 0; first < COMPILED && count < claims; first += BATCH) {
    const part = compiled(first)
    parts.push(part)
    count += part.claims.length
  }
  for (let round = 1, told = parts.length; count < claims; round++)
    for (let i = 0; i < told && count < claims; i++) {
      const part = toldAgain(parts[i] as Part, round)
      parts.push(part)
      count += part.claims.length
    }
  const joined = join(parts, claims)
  return {
    ...TOPIC,
    schema: 2,
    synonyms: [],
    profile: everyPage,
    articles: joined.articles,
    fingerprints: writeFingerprints(joined.prints),
    questions: writeQuestions(joined.questions),
    story: tellStory(joined.claims.map(claim => ({ ...claim, lead: false, published: null }))),
    claims: writeClaims(joined.claims),
  }
}

const TOPIC = { id: 'bench', title: 'The storm', language: 'en' }

function compiled(first: number): Part {
  const { pack, claims, questions, fingerprints } = loadPack(
    compilePack({ ...TOPIC, synonyms: [], articles: madeArticles(first) }),
  )
  const prints = pack.articles.map((_, article) => fingerprints.of(article))
  return { articles: pack.articles, prints, claims: claims.all().map(copyOf), questions: questions.all() }
}

/** As from files, so that they are read the way articles are. */
export function madeArticle(seed: number, characters = ARTICLE_LENGTH): Article {
  const { title, outlet, published, paragraphs } = makeArticle(seed, characters)
  return articleFromText([title, ...paragraphs].join('\n'), { id: `made-${seed}`, outlet, published })
}

const madeArticles = (first: number): Article[] => Array.from({ length: BATCH }, (_, i) => madeArticle(first + i))

const everyPage: Pack['profile'] = {
  id: 'bench',
  title: 'The storm',
  threshold: 0.01,
  facets: [{ terms: ['the', 'a', 'of', 'de', 'la', 'le', 'os'], weight: 1, core: true }],
}

function toldAgain(part: Part, round: number): Part {
  return {
    ...part,
    articles: part.articles.map(article => ({ ...article, id: `${article.id}-${round}` })),
    prints: part.prints.map(print => print.map(hash => Math.imul(hash, 2 * round + 1) >>> 2).sort((a, b) => a - b)),
    claims: part.claims.map((claim, i) => claimAgain(claim, round, i)),
  }
}

function claimAgain(claim: PackClaim, round: number, i: number): PackClaim {
  const terms = claim.terms.map((term, k) => ((k * 7 + i) % 10 < KEPT_TERMS * 10 ? term : `${term}${round}`))
  const { figure } = claim
  const scaled = (value: number | null): number | null => value && value * (1 + round)
  return { ...claim, terms, figure: figure && { ...figure, min: scaled(figure.min), max: scaled(figure.max) } }
}

/** Parts into one of exactly so many claims. */
function join(parts: readonly Part[], claims: number): Part {
  const joined: Part = { articles: [], prints: [], claims: [], questions: [] }
  for (const part of parts) {
    const [articles, questions] = [joined.articles.length, joined.questions.length]
    joined.articles.push(...part.articles)
    joined.prints.push(...part.prints)
    joined.questions.push(...part.questions)
    for (const claim of part.claims)
      joined.claims.push({ ...claim, article: claim.article + articles, question: claim.question + questions })
  }
  joined.claims.length = Math.min(joined.claims.length, claims)
  return joined
}
