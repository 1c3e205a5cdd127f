import { useMemo } from 'preact/hooks'
import type { Report } from '../core/types.ts'
import { ClaimRow, type ShowInPage } from './claim-row.tsx'
import { Group } from './group.tsx'
import { groupClaims, type Standing } from './group-claims.ts'
import { MissingRow } from './missing-row.tsx'
import { summarise } from './summary.ts'

const sections: { standing: Standing; title: string; caption: string | null; paired: boolean }[] = [
  { standing: 'differs', title: 'Differ', caption: null, paired: true },
  { standing: 'agrees', title: 'Agree', caption: null, paired: true },
  { standing: 'related', title: 'Related', caption: 'Near what others say, but not the same thing.', paired: true },
  { standing: 'only', title: 'Only here', caption: 'No other outlet we know says this.', paired: false },
]

/** Everything known about one article: where others differ, agree, are silent, and what it leaves out. */
export function ReportView({ report, onShow }: { report: Report; onShow: ShowInPage }) {
  const groups = useMemo(() => groupClaims(report), [report])
  const questions = useMemo(() => new Map(report.questions.map(({ id, text }) => [id, text])), [report])
  const first = sections.find(({ standing }) => groups[standing].length > 0)?.standing
  return (
    <>
      <header class="topic">
        <h1>{report.topic?.title ?? report.article.title}</h1>
        <p class="topic-summary">{summarise(groups)}</p>
        {report.article.copyOf !== null && (
          <p class="topic-note">
            A copy of an article by {report.article.copyOf}, which is left out of the comparison.
          </p>
        )}
      </header>
      {sections.map(
        ({ standing, title, caption, paired }) =>
          groups[standing].length > 0 && (
            <Group
              key={standing}
              title={title}
              caption={caption}
              columns={
                paired && groups[standing].some(({ figure }) => figure !== null) ? ['This article', 'Others'] : null
              }
              count={groups[standing].length}
              startsOpen={standing === first}
              rows={() =>
                groups[standing].map(claim => (
                  <ClaimRow
                    key={claim.id}
                    claim={claim}
                    question={questions.get(claim.question ?? '') ?? null}
                    origins={report.origins}
                    onShow={onShow}
                  />
                ))
              }
            />
          ),
      )}
      {report.missing.length > 0 && (
        <Group
          title="Missing here"
          caption="Others report this; this article does not."
          columns={null}
          count={report.missing.length}
          startsOpen={first === undefined}
          rows={() =>
            report.missing.map(({ question, answers }) => (
              <MissingRow key={question} question={questions.get(question) ?? question} answers={answers} />
            ))
          }
        />
      )}
    </>
  )
}
