import type { Cause, Certainty, Figure, OtherClaim, RelationKind, ReportClaim } from '../core/types.ts'
import { difference } from './difference.ts'
import { formatDay, LOCALE, plurally } from './format.ts'
import { plainly } from './plainly.ts'

/** The order in which answers matter to a reader, in a headline as in a list. */
export const relationOrder: RelationKind[] = ['differs', 'agrees', 'fits', 'related']

/** A value at odds is the news; the other causes only when there is none. */
const causeOrder: (Cause | null)[] = ['value', null, 'later', 'source', 'certainty', 'wording']

const certaintyOrder: Certainty[] = ['denied', 'planned', 'possible', 'likely', 'estimated', 'reported', 'asserted']

/** More surfaces than this in one line are a table, not a headline. */
const MAX_SURFACES = 3

const either = new Intl.ListFormat(LOCALE, { type: 'disjunction' })

/** What the others say, in one plain line: “Others say around 12,000 · 9 % more”. Never who is right. */
export function headline(claim: ReportClaim): string {
  const relation = relationOrder.find(kind => claim.others.some(other => other.relation === kind))
  if (relation === undefined) return 'No other outlet reports this'
  const answers = claim.others.filter(other => other.relation === relation)
  return relation === 'differs' ? discord(claim, answers) : concord(relation, claim, answers)
}

/** “1 differs · 3 agree · 1 fits”, each outlet counted once, by what matters first; null when the headline has said it. */
export function tally({ others }: ReportClaim): string | null {
  const seen = new Set<string>()
  const counts = relationOrder.flatMap(relation => {
    const answers = others.filter(other => other.relation === relation)
    const count = new Set(answers.map(({ articleId }) => articleId).filter(id => !seen.has(id))).size
    for (const { articleId } of answers) seen.add(articleId)
    return count === 0 ? [] : [plurally(count, ...relationVerbs[relation])]
  })
  return counts.length < 2 ? null : counts.join(' · ')
}

const relationVerbs: Record<RelationKind, [one: string, other: string]> = {
  differs: ['differs', 'differ'],
  agrees: ['agrees', 'agree'],
  fits: ['fits', 'fit'],
  related: ['related', 'related'],
}

function discord(claim: ReportClaim, differing: OtherClaim[]): string {
  const cause = causeOrder.find(cause => differing.some(answer => answer.cause === cause)) ?? null
  const answers = differing.filter(answer => answer.cause === cause)
  const { who, s } = subject(answers)
  if (cause === 'source') return `${who} credit${s} this to someone else`
  if (cause === 'wording') return `${who} quote${s} this in other words`
  if (cause === 'certainty') return `${who} ${s === '' ? 'are' : 'is'} ${lessOrMoreCertain(claim, answers)} of this`
  const values = valuesOf(claim.figure, answers)
  if (cause === 'later')
    return values === null ? `${who} report${s} this as of another date` : `${datesOf(claim, answers)}: ${values}`
  return values === null ? `${who} say${s} otherwise` : `${who} say${s} ${values}`
}

function concord(relation: RelationKind, claim: ReportClaim, answers: OtherClaim[]): string {
  const { who, s, count } = subject(answers)
  if (relation === 'agrees') return count === 1 ? `${who} says the same` : `${count} others say the same`
  if (relation === 'related') return `${who} ${claim.figure === null ? 'report' : 'count'}${s} something near this`
  const said = surfaces(answers)
  return said === null ? `${who} say${s} something that fits` : `${who} say${s} ${said}, which fits`
}

/** One outlet is named, several are “Others”. `s` ends the verb. */
function subject(answers: OtherClaim[]): { who: string; s: string; count: number } {
  const [first, ...rest] = outletsOf(answers)
  return first !== undefined && rest.length === 0
    ? { who: first, s: 's', count: 1 }
    : { who: 'Others', s: '', count: rest.length + 1 }
}

function outletsOf(answers: OtherClaim[]): string[] {
  return [...new Map(answers.map(({ articleId, outlet }) => [articleId, outlet])).values()]
}

/** “around 12,000 · 9 % more”, “over 200 or 1,000”; null when there are no figures, or too many for a line. */
function valuesOf(mine: Figure | null, answers: OtherClaim[]): string | null {
  const said = surfaces(answers)
  if (said === null || mine === null) return said
  const distances = new Set(answers.map(({ figure }) => (figure === null ? null : difference(mine, figure))))
  const [distance] = distances
  return distances.size === 1 && distance ? `${said} · ${distance}` : said
}

function surfaces(answers: OtherClaim[]): string | null {
  const figures = answers.flatMap(({ figure }) => (figure === null ? [] : [figure]))
  const byValue = new Map(figures.map(figure => [`${figure.min} ${figure.max}`, figure] as const))
  if (byValue.size === 0 || byValue.size > MAX_SURFACES) return null
  const ascending = [...byValue.values()].sort((a, b) => lowest(a) - lowest(b))
  return either.format(ascending.map(plainly))
}

function lowest({ min, max }: Figure): number {
  return min ?? max ?? 0
}

/** “Earlier, 18 Dec 2024”: a count of another day is no contradiction, and the reader should see at once which came first. */
function datesOf({ asOf: mine }: ReportClaim, answers: OtherClaim[]): string {
  const [theirs, ...more] = new Set(answers.map(({ asOf }) => asOf))
  const day = formatDay(theirs ?? null)
  if (!theirs || day === null || more.length > 0) return 'As of other dates'
  if (mine === null) return `As of ${day}`
  return `${theirs < mine ? 'Earlier' : 'Later'}, ${day}`
}

function lessOrMoreCertain({ certainty }: ReportClaim, answers: OtherClaim[]): string {
  const steps = answers.map(answer =>
    Math.sign(certaintyOrder.indexOf(answer.certainty) - certaintyOrder.indexOf(certainty)),
  )
  if (steps.every(step => step > 0)) return 'more certain'
  return steps.every(step => step < 0) ? 'less certain' : 'differently certain'
}
