/** Article → claims: its figures, statements and quotations, each with who said it, how surely, and as of when. */

import { type Analysis, analyse, type Sentence } from '../analyse.ts'
import { clauseAround } from '../figures/counted/clause-around.ts'
import type { FoundFigure } from '../figures/described-figure.ts'
import { findFigures } from '../figures/find-figures.ts'
import { COUNT } from '../figures/frame.ts'
import { complementOf } from '../meaning/complement.ts'
import { distinctTerms, type PlacedTerm, placedTerms, termsOf } from '../meaning/terms.ts'
import { canonicalVoice } from '../names/canonical-voice.ts'
import { spansTouching } from '../text/spans-touching.ts'
import type { Word, WordRange } from '../text/word.ts'
import { wordAt } from '../text/word-at.ts'
import type { Article, Claim, Span } from '../types.ts'
import { certaintyIn, certaintyOf } from './certainty.ts'
import { splitClauses } from './clauses.ts'
import { behindDateline } from './dateline.ts'
import { certaintyOfFigure } from './figure-certainty.ts'
import type { FoundClaim } from './found-claim.ts'
import { isAhead, isFigureAhead, isOfAMoment, isOfAnHour } from './is-ahead.ts'
import { markLesser } from './mark-lesser.ts'
import { markRivals } from './mark-rivals.ts'
import { deniesWhatWasSaid, negatedTerms } from './negated-terms.ts'
import { otherStates } from './other-states.ts'
import { asOfDate } from './time/as-of.ts'
import { ofBackgroundEvent } from './time/background-event.ts'
import { dateWordsIn } from './time/date-words.ts'
import { backThen, besideNumber, datedText, toldOn } from './time/dated-text.ts'
import { datesIn } from './time/dates-in.ts'
import { datesTakenOver } from './time/dates-taken-over.ts'
import { dayOfDeed } from './time/day-of-deed.ts'
import { valuesIn } from './values-in.ts'
import { findVoices, speakersAt, speakersOfClause, speakersOfNumber, voicesOutside } from './voices/attribution.ts'
import type { Voice } from './voices/voice.ts'
import { whyNoQuote, whyNoStatement } from './why-no-claim.ts'

export function findClaims(
  article: Pick<Article, 'text' | 'published' | 'headings'>,
  synonyms: readonly (readonly string[])[] = [],
): FoundClaim[] {
  // Spaces of other widths count as spaces; offsets stay as they are.
  const text = article.text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
  const analysis = analyse(text, synonyms, article.headings)
  const dateWords = analysis.sentences.map(dateWordsIn)
  const voices = findVoices(analysis)
  const context = {
    text,
    published: article.published,
    analysis,
    voices,
    credits: voices.map(creditsOf),
    dateWords,
    clauses: analysis.sentences.map(({ words }) => splitClauses(words)),
    datesBefore: datesTakenOver(analysis, article.published, dateWords),
  }
  const figures = figureClaims(context)
  markRivals(figures)
  markLesser(figures)
  const claims = [...figures, ...statementClaims(context), ...quoteClaims(context)]
  claims.sort((a, b) => a.start - b.start || order(a) - order(b))
  claims.forEach((claim, index) => {
    claim.id = `c${index + 1}`
    if (text === article.text) return
    claim.text = article.text.slice(claim.start, claim.end)
    claim.sentence = article.text.slice(claim.sentenceStart, claim.sentenceStart + claim.sentence.length)
  })
  return claims
}

interface Context extends Pick<Article, 'text' | 'published'> {
  analysis: Analysis
  voices: readonly (readonly Voice[])[]
  /** Of each sentence: words that only say who speaks, and are no part of what is said. */
  credits: readonly (readonly WordRange[])[]
  /** Of each sentence. */
  dateWords: readonly number[]
  /** Of each sentence: where one assertion ends and another begins. */
  clauses: readonly (readonly WordRange[])[]
  /** Of each sentence: of an event of long ago that it goes on to tell of. */
  datesBefore: readonly (string | null)[]
}

const order = (claim: Pick<Claim, 'figure'>): number => (claim.figure ? claim.figure.start : -1)

