import { bySize } from '../../core/compare/by-day-and-size.ts'
import type { Cause, Certainty, Figure, OtherClaim, RelationKind, ReportClaim } from '../../core/types.ts'
import { newsOf, orderAnswers, rank } from '../answer-order.ts'
import { shownRelation } from '../shown-relation.ts'
import { originsOf } from './count-origins.ts'
import { difference } from './difference.ts'
import { formatList } from './format.ts'
import { commonLabel } from './labels.ts'
import { outletName } from './outlet-name.ts'
import { plainly } from './plainly.ts'
import { say } from './say.ts'

/** What a card has answers of, where anything answers. */
const answering = ['differs', 'later', 'agrees', 'fits'] as const

const certaintyOrder: Certainty[] = ['denied', 'planned', 'possible', 'likely', 'estimated', 'reported', 'asserted']

/** In large type a date torn in two is read twice, and so are “some 12,000” and “25 minutes”. */
const NO_BREAK = '\u00a0'

const unbroken = (text: string): string => text.replace(/(?<!,) (?=\S*\d)|(?<=\d) /g, NO_BREAK)

/** Of more values than this, a headline has only the lowest and the highest. */
const MAX_SURFACES = 3

/** What the others say, in one plain line: “Others say around 12,000 · 9 % more”. Never who is right. */
export function headline(claim: ReportClaim): string {
  const [first] = orderAnswers(claim.others)
  if (first === undefined) return say('headlineNone')
  const answers = claim.others.filter(other => rank(other) === rank(first))
  return first.relation === 'differs' ? discord(claim, newsOf(first), answers) : concord(claim, first.relation, answers)
}

/** “1 differs · 3 agree · 1 fits”, each outlet counted once, by what matters first; null when the headline has said it. What is only near is not in the card. */
export function tally({ others }: ReportClaim): string | null {
  const seen = new Set<string>()
  const counts = answering.flatMap(relation => {
    const answers = others.filter(other => shownRelation(other) === relation)
    const count = new Set(answers.map(({ articleId }) => articleId).filter(id => !seen.has(id))).size
    for (const { articleId } of answers) seen.add(articleId)
    return count === 0 ? [] : [say(`tally_${relation}`, { count }).replace(' ', NO_BREAK)]
  })
  return counts.length < 2 ? null : counts.join(' · ')
}

function discord(claim: ReportClaim, cause: Cause | null, answers: OtherClaim[]): string {
  const who = subject(answers)
  if (cause === 'source') return say('headlineSource', who)
  if (cause === 'wording') return say('headlineWording', who)
  if (cause === 'certainty') return say(`headlineCertainty_${comparedCertainty(claim, answers)}`, who)
  const values = valuesOf(claim.figure, answers)
  if (values === null) return say(cause === 'later' ? 'headlineOtherDate' : 'headlineOtherwise', who)
  if (cause !== 'later') return say('headlineSay', { ...who, values })
  // “Earlier, 18 Dec 2024: …”: what is of another day is no contradiction, and the reader should see at once which came first.
  return say('labelled', { label: unbroken(commonLabel(answers, claim.asOf)), text: values })
}

function concord(claim: ReportClaim, relation: RelationKind, answers: OtherClaim[]): string {
  if (relation === 'agrees') return agreement(claim, answers)
  const who = subject(answers)
  if (relation === 'related') return say('headlineNear', who)
  const values = surfaces(answers)
  return values === null ? say('headlineFits', who) : say('headlineFitsValues', { ...who, values })
}

/** “4 others say the same, all from one source”: outlets are many, and what counts is how many voices they pass on, and whether any is new. */
function agreement({ origins }: ReportClaim, answers: OtherClaim[]): string {
  const voices = originsOf(answers)
  const who = { ...subject(answers), sources: voices?.length ?? 0 }
  const isOfOurs = answers.every(answer => answer.origins.some(name => origins.includes(name)))
  if (isOfOurs && who.sources === 1) return say('headlineAgreeHere', who)
  return say(who.count > 1 && voices ? 'headlineAgreeSources' : 'headlineAgree', who)
}

/** One outlet is named, several are “others”. */
function subject(answers: OtherClaim[]): { outlet: string; count: number } {
  const outlets = outletsOf(answers)
  return { outlet: outletName(outlets[0] ?? ''), count: outlets.length }
}

function outletsOf(answers: OtherClaim[]): string[] {
  return [...new Map(answers.map(({ articleId, outlet }) => [articleId, outlet])).values()]
}

/** “around 12,000 · 9 % more”, “200 or more and 1,000”; null when there are no figures, or of more than one measure. */
function valuesOf(mine: Figure | null, answers: OtherClaim[]): string | null {
  const said = surfaces(answers)
  if (said === null || mine === null) return said
  const distances = new Set(answers.map(({ figure }) => (figure === null ? null : difference(mine, figure))))
  const [distance] = distances
  return distances.size === 1 && distance ? say('withDistance', { values: said, distance }) : said
}

function surfaces(answers: OtherClaim[]): string | null {
  const figures = answers.flatMap(({ figure }) => (figure === null ? [] : [figure]))
  // The first to say a value says it in its words.
  const byValue = new Map(figures.toReversed().map(figure => [`${figure.min} ${figure.max}`, figure] as const))
  const ascending = [...byValue.values()].sort(bySize)
  const [first] = ascending
  const last = ascending.at(-1)
  if (first === undefined || last === undefined || figures.some(({ unit }) => unit !== first.unit)) return null
  // “64.8 and 65 per cent”
  const said = ascending.map(figure => unbroken(plainly(figure)))
  const [ending = ''] = first.unit === null ? [] : (said[0]?.match(/\s\D+$/) ?? [])
  const unit = said.every(one => one.endsWith(ending)) ? ending : ''
  const bare = said.map(one => one.slice(0, one.length - unit.length))
  // “eight or nine” would be one outlet that is not sure.
  if (bare.length <= MAX_SURFACES) return formatList(bare) + unit
  const [min = '', max = ''] = first.unit === null ? [lowest(first), last.max ?? said.at(-1)] : [bare[0], bare.at(-1)]
  return say('between', { min, max }) + unit
}

export function lowest({ min, max }: Figure): number {
  return min ?? max ?? 0
}

function comparedCertainty({ certainty }: ReportClaim, answers: OtherClaim[]): 'more' | 'less' | 'mixed' {
  const steps = answers.map(answer =>
    Math.sign(certaintyOrder.indexOf(answer.certainty) - certaintyOrder.indexOf(certainty)),
  )
  if (steps.every(step => step > 0)) return 'more'
  return steps.every(step => step < 0) ? 'less' : 'mixed'
}
