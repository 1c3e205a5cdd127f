import { useMemo } from 'preact/hooks'
import type { Report } from '../core/types.ts'
import { ClaimRow, type ShowInPage } from './claim-row.tsx'
import { Group } from './group.tsx'
import { groupClaims, type Standing } from './group-claims.ts'
import { MissingRow } from './missing-row.tsx'
import { type Key, say } from './say.ts'
import { summarise } from './summary.ts'

const sections: { standing: Standing; title: Key; caption: Key | null; paired: boolean }[] = [
  { standing: 'differs', title: 'groupDiffer', caption: null, paired: true },
  { standing: 'agrees', title: 'groupAgree', caption: null, paired: true },
  { standing: 'related', title: 'groupRelated', caption: 'groupRelatedCaption', paired: true },
  { standing: 'only', title: 'groupOnly', caption: 'groupOnlyCaption', paired: false },
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
        {report.article.copyOf !== null && <p class="topic-note">{say('copyOf', { outlet: report.article.copyOf })}</p>}
      </header>
      {sections.map(
        ({ standing, title, caption, paired }) =>
          groups[standing].length > 0 && (
            <Group
              key={standing}
              title={say(title)}
              caption={caption && say(caption)}
              columns={
                paired && groups[standing].some(({ figure }) => figure !== null)
                  ? [say('thisArticle'), say('others')]
                  : null
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
          title={say('groupMissing')}
          caption={say('groupMissingCaption')}
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
