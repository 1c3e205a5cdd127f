import { clauseAround } from '../figures/counted/clause-around.ts'
import type { DescribedFigure, FoundFigure } from '../figures/described-figure.ts'
import { findFigures } from '../figures/find-figures.ts'
import { COUNT, type Frame } from '../figures/frame.ts'
import { timeJoints } from '../language/words.ts'
import { roleTerm } from '../meaning/roles.ts'
import { distinctTerms } from '../meaning/terms.ts'
import { wordAt } from '../text/word-at.ts'
import { type ArticleContext, NO_ID, originsOf } from './article-context.ts'
import { certaintyOfFigure } from './certainty-of-figure.ts'
import type { FoundClaim } from './found-claim.ts'
import { isFigureAhead, isOfAMoment, isOfAnHour } from './is-ahead.ts'
import { markLesser } from './mark-lesser.ts'
import { markRivals } from './mark-rivals.ts'
import { shareEvents } from './share-events.ts'
import { asOfDate, statedDate } from './time/as-of.ts'
import {
  backThen,
  besideNumber,
  datedAnew,
  datedText,
  isNow,
  ofYearTold,
  sinceThen,
  toldOn,
} from './time/dated-text.ts'
import { dayByNamed } from './time/day-named-before.ts'
import { dayOfDeed } from './time/day-of-deed.ts'
import { dayOfWhole } from './time/day-of-whole.ts'
import { ofEventBefore } from './time/event-before.ts'
import { ofBackgroundEvent } from './time/of-background-event.ts'
import { speakersOfNumber } from './voices/attribution.ts'

export function figureClaims(context: ArticleContext): FoundClaim[] {
  const told = new Map<DescribedFigure, FoundClaim>()
  const claims = findFigures(context.analysis).map(found => {
    const claim = figureClaim(found, context, told)
    told.set(found, claim)
    return claim
  })
  shareEvents(claims)
  markRivals(claims)
  markLesser(claims)
  return claims
}

/** `told`: the claims before it. */
function figureClaim(
  { figure, frame, sentence, source, isDeed }: FoundFigure,
  context: ArticleContext,
  told: ReadonlyMap<DescribedFigure, FoundClaim>,
): FoundClaim {
  const { text, published, analysis, voices, termsIn, dateWords, clauses, datesBefore, datesNamed } = context
  const { words, start, end } = sentence
  const at = wordAt(words, figure.start)
  const clause = clauseAround(words, at, at)
  const clauseStart = words[clause.from]?.start ?? start
  const clauseText = text.slice(clauseStart, words[clause.to - 1]?.end ?? end)
  const whole = text.slice(start, end)
  const voicesHere = voices[sentence.index] ?? []
  // “may send more, after losing 1,100”: the reserve is of the first assertion alone.
  const asserted =
    clauses[sentence.index]?.findLast(({ from }) => from <= at && timeJoints.has(words[from]?.lower ?? ''))?.from ?? 0
  const own = { from: Math.max(clause.from, asserted), to: clause.to }
  const certainty = certaintyOfFigure(text, sentence, figure, own, voicesHere)
  const ahead = isFigureAhead(certainty, words, clause, clauseText)
  const saidBy = speakersOfNumber(voicesHere, words, at)
  const dates = dateWords[sentence.index] ?? 0
  const beside = besideNumber(text, sentence, figure)
  const before = text.slice(start, figure.start)
  const dated =
    dates === 0
      ? []
      : isNow(before)
        ? [beside]
        : [
            backThen(before),
            sinceThen(before, text.slice(figure.end, end)),
            beside,
            datedAnew(before),
            datedText(whole, clauseText),
            ofYearTold(before),
            toldOn(whole),
          ]
  if (isDeed && dates > 0)
    frame.apart.push(...dayOfDeed(whole, figure.start - start, beside, clauseText, published, dates))
  frame.apart.push(...ofEventBefore(frame, isDeed, context.events[sentence.index] ?? null))
  const byNamed = dayByNamed(sentence, whole, beside, clauseText, datesNamed[sentence.index] ?? null, published, dates)
  const asOf =
    datesBefore[sentence.index] ??
    byNamed ??
    statedDate(dated, published, dates, ahead) ??
    dayOfWhole(text, figure, frame, firstOf(source, start, told)) ??
    asOfDate([], published)
  frame.former ||= dates > 0 && ofBackgroundEvent(words, { from: clause.from, to: at }, asOf, published)
  frame.unreal ||= certainty === 'denied'
  frame.unsure ||=
    isOfAMoment(words, clause, clauseText) || (frame.dimension !== COUNT && isOfAnHour(words, clause, clauseText))
  const terms = distinctTerms(termsIn(sentence, clause))
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
    terms: [...new Set([...terms, ...termsTakenUp(source, frame, start)])],
    sentence: whole,
    sentenceStart: start,
    origins: originsOf(saidBy, analysis),
    denied: [],
    ahead,
    quoted: false,
    hasFigure: true,
  }
}

/** The claim of the sentence that starts at `start` whose noun it goes on with: that of the first number which has it. */
function firstOf(
  source: DescribedFigure | null,
  start: number,
  told: ReadonlyMap<DescribedFigure, FoundClaim>,
): FoundClaim | null {
  let first: FoundClaim | null = null
  for (let one = source; one !== null; one = one.source) {
    const claim = told.get(one)
    if (claim?.sentenceStart !== start) break
    first = claim
  }
  return first
}

/** The noun that a number takes up from another sentence, and what became of that, are told of it as if they stood here. */
function termsTakenUp(source: DescribedFigure | null, { head, role, unsure }: Frame, start: number): string[] {
  if (source === null || unsure || source.figure.start >= start) return []
  return [head, roleTerm(role)].filter(term => term !== null)
}
