import type { OtherClaim, ReportClaim } from '../core/types.ts'
import { orderAnswers } from './answer-order.ts'
import { claimPlot, FigurePlot } from './plot/figure-plot.tsx'
import { OutletAnswer } from './rows/outlet-answer.tsx'
import { askedOf } from './words/asked-of.ts'
import { speakers } from './words/format.ts'
import { headline, tally } from './words/headline.ts'
import { certaintyOf } from './words/labels.ts'
import { inLine } from './words/plainly.ts'
import { say } from './words/say.ts'

/** Of more, a card would be an axis and little else. */
const MOST_FIGURES = 6
/** More rows than these would push what the outlets say out of the first view of a card: then one of them speaks first. */
const MOST_ABOVE = 3
/** Of what is merely near. The comparison of the whole article has the rest. */
const MOST_NEAR = 3

/** One claim of this article and everything other outlets say to it: what the hover card shows. */
export function ClaimCard({
  claim,
  question,
  language,
  titleId,
  onCompareAll,
}: {
  claim: ReportClaim
  question: string | null
  /** Of the article and what is quoted, BCP 47. */
  language: string
  titleId: string
  /** Opens the comparison of the whole article. */
  onCompareAll: () => void
}) {
  const answers = nearest(claim.others)
  const plot = claimPlot(claim, MOST_FIGURES)
  const count = tally(claim)
  const asked = askedOf(claim, question)
  const axis = plot !== null && <FigurePlot plot={plot} />
  const isLong = plot !== null && plot.rows.length > MOST_ABOVE
  return (
    <div class="claim-card">
      {/* No header and footer: in a page they would be landmarks of the page. */}
      <div class="claim-card-head">
        {asked !== null && (
          <p class="claim-card-question" lang={language}>
            {asked}
          </p>
        )}
        <h2 class="claim-card-headline" id={titleId}>
          {headline(claim)}
        </h2>
        {count !== null && <p class="claim-card-here">{count}</p>}
        <Here claim={claim} />
        {!isLong && axis}
      </div>
      <ul class="claim-card-answers">
        {answers.map((answer, at) => (
          <>
            <li>
              <OutletAnswer answer={answer} own={claim} language={language} isBrief />
            </li>
            {at === 0 && isLong && <li>{axis}</li>}
          </>
        ))}
      </ul>
      <div class="claim-card-foot">
        <button type="button" class="claim-card-all" onClick={event => event.isTrusted && onCompareAll()}>
          {say('compareAll')}
        </button>
      </div>
    </div>
  )
}

/** What answers the claim, first what the headline is about; what is merely near, only where nothing answers it. */
function nearest(others: readonly OtherClaim[]): OtherClaim[] {
  const inOrder = orderAnswers(others)
  const answering = inOrder.filter(({ relation }) => relation !== 'related')
  return answering.length > 0 ? answering : inOrder.filter(isFirstOfSentence).slice(0, MOST_NEAR)
}

/** Of two numbers in one sentence that are both merely near, the second would only say it again. */
const isFirstOfSentence = ({ articleId, quote }: OtherClaim, at: number, answers: OtherClaim[]): boolean =>
  answers.findIndex(other => other.articleId === articleId && other.quote === quote) === at

/** What this article says itself, and who says so there. */
function Here({ claim: { figure, saidBy, certainty } }: { claim: ReportClaim }) {
  const voices = speakers(saidBy)
  if (figure === null) return voices && <p class="claim-card-here">{say('saidByHere', { speakers: voices })}</p>
  const facts = [voices && say('saidByInline', { speakers: voices }), certaintyOf({ figure, certainty, saidBy })]
  return (
    <p class="claim-card-here">
      <span class="claim-card-label">{say('thisArticleSays')} </span>
      <b>{inLine(figure.surface)}</b>
      {facts.map(fact => fact && ` · ${fact}`)}
    </p>
  )
}
