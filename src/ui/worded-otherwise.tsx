import type { Span } from '../core/types.ts'
import { say } from './say.ts'
import type { WordRun } from './word-differences.ts'

/** A verbatim sentence with the words marked that this article renders otherwise; to those who listen, with what it has instead. */
export function WordedOtherwise({ quote, span, words }: { quote: string; span: Span; words: WordRun[] }) {
  return (
    <>
      {quote.slice(0, span.start)}
      {words.map(run => (
        <Run run={run} />
      ))}
      {quote.slice(span.end)}
    </>
  )
}

function Run({ run: { text, kind, instead } }: { run: WordRun }) {
  if (kind === 'other')
    return (
      <>
        <mark>{text}</mark>
        <span class="unseen"> {instead === '' ? say('wordsNotHere') : say('wordsHere', { words: instead })}</span>
      </>
    )
  if (instead === '') return <>{text}</>
  return (
    <>
      <span class="answer-gap" aria-hidden="true">
        ‸
      </span>
      <span class="unseen"> {say('wordsHereToo', { words: instead })}</span>
    </>
  )
}
