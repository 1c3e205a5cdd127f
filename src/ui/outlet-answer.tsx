import type { OtherClaim, ReportClaim } from '../core/types.ts'
import { certaintyLabel, formatAsOf, formatDay, relationLabel, speakers } from './format.ts'
import { markFigure } from './mark-figure.ts'
import { reasonOf } from './reason-of.ts'
import { RelationMark } from './relation-mark.tsx'
import { safeUrl } from './safe-url.ts'
import { say } from './say.ts'
import { wordDifferences } from './word-differences.ts'
import { WordedOtherwise } from './worded-otherwise.tsx'

interface OutletAnswerProps {
  answer: OtherClaim
  /** 'missing' where this article says nothing for the answer to relate to. */
  standing?: 'missing'
  /** What this article says, for the words and figures that differ from it. */
  own?: ReportClaim
  /** Of the quotation, BCP 47, which need not be that of the interface. */
  language?: string
}

/** What one other outlet says, in its own words, with all a reader needs to weigh it. */
export function OutletAnswer({ answer, standing, own, language }: OutletAnswerProps) {
  const published = formatDay(answer.published)
  const { start, end } = answer.span
  const words = answer.cause === 'wording' && own ? wordDifferences(own.text, answer.quote.slice(start, end)) : null
  return (
    <article class="answer" data-relation={standing ?? answer.relation}>
      <header class="answer-head">
        <span class="answer-outlet">{answer.outlet}</span>
        {published !== null && (
          <time class="answer-date" dateTime={answer.published ?? ''}>
            {published}
          </time>
        )}
      </header>
      {standing === undefined && (
        <AnswerRelation
          answer={answer}
          reason={words !== null ? say('wordsLegend') : own ? reasonOf(answer, own) : answer.reason}
        />
      )}
      <blockquote class="answer-quote" dir="auto" lang={language}>
        {words === null ? (
          markFigure(answer.quote, answer.figure).map(({ text, marked }) => (marked ? <b>{text}</b> : text))
        ) : (
          <WordedOtherwise quote={answer.quote} span={answer.span} words={words} />
        )}
      </blockquote>
      <AnswerSource answer={answer} />
    </article>
  )
}

function AnswerRelation({ answer: { relation, cause }, reason }: { answer: OtherClaim; reason: string }) {
  return (
    <p class="answer-relation">
      <RelationMark kind={relation} />
      <span>
        <strong>{relationLabel(relation, cause)}</strong>
        {reason !== '' && <span class="answer-reason"> {reason}</span>}
      </span>
    </p>
  )
}

function AnswerSource({ answer }: { answer: OtherClaim }) {
  const saidBy = speakers(answer.saidBy)
  const asOf = formatAsOf(answer.asOf)
  const via = speakers(answer.via)
  const certainty = certaintyLabel(answer.certainty)
  const link = safeUrl(answer.url)
  const facts = [
    saidBy !== null && say('saidBy', { speakers: saidBy }),
    certainty,
    asOf !== null && asOf !== formatDay(answer.published) && say('asOf', { day: asOf }),
    via !== null && say('via', { agencies: via }),
  ].filter(fact => typeof fact === 'string')
  if (facts.length === 0 && link === null) return null
  return (
    <footer class="answer-source">
      {facts.map(fact => (
        <span class="answer-fact">{fact}</span>
      ))}
      {link !== null && (
        <a class="answer-link" href={link} target="_blank" rel="noreferrer noopener">
          {say('readAt', { outlet: answer.outlet })}
        </a>
      )}
    </footer>
  )
}
