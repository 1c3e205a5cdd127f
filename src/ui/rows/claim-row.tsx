import { useCallback, useContext, useState } from 'preact/hooks'
import { isBlanked } from '../../core/compare/questions/blank.ts'
import type { Figure, OtherClaim, Report, ReportClaim } from '../../core/types.ts'
import { orderAnswers } from '../answer-order.ts'
import { Actions, type ClaimActions } from '../context/claim-actions.ts'
import { useIsRead } from '../context/reading-place.ts'
import { claimToText } from '../export/claim-to-text.ts'
import { CopyButton } from '../export/copy-button.tsx'
import { sideOf, standingOf } from '../listing/standings.ts'
import { summariseVoices } from '../listing/summary.ts'
import type { ListedClaim } from '../listing/told-once.ts'
import { claimPlot, FigurePlot } from '../plot/figure-plot.tsx'
import { isPartOfSum } from '../plot/plot-layout.ts'
import { shownRelation } from '../shown-relation.ts'
import { outletsOf } from '../words/count-origins.ts'
import { formatNames, speakers } from '../words/format.ts'
import { certaintyOf, commonLabel, only, relationLabel } from '../words/labels.ts'
import { outletName } from '../words/outlet-name.ts'
import { asSaid } from '../words/plainly.ts'
import { reasonOf } from '../words/reason-of.ts'
import { say } from '../words/say.ts'
import { ownSentence, ownWords, shortFigures } from '../words/short-form.ts'
import { OrderNote } from './order-note.tsx'
import { OutletAnswer } from './outlet-answer.tsx'
import { Row } from './row.tsx'

interface ClaimRowProps {
  claim: ReportClaim & Partial<Pick<ListedClaim, 'again'>>
  /** The Question's text; null when nothing else answers it. */
  question: string | null
  report: Report
  /** What the text is called that the claim stands in. */
  ownName?: string
}

/** One claim of this article and how it stands among the others. */
export function ClaimRow({ claim, question, report: { article }, ownName = say('thisArticle') }: ClaimRowProps) {
  const { show, showsOnOpen } = useContext(Actions)
  const isRead = useIsRead(
    useCallback(claimId => claimId === claim.id || claim.again?.includes(claimId) === true, [claim]),
  )
  const answers = orderAnswers(claim.others)
  const [first] = answers
  return (
    <Row
      mark={first === undefined ? 'only' : shownRelation(first)}
      head={<ClaimHead claim={claim} question={question} answers={answers} language={article.language} />}
      body={() => <ClaimBody claim={claim} question={question} answers={answers} article={article} ownName={ownName} />}
      isRead={isRead}
      onOpen={() => {
        if (showsOnOpen) void show?.(claim.id)
      }}
    />
  )
}

interface ClaimParts {
  claim: ReportClaim
  question: string | null
  answers: OtherClaim[]
}

function ClaimHead({ claim, question, answers, language }: ClaimParts & { language: string }) {
  const leading = answers.filter(isOnSideOf(answers[0]))
  // What is merely near is another thing: its figure beside this one would seem to be at odds with it.
  const others =
    claim.figure === null || leading[0]?.relation === 'related'
      ? null
      : shortFigures(wholes(leading.filter(isAlike(leading[0])), claim.figure), claim.figure.surface)
  const about = claim.figure && (question === null ? thingOf(claim, claim.figure) : asked(question, claim))
  return (
    <>
      <span class={claim.figure === null ? 'row-sentence' : 'row-figures'}>
        <span class="row-own" dir="auto" lang={language}>
          {claim.figure === null ? ownWords(claim) : asSaid(claim.figure)}
        </span>
        {others !== null && (
          <span class="row-others">
            <span class="unseen">{say('othersSay')}</span>
            <span lang={language}>{others}</span>
          </span>
        )}
      </span>
      {about !== null && (
        <span class="row-about" lang={language}>
          {about}
        </span>
      )}
      <RowNote claim={claim} answers={leading} language={language} />
    </>
  )
}

/** “At least 100 · 1,100” beside 1,100 would seem to be two answers, where the hundred is a part of it; alone, the parts say it. */
function wholes(answers: OtherClaim[], own: Figure): OtherClaim[] {
  const whole = answers.filter(answer => !isPartOfSum(answer, own))
  return whole.length > 0 ? whole : answers
}

/** The reader knows the article’s own sentence, and not that of another outlet with a gap in it. */
function asked(question: string, claim: ReportClaim): string {
  return isBlanked(question) ? ownWords(claim) : question
}

/**
 * A figure needs to be told what it counts; a sentence speaks for itself. “Jobs” are counted, but “flames” are not what seven hours
 * are of, nor a death trap what has 22 storeys: of measures and sizes their sentence tells.
 */
function thingOf(claim: ReportClaim, { counted, unit, isSpecification }: Figure): string {
  if (counted === null || unit !== null || isSpecification) return ownWords(claim)
  return counted.charAt(0).toLocaleUpperCase() + counted.slice(1)
}

