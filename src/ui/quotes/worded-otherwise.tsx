import { say } from '../words/say.ts'
import type { WordRun } from './word-differences.ts'
import { WordGap } from './word-gap.tsx'

/** Verbatim words, marked where this article renders them otherwise; to those who listen, with what it has instead. */
export function WordedOtherwise({ words }: { words: WordRun[] }) {
  return (
    <>
      {words.map(run => (
        <Run run={run} />
      ))}
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
      <WordGap />
      <span class="unseen"> {say('wordsHereToo', { words: instead })}</span>
    </>
  )
}
