import type { ComponentChildren } from 'preact'
import type { Figure, Span } from '../../core/types.ts'
import { markFigure } from '../words/mark-figure.ts'
import { say } from '../words/say.ts'
import { excerptOf, trimmed } from './excerpt.ts'
import type { WordRun } from './word-differences.ts'
import { WordedOtherwise } from './worded-otherwise.tsx'

interface QuotationProps {
  quote: string
  /** The words of it that answer. */
  span: Span
  figure: Figure | null
  /** How the words of the span differ from those of this article; null where they are not set side by side. */
  words: WordRun[] | null
  /** BCP 47. */
  language: string | undefined
  /** Of a long one only what matters is shown at first. */
  isBrief: boolean
}

/** A sentence of an outlet, word for word: what is left out of it at first is there, and one press away. */
export function Quotation({ quote, span, figure, words, language, isBrief }: QuotationProps) {
  const compared = words === null ? null : withoutEnds(span, words)
  const brief = () => (compared === null ? excerptOf(quote, placeOf(quote, figure) ?? span) : trimmed(quote, compared))
  const { start, end } = isBrief ? brief() : { start: 0, end: quote.length }
  return (
    <>
      <blockquote class="answer-quote" dir="auto" lang={language}>
        {start > 0 && <LeftOut>{quote.slice(0, start)}</LeftOut>}
        {words === null || compared === null ? (
          markFigure(
            quote.slice(start, end),
            figure && { ...figure, start: figure.start - start, end: figure.end - start },
          ).map(({ text, marked }) => (marked ? <b>{text}</b> : text))
        ) : (
          <>
            {quote.slice(start, compared.start)}
            <WordedOtherwise words={words.filter(({ kind }) => kind !== 'beyond')} />
            {quote.slice(compared.end, end)}
          </>
        )}
        {end < quote.length && <LeftOut>{quote.slice(end)}</LeftOut>}
      </blockquote>
      {end - start < quote.length && (
        <details class="answer-whole">
          <summary>{say('wholeSentence')}</summary>
        </details>
      )}
    </>
  )
}

function LeftOut({ children }: { children: ComponentChildren }) {
  return (
    <>
      <span class="answer-dots"> … </span>
      <span class="answer-rest">{children}</span>
    </>
  )
}

/** The part of the span that is set side by side. */
function withoutEnds({ start, end }: Span, words: WordRun[]): Span {
  const length = (run: WordRun | undefined) => (run?.kind === 'beyond' ? run.text.length : 0)
  return { start: start + length(words[0]), end: end - (words.length > 1 ? length(words.at(-1)) : 0) }
}

function placeOf(quote: string, figure: Figure | null): Span | null {
  const segments = markFigure(quote, figure)
  const at = segments.findIndex(({ marked }) => marked)
  if (at < 0) return null
  const start = segments.slice(0, at).reduce((length, { text }) => length + text.length, 0)
  return { start, end: start + (segments[at]?.text.length ?? 0) }
}
