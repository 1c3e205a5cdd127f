import { isBlanked } from '../../core/compare/questions/blank.ts'
import type { OtherClaim, Report, ReportClaim } from '../../core/types.ts'
import { orderAnswers } from '../answer-order.ts'
import { groupClaims } from '../listing/group-claims.ts'
import { missingOnce } from '../listing/missing-once.ts'
import { standings } from '../listing/standings.ts'
import { summarise } from '../listing/summary.ts'
import { askedOf } from '../words/asked-of.ts'
import { formatDay, formatNames, speakers } from '../words/format.ts'
import { datedLabel } from '../words/labels.ts'
import { outletName } from '../words/outlet-name.ts'
import { reasonOf } from '../words/reason-of.ts'
import { safeUrl } from '../words/safe-url.ts'
import { say } from '../words/say.ts'
import { ownWords } from '../words/short-form.ts'

/**
 * The Report as a document to keep, in the reader's language: CommonMark, everything from a page or pack escaped. `note` is what
 * one must know to read it rightly.
 */
export function reportToMarkdown(report: Report, note: string | null = null): string {
  const groups = groupClaims(report)
  const questions = new Map(report.questions.map(({ id, text }) => [id, text]))
  const claimIn = (claim: ReportClaim) => claimBlock(claim, questions.get(claim.question ?? '') ?? null)
  return [
    `# ${plainly(report.topic?.title ?? report.article.title)}`,
    articleLine(report.article),
    ...(note === null ? [] : [note]),
    summarise(groups),
    ...standings
      .filter(({ standing }) => groups[standing].length > 0)
      .flatMap(({ standing, title }) => [`## ${say(title)}`, ...groups[standing].map(claimIn)]),
    ...section('groupMissing', missingOnce(report), ({ question, answers }) => {
      const asked = questions.get(question) ?? ''
      const isNamed = answers.some(({ figure }) => figure !== null) && !isBlanked(asked)
      const head = isNamed ? [`**${plainly(asked)}**`] : []
      return [...head, ...answers.map(answer => answerLine(answer, null))].join('\n\n')
    }),
    ...section('groupOrigins', report.origins, ({ name, outlets }) =>
      item(`${plainly(name)}: ${plainly(formatNames(outlets.map(outletName)))}`),
    ),
    say('madeWith'),
  ]
    .join('\n\n')
    .concat('\n')
}

function section<T>(title: 'groupMissing' | 'groupOrigins', items: T[], block: (item: T) => string): string[] {
  return items.length === 0 ? [] : [`## ${say(title)}`, ...items.map(block)]
}

function articleLine({ title, outlet, published, url }: Report['article']): string {
  const facts = [outletName(outlet), formatDay(published)].filter(fact => fact !== null).map(plainly)
  return `${linked(plainly(title), url)} (${facts.join(', ')})`
}

function claimBlock(claim: ReportClaim, question: string | null): string {
  const voices = speakers(claim.saidBy)
  const said = voices === null ? '' : ` · ${plainly(say('saidBy', { speakers: voices }))}`
  const words = claim.kind === 'quote' ? say('quoted', { text: ownWords(claim) }) : ownWords(claim)
  const asked = askedOf(claim, question)
  const head = asked === null ? '' : `**${plainly(asked)}**\n\n`
  const answers = telling(claim.others).map(other =>
    answerLine(other, datedLabel(other, claim.asOf), reasonOf(other, claim)),
  )
  return [`${head}> ${plainly(words)}${said}`, ...answers].join('\n\n')
}

/** What is merely near says nothing beside an answer. */
function telling(others: OtherClaim[]): OtherClaim[] {
  const answers = orderAnswers(others)
  const answering = answers.filter(({ relation }) => relation !== 'related')
  return answering.length > 0 ? answering : answers
}

/** “- **Agrees**: Radio Lenne, 6 Mar 2031: “The toll reached 19.” (reason)” */
function answerLine(answer: OtherClaim, relation: string | null, reason = ''): string {
  const day = formatDay(answer.published)
  const who = `${linked(plainly(outletName(answer.outlet)), answer.url)}${day === null ? '' : `, ${day}`}`
  const why = reason === '' ? '' : ` (${plainly(reason)})`
  const how = relation === null ? '' : `**${relation}.** `
  return item(`${how}${who}: ${plainly(say('quoted', { text: answer.quote }))}${why}`)
}

function item(text: string): string {
  return `- ${text}`
}

function linked(text: string, url: string | null): string {
  const link = safeUrl(url)
  return link === null ? text : `[${text}](<${link.replace(/[<>]/g, encodeURIComponent)}>)`
}

/** Backslashes before whatever could be markup, and one line: a list or heading begins only at the start of a line. */
function plainly(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
}
