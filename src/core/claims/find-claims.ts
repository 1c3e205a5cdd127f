/** Article → claims: its figures, statements and quotations, each with who said it, how surely, and as of when. */
import { type Analysis, analyse, type Sentence } from '../analyse.ts'
import { clauseAround } from '../figures/clause.ts'
import { type FoundFigure, findFigures } from '../figures/find-figures.ts'
import type { Frame } from '../figures/frame.ts'
import { canonicalVoice } from '../names/canonical-voice.ts'
import { firstEndingAfter, spansTouching } from '../text/spans-within.ts'
import { termsOf } from '../text/terms.ts'
import type { Article, Certainty, Claim, Span } from '../types.ts'
import { asOfDate } from './as-of.ts'
import { findVoices, speakersAt, type Voice } from './attribution.ts'
import { certaintyIn, certaintyOf } from './certainty.ts'
import { splitClauses } from './clauses.ts'
import { markRivals } from './mark-rivals.ts'

/** A claim with what comparison needs beyond what a reader sees. */
export interface FoundClaim extends Claim {
  frame: Frame | null
  /** Canonical content words of its clause. */
  terms: string[]
  /** The verbatim sentence it stands in, and where that starts in the article's text. */
  sentence: string
  sentenceStart: number
  /** Said not to be so. */
  negated: boolean
  /** Of something still to come, if it comes. */
  ahead: boolean
  /** Most of it stands between quotation marks. */
  quoted: boolean
  /** Its clause holds a number that is compared as a figure. */
  hasFigure: boolean
}