/** Share of a clause between quotation marks from which it is speech; the rest then names the speaker. */
const QUOTED_FROM = 0.25
const isQuoted = ({ quotations }: Analysis, { start, end }: Span): boolean =>
  spansTouching(quotations, start, end).some(
    quotation => Math.min(end, quotation.end) - Math.max(start, quotation.start) > (end - start) * QUOTED_FROM,
  )

const creditsOf = (voices: readonly Voice[]): WordRange[] =>
  voices.flatMap(({ credit }) => (credit === null ? [] : [credit]))

const originsOf = (saidBy: readonly string[], { names }: Analysis): string[] =>
  saidBy.length === 0 ? [] : [...new Set(saidBy.map(speaker => canonicalVoice(speaker, names)))]

/** Ids are given when all claims are in order. */
const NO_ID = ''

function figureClaims(context: Context): FoundClaim[] {
  return findFigures(context.analysis).map(found => figureClaim(found, context))
}

function figureClaim({ figure, frame, sentence, isDeed }: FoundFigure, context: Context): FoundClaim {
  const { text, published, analysis, voices, credits, dateWords, clauses, datesBefore } = context
  const { words, start, end } = sentence
  const at = wordAt(words, figure.start)
  const clause = clauseAround(words, at, at)
  const clauseStart = words[clause.from]?.start ?? start
  const clauseText = text.slice(clauseStart, words[clause.to - 1]?.end ?? end)
  const whole = text.slice(start, end)
  const voicesHere = voices[sentence.index] ?? []
  // “may send more, after losing 1,100”: the reserve is of the first assertion alone.
  const asserted = clauses[sentence.index]?.findLast(({ from }) => from <= at)?.from ?? 0
  const own = { from: Math.max(clause.from, asserted), to: clause.to }
  const certainty = certaintyOfFigure(text, sentence, figure, own, voicesHere)
  const saidBy = speakersOfNumber(voicesHere, words, at)
  const dates = dateWords[sentence.index] ?? 0
  const beside = besideNumber(text, sentence, figure)
  const dated =
    dates === 0 ? [] : [backThen(text.slice(start, figure.start)), beside, datedText(whole, clauseText), toldOn(whole)]
  if (isDeed && dates > 0)
    frame.apart.push(...dayOfDeed(whole, figure.start - start, beside, clauseText, published, dates))
  const asOf = datesBefore[sentence.index] ?? asOfDate(dated, published, dates)
  frame.former ||= dates > 0 && ofBackgroundEvent(words, { from: clause.from, to: at }, asOf, published)
  frame.unreal ||= certainty === 'denied'
  frame.unsure ||=
    isOfAMoment(words, clause, clauseText) || (frame.dimension !== COUNT && isOfAnHour(words, clause, clauseText))
  return {
    id: NO_ID,
    kind: 'figure',
    text: whole,
    start,
    end,
    figure,
    saidBy,
    certainty,
    asOf,
    question: null,
    frame,
    terms: termsOf(words, sentence.names, clause.from, clause.to, credits[sentence.index]),
    sentence: whole,
    sentenceStart: start,
    origins: originsOf(saidBy, analysis),
    denied: [],
    ahead: isFigureAhead(certainty, words, clause, clauseText),
    quoted: false,
    hasFigure: true,
  }
}

function statementClaims(context: Context): FoundClaim[] {
  const claims: FoundClaim[] = []
  for (const sentence of context.analysis.sentences) {
    const credits = context.credits[sentence.index]
    const begin = behindDateline(sentence.words)
    for (const { from, to } of context.clauses[sentence.index] ?? []) {
      const clause = { from: Math.max(from, begin), to }
      if (clause.from >= to) continue
      const placed = placedTerms(sentence.words, sentence.names, clause.from, clause.to, credits)
      const terms = distinctTerms(placed)
      const before = claims.at(-1)
      const denies = before !== undefined && deniesWhatWasSaid(sentence.words, clause)
      if (!denies && whyNoStatement(sentence.words, clause, terms) !== null) continue
      const claim = statementClaim(sentence, clause, placed, terms, context)
      claims.push(denies ? denialOf(before, claim) : claim)
    }
  }
  return claims
}

