import { useMemo } from 'preact/hooks'
import type { WordChoice } from '../core/compare/questions/word-choice.ts'
import type { Report } from '../core/types.ts'
import { type ClaimGroups, groupClaims } from './listing/group-claims.ts'
import { missingOnce } from './listing/missing-once.ts'
import { type Standing, standings } from './listing/standings.ts'
import { summarise, summariseOrigins } from './listing/summary.ts'
import { ClaimRow } from './rows/claim-row.tsx'
import { Group } from './rows/group.tsx'
import { MissingRow } from './rows/missing-row.tsx'
import { OriginRow } from './rows/origin-row.tsx'
import { WordChoiceRow } from './rows/word-choice-row.tsx'
import { outletName } from './words/outlet-name.ts'
import { say } from './words/say.ts'

/** Rows of what differs below which what is of another day is still in sight in a popup. */
const MOST_ABOVE = 6

/** What most outlets tell, and something of each; the rest would bury it. */
const MISSING_AT_FIRST = 8

interface ReportViewProps {
  report: Report
  /** Which outlet uses which word; empty until known. */
  words: WordChoice[]
  /** Was the article there only in part? Then what is missing may be in the rest. */
  isPart?: boolean
}

/**
 * Everything known about one article: where others differ, agree, are silent, what it leaves out, and who is behind it all. What others
 * say otherwise is open at once, of this day or, where that is in sight, another.
 */
export function ReportView({ report, words, isPart = false }: ReportViewProps) {
  const groups = useMemo(() => groupClaims(report), [report])
  const questions = useMemo(() => new Map(report.questions.map(({ id, text }) => [id, text])), [report])
  const first = standings.find(({ standing }) => groups[standing].length > 0)?.standing
  const holds = useMemo(() => holdersOf(groups), [groups])
  const missing = useMemo(() => missingOnce(report), [report])
  const behind = useMemo(() => summariseOrigins(report), [report])
  const own = report.article.outlet
  return (
    <>
      <Head report={report} summary={summarise(groups)} behind={behind} />
      {standings.map(({ standing, title, caption, paired }) => (
        <Group
          key={standing}
          title={say(title)}
          caption={caption && say(caption)}
          columns={
            paired && groups[standing].some(({ figure }) => figure !== null)
              ? [say('thisArticle'), say('others')]
              : null
          }
          items={groups[standing]}
          startsOpen={standing === first || (standing === 'later' && groups.differs.length <= MOST_ABOVE)}
          holds={holds[standing]}
          row={claim => (
            <ClaimRow
              key={claim.id}
              claim={claim}
              question={questions.get(claim.question ?? '') ?? null}
              report={report}
            />
          )}
        />
      ))}
      <Group
        title={say('groupMissing')}
        caption={say(isPart ? 'groupMissingOfPart' : 'groupMissingCaption')}
        items={missing}
        atFirst={MISSING_AT_FIRST}
        startsOpen={first === undefined}
        row={({ question, answers }) => (
          <MissingRow
            key={question}
            question={questions.get(question) ?? question}
            answers={answers}
            language={report.article.language}
          />
        )}
      />
      <Group
        title={say('groupWords')}
        caption={say('groupWordsCaption')}
        items={words}
        row={choice => <WordChoiceRow key={choice.thing} choice={choice} report={report} />}
      />
      <Group
        title={say('groupOrigins')}
        caption={say('groupOriginsCaption')}
        items={report.origins}
        row={origin => <OriginRow key={origin.name} origin={origin} own={own} />}
      />
    </>
  )
}

interface HeadProps {
  report: Report
  summary: string
  /** The voice that most outlets cite, if one stands out. */
  behind: string | null
}

function Head({ report: { topic, article }, summary, behind }: HeadProps) {
  return (
    <header class="topic">
      <h1 lang={article.language}>{topic?.title ?? article.title}</h1>
      <p class="topic-summary">{summary}</p>
      {behind !== null && <p class="topic-note">{behind}</p>}
      {article.copyOf !== null && <p class="topic-note">{say('copyOf', { outlet: outletName(article.copyOf) })}</p>}
    </header>
  )
}

/** For each group, whether a claim is in it. */
function holdersOf(groups: ClaimGroups): Record<Standing, (claimId: string) => boolean> {
  const holder = (claims: ClaimGroups[Standing]) => {
    const ids = new Set(claims.flatMap(({ id, again }) => [id, ...again]))
    return (claimId: string) => ids.has(claimId)
  }
  return {
    differs: holder(groups.differs),
    later: holder(groups.later),
    agrees: holder(groups.agrees),
    related: holder(groups.related),
    only: holder(groups.only),
  }
}