/** Clauses with fewer content words say too little to be matched. */
const FEWEST_TERMS = 2
/** A date before the main clause is no longer than this. Characters. */
const LONGEST_LEAD = 40
/** Quotations of fewer words are phrases in scare quotes. */
const SHORTEST_QUOTE_WORDS = 6
const NEGATION =
  /\b(?:no(?!\. ?\d)|not(?! (?:only|just|ruled))|never|neither|nor|without|unless|denie[sd]|deny|denying|reject(?:s|ed)?|(?<!not )rul(?:e|es|ed|ing) out|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to)\b|n['’]t\b/gi

export function findClaims(
  article: Pick<Article, 'text' | 'published'>,
  synonyms: readonly (readonly string[])[] = [],
): FoundClaim[] {
  // Spaces of other widths count as spaces; offsets stay as they are.
  const plain = article.text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
  const analysis = analyse(plain, synonyms)
  const voices = findVoices(analysis)
  const context = { article: { text: plain, published: article.published }, analysis, voices }
  const figures = findFigures(analysis).map(found => figureClaim(found, context))
  markRivals(figures)
  const claims = [...figures, ...statementClaims(context), ...quoteClaims(context)]
  claims.sort((a, b) => a.start - b.start || order(a) - order(b))
  return claims.map((claim, index) => ({
    ...claim,
    id: `c${index + 1}`,
    text: article.text.slice(claim.start, claim.end),
    sentence: article.text.slice(claim.sentenceStart, claim.sentenceStart + claim.sentence.length),
    origins: [...new Set(claim.saidBy.map(speaker => canonicalVoice(speaker, analysis.names)))],
  }))
}

interface Context {
  article: Pick<Article, 'text' | 'published'>
  analysis: Analysis
  voices: readonly (readonly Voice[])[]
}

const order = (claim: Pick<Claim, 'figure'>): number => (claim.figure ? claim.figure.start : -1)

/** From the number to the next one or the next comma: “from 900 on Monday”, “2,300 workers last year”. */
function besideNumber(text: string, sentence: Sentence, figure: Span): string {
  const next = sentence.numbers[firstEndingAfter(sentence.numbers, figure.end)]?.start ?? sentence.end
  return text.slice(figure.end, next).split(/[,;]| (?:up|down) from | (?:after|before|since) /)[0] ?? ''
}

/** A figure's date stands in its own clause, or at the head of the sentence: “On 20 December, …”. What came “after” dates something else. */
function datedText(sentence: string, clause: string): string {
  // “1,200, up from 900 on Monday”: the date is the former value's.
  const own = (clause.split(ANOTHER_TIME)[0] ?? clause).replace(/\b(?:up|down) from [^,;]*/, '')
  const lead = sentence.slice(
    0,
    sentence.indexOf(',') > 0 && sentence.indexOf(',') < LONGEST_LEAD ? sentence.indexOf(',') : 0,
  )
  return own.includes(lead) ? own : `${lead}; ${own}`
}

/** What follows dates something else: “drones that were ordered in 2024”, “under a contract signed last June”. */
const ANOTHER_TIME =
  / (?:after|since|before|that|which|who|whose|where|signed|ordered|agreed|concluded|founded|built|purchased|bought|promised|pledged) /

/** A count of a moment that the clause does not date. */
const OF_A_MOMENT =
  /\b(?:by then|at the time|at that (?:time|point)|at first|initially|earlier|previously|originally)\b/i

/** Share of a clause between quotation marks from which it is speech; the rest then names the speaker. */
const QUOTED_FROM = 0.25
const isQuoted = ({ quotations }: Analysis, { start, end }: Span): boolean =>
  spansTouching(quotations, start, end).some(
    quotation => Math.min(end, quotation.end) - Math.max(start, quotation.start) > (end - start) * QUOTED_FROM,
  )

/** Two negations make none: “denied that it was built without a permit”. */
const isNegated = (clause: string): boolean => (clause.match(NEGATION)?.length ?? 0) % 2 === 1

/** “could walk out”, but not “may have sent”, which is about what was. */
const FUTURE = /\b(?:could|may|might|would|will|shall)\b(?! (?:\w+ )?have\b)|\bif\b/i
const isAhead = (certainty: Certainty, clause: string): boolean =>
  certainty === 'planned' || (certainty === 'possible' && FUTURE.test(clause))

/** Words that only say who speaks are no part of what is said. */
const creditIn =
  (voices: readonly Voice[] | undefined) =>
  (word: number): boolean =>
    voices?.some(({ credit }) => credit !== null && credit.from <= word && word < credit.to) ?? false

/** Everything but the id and the canonical voices, which are given at the end. */
type Draft = Omit<FoundClaim, 'id' | 'origins'>

function figureClaim({ figure, frame, sentence }: FoundFigure, { article, voices }: Context): Draft {
  const { words } = sentence
  const at = Math.min(firstEndingAfter(words, figure.start), words.length - 1)
  const clause = clauseAround(words, at, at)
  const clauseText = article.text.slice(
    words[clause.from]?.start ?? sentence.start,
    words[clause.to - 1]?.end ?? sentence.end,
  )
  const text = article.text.slice(sentence.start, sentence.end)
  const certainty = certaintyIn(words.slice(clause.from, clause.to), clauseText)
  const isUnreal = frame.unreal || certainty === 'denied'
  return {
    kind: 'figure',
    text,
    start: sentence.start,
    end: sentence.end,
    question: null,
    figure,
    frame: { ...frame, unreal: isUnreal, unsure: frame.unsure || OF_A_MOMENT.test(clauseText) },
    terms: termsOf(words, sentence.names, clause.from, clause.to, creditIn(voices[sentence.index])),
    sentence: text,
    sentenceStart: sentence.start,
    saidBy: speakersAt(voices[sentence.index] ?? [], at),
    certainty,
    asOf: asOfDate([besideNumber(article.text, sentence, figure), datedText(text, clauseText)], article.published),
    negated: isUnreal,
    ahead: isAhead(certainty, clauseText),
    hasFigure: true,
    quoted: false,
  }
}

function statementClaims({ article, analysis, voices }: Context): Draft[] {
  return analysis.sentences.flatMap(sentence =>
    splitClauses(sentence.words).flatMap(clause => {
      const first = sentence.words[clause.from]
      const last = sentence.words[clause.to - 1]
      const terms = termsOf(sentence.words, sentence.names, clause.from, clause.to, creditIn(voices[sentence.index]))
      if (!first || !last || terms.length < FEWEST_TERMS || !hasVerb(sentence, clause.from, clause.to)) return []
      const claim = base('statement', article.text, first.start, last.end)
      const certainty = certaintyIn(sentence.words.slice(clause.from, clause.to), claim.text)
      return [
        Object.assign(claim, {
          frame: null,
          terms,
          sentence: article.text.slice(sentence.start, sentence.end),
          sentenceStart: sentence.start,
          saidBy: speakersAt(voices[sentence.index] ?? [], clause.from),
          certainty,
          asOf: asOfDate([claim.text], article.published),
          negated: isNegated(claim.text),
          ahead: isAhead(certainty, claim.text),
          quoted: isQuoted(analysis, claim),
          hasFigure: sentence.numbers.some(
            number => number.start < claim.end && number.end > claim.start && !number.isSpecification,
          ),
        }),
      ]
    }),
  )
}

function quoteClaims({ article, analysis, voices }: Context): Draft[] {
  return analysis.quotations.flatMap(quotation => {
    const inside = spansTouching(analysis.sentences, quotation.start, quotation.end)
    const words = inside.flatMap(s =>
      s.words.filter(word => word.start >= quotation.start && word.end <= quotation.end),
    )
    const [sentence] = inside
    if (!sentence || words.filter(word => word.shape !== 'punct').length < SHORTEST_QUOTE_WORDS) return []
    if (!words.some(word => word.tag === 'verb' || word.tag === 'aux')) return []
    const claim = base('quote', article.text, quotation.start, quotation.end)
    const certainty = certaintyOf(claim.text)
    const at = sentence.words.findIndex(word => word.start >= quotation.start)
    const terms = inside.flatMap(s => {
      const from = s.words.findIndex(word => word.start >= quotation.start)
      const to = s.words.findLastIndex(word => word.end <= quotation.end) + 1
      return termsOf(s.words, s.names, Math.max(0, from), to)
    })
    const lastInside = inside.at(-1) as Sentence
    const voice = speakersAt(voices[sentence.index] ?? [], Math.max(0, at))
    return [
      Object.assign(claim, {
        frame: null,
        terms: [...new Set(terms)],
        sentence: article.text.slice(sentence.start, inside.length <= 2 ? lastInside.end : sentence.end),
        sentenceStart: sentence.start,
        saidBy: voice.length > 0 ? voice : speakersAt(voices[lastInside.index] ?? [], 0),
        certainty,
        asOf: asOfDate([article.text.slice(sentence.start, sentence.end)], article.published),
        negated: isNegated(claim.text),
        ahead: isAhead(certainty, claim.text),
        hasFigure: false,
        quoted: true,
      }),
    ]
  })
}

function base(
  kind: Claim['kind'],
  text: string,
  start: number,
  end: number,
): Pick<Claim, 'kind' | 'text' | 'start' | 'end' | 'figure' | 'question'> {
  return { kind, text: text.slice(start, end), start, end, figure: null, question: null }
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = sentence.words[i]?.tag
    if (tag === 'verb' || tag === 'aux' || tag === 'modal') return true
  }
  return false
}