function statementClaim(
  sentence: Sentence,
  clause: WordRange,
  placed: readonly PlacedTerm[],
  told: readonly string[],
  context: Context,
): FoundClaim {
  const { text, published, analysis, voices, dateWords } = context
  const { words } = sentence
  const start = (words[clause.from] as Word).start
  const end = (words[clause.to - 1] as Word).end
  const own = text.slice(start, end)
  const certainty = certaintyIn(words, clause, own)
  const saidBy = speakersOfClause(voices[sentence.index] ?? [], words, clause, placed[0]?.at ?? clause.from)
  const values = valuesIn(sentence, clause)
  const negated = negatedTerms(words, clause, placed)
  const states = otherStates(words, placed, negated)
  const denied = [...new Set([...negated, ...states])]
  const terms = denied.length === 0 ? told : [...new Set([...told, ...states, ...negated.flatMap(otherwise)])]
  return {
    id: NO_ID,
    kind: 'statement',
    text: own,
    start,
    end,
    figure: null,
    saidBy,
    certainty,
    asOf: asOfDate([own], published, dateWords[sentence.index]),
    question: null,
    frame: null,
    terms: [...terms, ...distinctTerms(values), ...datesIn(sentence, clause, published)],
    sentence: text.slice(sentence.start, sentence.end),
    sentenceStart: sentence.start,
    origins: originsOf(saidBy, analysis),
    denied: [...denied, ...values.flatMap(({ term, denied }) => (denied ? [term] : []))],
    ahead: isAhead(certainty, own),
    quoted: isQuoted(analysis, { start, end }),
    hasFigure: sentence.numbers.some(number => number.start < end && number.end > start && !number.isSpecification),
  }
}

/** “Does not work” tells of a failure. */
function otherwise(term: string): string[] {
  const complement = complementOf(term)
  return complement === null ? [] : [complement]
}

/** “Norway denies it” speaks of what was said before. */
const denialOf = (said: FoundClaim, claim: FoundClaim): FoundClaim => ({
  ...claim,
  terms: said.terms,
  denied: said.terms.filter(term => !said.denied.includes(term)),
  hasFigure: said.hasFigure,
})

function quoteClaims(context: Context): FoundClaim[] {
  return context.analysis.quotations.flatMap(quotation => {
    const claim = quoteClaim(quotation, context)
    return claim ? [claim] : []
  })
}

function quoteClaim(
  { start, end }: Span,
  { text, published, analysis, voices, dateWords }: Context,
): FoundClaim | null {
  const inside = spansTouching(analysis.sentences, start, end)
  const words = inside.flatMap(s => s.words.filter(word => word.start >= start && word.end <= end))
  const [sentence] = inside
  if (!sentence || whyNoQuote(words) !== null) return null
  const own = text.slice(start, end)
  const certainty = certaintyOf(words, { from: 0, to: words.length }, own)
  const at = sentence.words.findIndex(word => word.start >= start)
  const terms = inside.flatMap(s => {
    const from = s.words.findIndex(word => word.start >= start)
    const to = s.words.findLastIndex(word => word.end <= end) + 1
    return termsOf(s.words, s.names, Math.max(0, from), to)
  })
  const lastInside = inside.at(-1) as Sentence
  const outside = (s: Sentence): readonly Voice[] => voicesOutside(voices[s.index] ?? [], s, { start, end })
  const voice = speakersAt(outside(sentence), Math.max(0, at))
  const saidBy = voice.length > 0 ? voice : speakersAt(outside(lastInside), 0)
  return {
    id: NO_ID,
    kind: 'quote',
    text: own,
    start,
    end,
    figure: null,
    saidBy,
    certainty,
    asOf: asOfDate([text.slice(sentence.start, sentence.end)], published, dateWords[sentence.index]),
    question: null,
    frame: null,
    terms: [...new Set(terms)],
    sentence: text.slice(sentence.start, inside.length <= 2 ? lastInside.end : sentence.end),
    sentenceStart: sentence.start,
    origins: originsOf(saidBy, analysis),
    denied: [],
    ahead: isAhead(certainty, own),
    quoted: true,
    hasFigure: false,
  }
}
