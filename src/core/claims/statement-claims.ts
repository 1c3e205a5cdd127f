import type { Analysis, Sentence } from '../analyse.ts'
import { alsoWords } from '../language/words.ts'
import { complementOf } from '../meaning/complement-of.ts'
import { distinctTerms, type PlacedTerm } from '../meaning/terms.ts'
import { behindDateline } from '../text/behind-dateline.ts'
import { traitOf } from '../text/lexeme.ts'
import { spansTouching } from '../text/spans-touching.ts'
import type { Word, WordRange } from '../text/word.ts'
import type { Span } from '../types.ts'
import { type ArticleContext, NO_ID, originsOf } from './article-context.ts'
import { carriedSubject } from './carried-subject.ts'
import { certaintyIn } from './certainty.ts'
import type { FoundClaim } from './found-claim.ts'
import { isAhead } from './is-ahead.ts'
import { deniesWhatWasSaid, negatedTerms } from './negated-terms.ts'
import { otherStates } from './other-states.ts'
import { behindTeller } from './own-words.ts'
import { asOfDate } from './time/as-of.ts'
import { datedWords } from './time/dated-text.ts'
import { datesIn } from './time/dates-in.ts'
import { valuesIn } from './values-in.ts'
import { isAside, speakersOfClause } from './voices/attribution.ts'
import { whyNoStatement } from './why-no-claim.ts'

export function statementClaims(context: ArticleContext): FoundClaim[] {
  const claims: FoundClaim[] = []
  for (const sentence of context.analysis.sentences) {
    const begin = behindDateline(sentence)
    const clauses = context.clauses[sentence.index] ?? []
    for (const [i, { from, to }] of clauses.entries()) {
      const clause = { from: Math.max(from, begin), to }
      if (clause.from >= to) continue
      const doers = carriedSubject(sentence.words, clause, () => termsBefore(context, sentence, clauses[i - 1]))
      const placed = context.termsIn(sentence, clause)
      const terms = distinctTerms(doers.length === 0 ? placed : [...doers, ...placed])
      const before = claims.at(-1)
      const denies = before !== undefined && deniesWhatWasSaid(sentence, clause)
      if (!denies && whyNoStatement(sentence.words, clause, terms) !== null) continue
      const claim = statementClaim(sentence, clause, placed, terms, context)
      claims.push(denies ? denialOf(before, claim, sentence.words.slice(clause.from, clause.to)) : claim)
    }
  }
  return claims
}

const termsBefore = ({ termsIn }: ArticleContext, sentence: Sentence, before?: WordRange): readonly PlacedTerm[] =>
  before === undefined ? [] : termsIn(sentence, before)

function statementClaim(
  sentence: Sentence,
  clause: WordRange,
  placed: readonly PlacedTerm[],
  told: readonly string[],
  context: ArticleContext,
): FoundClaim {
  const { text, published, analysis, voices, dateWords } = context
  const { words } = sentence
  const start = (words[clause.from] as Word).start
  const end = (words[clause.to - 1] as Word).end
  const own = text.slice(start, end)
  const whole = text.slice(sentence.start, sentence.end)
  const dates = dateWords[sentence.index]
  const telling = behindTeller(words, clause)
  const certainty = certaintyIn(words, { from: telling, to: clause.to }, text.slice(words[telling]?.start, end))
  const ahead = isAhead(certainty, own)
  const here = voices[sentence.index] ?? []
  const said = placed.find(({ at }) => at >= telling && !isAside(here, at)) ?? placed[0]
  const saidBy = speakersOfClause(here, words, clause, said?.at ?? clause.from)
  const values = valuesIn(sentence, clause)
  // “A doctor who did not want to be named said the dam had burst”: what is only told of who speaks denies nothing.
  const from = placed.some(({ at }) => at < telling) ? clause.from : telling
  const negated = negatedTerms(sentence, { from, to: clause.to }, placed)
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
    asOf: asOfDate([dates === 0 ? own : datedWords(whole, own)], published, dates, ahead),
    question: null,
    frame: null,
    terms: [...terms, ...distinctTerms(values), ...datesIn(sentence, clause, published)],
    sentence: whole,
    sentenceStart: sentence.start,
    origins: originsOf(saidBy, analysis),
    denied: [...denied, ...values.flatMap(({ term, denied }) => (denied ? [term] : []))],
    ahead,
    quoted: isQuoted(analysis, { start, end }),
    hasFigure: sentence.numbers.some(number => number.start < end && number.end > start && !number.isSpecification),
  }
}

/** “Does not work” tells of a failure. */
function otherwise(term: string): string[] {
  const complement = complementOf(term)
  return complement === null ? [] : [complement]
}

/** “Norway denies it” speaks of what was said before; “Norway also denies it” of what was denied before. */
const denialOf = (said: FoundClaim, claim: FoundClaim, words: readonly Word[]): FoundClaim => ({
  ...claim,
  terms: said.terms,
  denied:
    said.denied.length > 0 && words.some(isAlso) ? said.denied : said.terms.filter(term => !said.denied.includes(term)),
  hasFigure: said.hasFigure,
})
const isAlso = traitOf(({ lower }) => alsoWords.has(lower))

/** Share of a clause between quotation marks from which it is speech; the rest then names the speaker. */
const QUOTED_FROM = 0.25
const isQuoted = ({ quotations }: Analysis, { start, end }: Span): boolean =>
  spansTouching(quotations, start, end).some(
    quotation => Math.min(end, quotation.end) - Math.max(start, quotation.start) > (end - start) * QUOTED_FROM,
  )
