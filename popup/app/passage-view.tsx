import { ClaimRow } from '../../src/ui/rows/claim-row.tsx'
import { Group } from '../../src/ui/rows/group.tsx'
import { say } from '../../src/ui/words/say.ts'
import type { PassageView as View } from '../doors/view.ts'

/** A passage that was marked in a page, and what is known about it. */
export function PassageView({ view: { text, report }, onDrop }: { view: View; onDrop: () => void }) {
  const questions = new Map(report.questions.map(question => [question.id, question.text]))
  const answered = report.claims.filter(({ others }) => others.length > 0)
  return (
    <>
      <header class="topic">
        <h1>{say('passage')}</h1>
        <blockquote class="passage-text" dir="auto" lang={report.article.language}>
          {text}
        </blockquote>
        <p>
          <button type="button" class="plain" data-stop onClick={onDrop}>
            {say('backToPage')}
          </button>
        </p>
        <p class="topic-summary">{say(verdict(report.claims.length, answered.length))}</p>
      </header>
      <Group
        title={report.topic?.title ?? ''}
        caption={null}
        items={answered}
        startsOpen
        row={claim => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            question={questions.get(claim.question ?? '') ?? null}
            report={report}
            ownName={say('thisPassage')}
          />
        )}
      />
    </>
  )
}

function verdict(claims: number, answered: number): 'passageAnswered' | 'passageUnanswered' | 'passageEmpty' {
  if (answered > 0) return 'passageAnswered'
  return claims > 0 ? 'passageUnanswered' : 'passageEmpty'
}
