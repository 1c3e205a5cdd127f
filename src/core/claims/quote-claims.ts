import type { Sentence } from '../analyse.ts'
import { termsOf } from '../meaning/terms.ts'
import { spansTouching } from '../text/spans-touching.ts'
import type { Span } from '../types.ts'
import { type ArticleContext, NO_ID, originsOf } from './article-context.ts'
import { certaintyOf } from './certainty.ts'
import type { FoundClaim } from './found-claim.ts'
import { isAhead } from './is-ahead.ts'
import { asOfDate } from './time/as-of.ts'
import { speakersAt, voicesOutside } from './voices/attribution.ts'
import type { Voice } from './voices/voice.ts'
import { whyNoQuote } from './why-no-claim.ts'

export function quoteClaims(context: ArticleContext): FoundClaim[] {
  return context.analysis.quotations.flatMap(quotation => {
    const claim = quoteClaim(quotation, context)
    return claim ? [claim] : []
  })
}

function quoteClaim(
  { start, end }: Span,
  { text, published, analysis, voices, dateWords }: ArticleContext,
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