function RowNote({ claim, answers, language }: Omit<ClaimParts, 'question'> & { language: string }) {
  const [first] = answers
  const standing = standingOf(claim)
  if (first === undefined) return <AloneNote claim={claim} />
  if (standing === 'agrees') return <AgreeingNote claim={claim} answers={answers} />
  if (standing === 'related') return <NearNote claim={claim} answers={answers} language={language} />
  const alike = answers.filter(({ relation, cause }) => relation === first.relation && cause === first.cause)
  const outlets = outletsOf(alike)
  const reason = only(alike.map(answer => reasonOf(answer, claim)))
  return (
    <span class="row-note row-reason">
      <strong>{commonLabel(alike, claim.asOf)}. </strong>
      {joined(outlets.length > 1 ? say('outlets', { count: outlets.length }) : whose(first, claim), reason)}
    </span>
  )
}

/** Whose word it is that nobody else passes on, and how sure of it they are. */
function AloneNote({ claim }: { claim: ReportClaim }) {
  const voices = speakers(claim.saidBy)
  const facts = joined(voices && say('saidBy', { speakers: voices }), certaintyOf(claim))
  return facts === '' ? null : <span class="row-note row-reason row-facts">{facts}</span>
}

/** How many agree, and how many more only leave room for it. */
function AgreeingNote({ claim, answers }: { claim: ReportClaim; answers: OtherClaim[] }) {
  const [first] = answers
  const alike = answers.filter(isAlike(first))
  const heard = outletsOf(alike)
  const more = outletsOf(answers).filter(outlet => !heard.includes(outlet))
  return (
    <span class="row-note">
      {/* The group’s name says that others agree. */}
      {first?.relation === 'fits' && <strong>{relationLabel('fits', null)}. </strong>}
      {joined(
        summariseVoices(alike, claim.origins),
        more.length > 0 ? say('tally_fits', { count: more.length }) : null,
      )}
    </span>
  )
}

/** What is nearest, in its outlet’s words: beside this article’s it tells at once how near that is. */
function NearNote({ claim, answers, language }: Omit<ClaimParts, 'question'> & { language: string }) {
  const [first] = answers as [OtherClaim]
  const { quote, span } = first
  const outlet = outletName(first.outlet)
  const others = outletsOf(answers).length - 1
  const who = others > 0 ? say('andMore', { figures: outlet, count: others }) : outlet
  return (
    <>
      <span class="row-near" dir="auto" lang={language}>
        {ownWords({ text: quote.slice(span.start, span.end) })}
      </span>
      <span class="row-note row-reason">{joined(who, reasonOf(first, claim))}</span>
    </>
  )
}

function joined(...facts: (string | null)[]): string {
  return facts.filter(Boolean).join(' · ')
}

/** Which outlet says so, and whose figure it is where that may be why it says otherwise. */
function whose(answer: OtherClaim, own: ReportClaim): string {
  const voices = otherVoices(answer, own)
  return formatNames([outletName(answer.outlet), ...(voices === null ? [] : [voices])])
}

function otherVoices({ cause, figure, saidBy, origins }: OtherClaim, own: ReportClaim): string | null {
  const voices = cause === 'value' && figure !== null ? speakers(saidBy) : null
  return voices === null || own.origins.some(name => origins.includes(name))
    ? null
    : say('saidByInline', { speakers: voices })
}

/** “Several hundred” leaves room for 1,100 and does not say so: under “Agree” it would seem to. */
function isAlike(first: OtherClaim | undefined): (answer: OtherClaim) => boolean {
  return ({ relation }) => relation === first?.relation
}

/** What stands to the claim as the first answer does: not the earlier and later counts beside a contradiction. */
function isOnSideOf(first: OtherClaim | undefined): (answer: OtherClaim) => boolean {
  return answer => first !== undefined && sideOf(shownRelation(answer)) === sideOf(shownRelation(first))
}

function ClaimBody({
  claim,
  question,
  answers,
  article,
  ownName,
}: ClaimParts & Pick<Report, 'article'> & { ownName: string }) {
  const { show } = useContext(Actions)
  const voices = speakers(claim.saidBy)
  const plot = claimPlot(claim)
  return (
    <>
      <div class="own">
        <p class="own-head">
          <span>{ownName}</span>
          <span class="own-actions">
            {show !== null && <ShowButton claimId={claim.id} show={show} />}
            <CopyButton text={() => claimToText(claim, question, article)} />
          </span>
        </p>
        {/* A statement stands in full on its opened row already. */}
        {claim.figure !== null && (
          <blockquote class="answer-quote" dir="auto" lang={article.language}>
            {ownSentence(claim).map(({ text, marked }) => (marked ? <b>{text}</b> : text))}
          </blockquote>
        )}
        {voices !== null && <p class="answer-source">{say('saidBy', { speakers: voices })}</p>}
      </div>
      {plot !== null && <FigurePlot plot={plot} ownName={ownName} />}
      {plot !== null && <OrderNote answers={answers} />}
      {answers.map(answer => (
        <OutletAnswer answer={answer} own={claim} language={article.language} />
      ))}
    </>
  )
}

function ShowButton({ claimId, show }: { claimId: string; show: NonNullable<ClaimActions['show']> }) {
  const [gone, setGone] = useState(false)
  const onClick = async () => setGone(!(await show(claimId)))
  return gone ? (
    <span role="status">{say('notInPage')}</span>
  ) : (
    <button type="button" class="plain" onClick={onClick}>
      {say('showInPage')}
    </button>
  )
}
