import type { ComponentChildren } from 'preact'
import type { OtherClaim, ReportClaim } from '../../core/types.ts'
import { Quotation } from '../quotes/quotation.tsx'
import { type WordRun, wordDifferences } from '../quotes/word-differences.ts'
import { GAP, WordGap } from '../quotes/word-gap.tsx'
import { shownRelation } from '../shown-relation.ts'
import { formatAsOf, formatDay, speakers } from '../words/format.ts'
import { answerLabel, certaintyOf } from '../words/labels.ts'
import { outletName } from '../words/outlet-name.ts'
import { reasonOf } from '../words/reason-of.ts'
import { safeUrl } from '../words/safe-url.ts'
import { say } from '../words/say.ts'
import { RelationMark } from './relation-mark.tsx'

interface OutletAnswerProps {
  answer: OtherClaim
  /** What this article says, for the words and figures that differ from it; null where it says nothing. */
  own: ReportClaim | null
  /** Of the quotation, BCP 47, which need not be that of the interface. */
  language?: string
  /** In the card, which has little room. */
  isBrief?: boolean
}

/** What one other outlet says, in its own words, with all a reader needs to weigh it. */
export function OutletAnswer({ answer, own, language, isBrief = false }: OutletAnswerProps) {
  const published = formatDay(answer.published)
  const { start, end } = answer.span
  const words =
    answer.cause === 'wording' && own !== null ? wordDifferences(own.text, answer.quote.slice(start, end)) : null
  return (
    <article
      class="answer"
      data-relation={own === null ? 'missing' : shownRelation(answer)}
      aria-label={outletName(answer.outlet)}
    >
      <header class="answer-head">
        <span class="answer-outlet">{outletName(answer.outlet)}</span>
        {published !== null && (
          <time class="answer-date" dateTime={answer.published ?? ''}>
            {published}
          </time>
        )}
      </header>
      {own !== null && (
        <AnswerRelation
          answer={answer}
          label={answerLabel(answer, own.asOf)}
          reason={words === null ? reasonOf(answer, own) : <WordsLegend words={words} />}
        />
      )}
      <Quotation {...answer} {...{ words, language, isBrief }} />
      <AnswerSource answer={answer} />
    </article>
  )
}

interface AnswerRelationProps {
  answer: OtherClaim
  label: string
  reason: ComponentChildren
}

function AnswerRelation({ answer, label, reason }: AnswerRelationProps) {
  return (
    <p class="answer-relation">
      <RelationMark kind={shownRelation(answer)} />
      <span>
        <strong>{label}</strong>
        {reason !== '' && <span class="answer-reason"> {reason}</span>}
      </span>
    </p>
  )
}

/** What the marks mean that stand in this quotation. */
function WordsLegend({ words }: { words: WordRun[] }) {
  const isMarked = words.some(({ kind }) => kind === 'other')
  const hasGaps = words.some(({ kind, instead }) => kind === 'same' && instead !== '')
  if (!isMarked && !hasGaps) return null
  const legend = say(`wordsLegend_${isMarked && hasGaps ? 'both' : isMarked ? 'marked' : 'gaps'}`)
  return <>{legend.split(GAP).flatMap((part, k) => (k === 0 ? [part] : [<WordGap />, part]))}</>
}

function AnswerSource({ answer }: { answer: OtherClaim }) {
  const saidBy = speakers(answer.saidBy)
  const asOf = formatAsOf(answer.asOf)
  // “Source: Reuters News · article relays Reuters” would name it twice.
  const via = speakers(answer.via.filter(agency => !answer.saidBy.some(voice => voice.includes(agency))))
  const link = safeUrl(answer.url)
  const facts = [
    saidBy !== null && say('saidBy', { speakers: saidBy }),
    certaintyOf(answer),
    asOf !== null && asOf !== formatDay(answer.published) && say('asOf', { day: asOf }),
    via !== null && say('via', { agencies: via }),
  ].filter(fact => typeof fact === 'string')
  if (facts.length === 0 && link === null) return null
  return (
    <footer class="answer-source">
      {/* The spaces are for who copies it. */}
      {facts.map(fact => (
        <>
          <span class="answer-fact">{fact}</span>{' '}
        </>
      ))}
      {link !== null && (
        <a class="answer-link" href={link} target="_blank" rel="noreferrer noopener">
          {say('readAt', { outlet: outletName(answer.outlet) })}
        </a>
      )}
    </footer>
  )
}
