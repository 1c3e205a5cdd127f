/** Statements: do two clauses tell of one event, and if so, alike? */
import { conditionCue } from '../language/words.ts'
import type { Certainty } from '../types.ts'
import type { Comparable, Relation } from './comparable.ts'
import type { Step } from './explain-pair.ts'
import { isName, isValue, type Reading, readingOf, weigh } from './reading.ts'
import { sharedTerms, similarity } from './similarity.ts'
import type { Story } from './story.ts'

/** Least content two clauses of one event share. */
const FEWEST_THINGS = 2
/**
 * Shared terms as part of both clauses together, and of the shorter one; and the weight of the content shared. Fitted on the
 * corpus as a family, each topic left out in turn: where the two clauses are each other's best match in their articles, much
 * less in common is enough, if what is common is rare.
 */
const ALONE = { ofBoth: 0.45, ofShorter: 0.45, weight: 1.1 }
/** What is nearly the same need not be rare. */
const NEARLY_ALL = { ofBoth: 0.6, ofShorter: 0.6, weight: 0.8 }
const AS_BEST = { ofBoth: 0.3, ofShorter: 0.3, weight: 1.3 }
/** From here, and no lower, two clauses may be said to differ. */
const SURE = { ofBoth: 0.5, ofShorter: 0.7 } as const

/** How far along an event is, by certainty: what is planned is not done, and what may be is not said to be. */
const STAGE: Readonly<Record<Certainty, 'done' | 'open' | 'planned'>> = {
  asserted: 'done',
  reported: 'done',
  estimated: 'done',
  likely: 'open',
  possible: 'open',
  planned: 'planned',
  denied: 'done',
}

export function relateStatements(a: Comparable, b: Comparable, story: Story): Relation | null {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  const few = !shareEnough(x, y)
  if ((few && !shareNameAndThing(x, y)) || nameOthers(a, b) || countOthers(a, b)) return null
  const likeness = likenessOf(a, b, story)
  const { ofBoth } = likeness
  if (few) return ofBoth < SURE.ofBoth ? null : { ...relateToldEvents(a, b, ofBoth, false, false), onlyAsBest: true }
  const alone = reaches(likeness, ALONE) || reaches(likeness, NEARLY_ALL)
  // What somebody says of a thing is seldom the news of it: then they must be much alike.
  if (a.quoted !== b.quoted ? ofBoth < SURE.ofBoth : !alone && !reaches(likeness, AS_BEST)) return null
  // Two renderings of one utterance are compared as quotations: their words, not their claims.
  const sure =
    !(a.quoted && b.quoted) && ofBoth >= SURE.ofBoth && likeness.ofShorter >= SURE.ofShorter && sameDeed(a, b)
  const relation = relateToldEvents(a, b, ofBoth, alone || likeness.ofShorter >= SURE.ofShorter, sure)
  return alone ? relation : { ...relation, onlyAsBest: true }
}

/** “Greece offered a helicopter”: a name and one thing are enough where they are most of what either says. */
function shareNameAndThing(a: Reading, b: Reading): boolean {
  return b.things.some(term => a.terms.has(term)) && [...b.terms].some(term => isName(term) && a.terms.has(term))
}

interface Likeness {
  ofBoth: number
  ofShorter: number
  weight: number
}

function likenessOf(a: Comparable, b: Comparable, story: Story): Likeness {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  const weight = weigh(sharedTerms(x.things, y.things), story)
  return {
    ofBoth: similarity(a, b, story),
    ofShorter: weight / (Math.min(x.thingsWeight, y.thingsWeight) || 1),
    weight,
  }
}

const reaches = (likeness: Likeness, least: Likeness): boolean =>
  likeness.ofBoth >= least.ofBoth && likeness.ofShorter >= least.ofShorter && likeness.weight >= least.weight

/** The steps above, in their order, with what was measured. */
export function explainStatements(a: Comparable, b: Comparable, story: Story): Step[] {
  const likeness = likenessOf(a, b, story)
  const shown = Object.entries(likeness)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ')
  const least = (name: string, limits: Likeness): Step => ({
    step: `${name}: ${Object.entries(limits)
      .map(([part, value]) => `${part} ${value}`)
      .join(', ')}`,
    measured: shown,
    passed: reaches(likeness, limits),
  })
  const shared = sharedTerms(a.terms, b.terms)
  return [
    {
      step: `at least ${FEWEST_THINGS} things or deeds in common`,
      measured: shared.join(', '),
      passed: shareEnough(readingOf(a, story), readingOf(b, story)),
    },
    { step: 'no two sets of names', measured: named(a, b, isName), passed: !nameOthers(a, b) },
    { step: 'no two sets of numbers', measured: named(a, b, isValue), passed: !countOthers(a, b) },
    least('alike by themselves', ALONE),
    least('nearly the same', NEARLY_ALL),
    least('alike if each is the other’s best match', AS_BEST),
    { step: 'both deny, or neither', measured: denialOf(a, b), passed: denialOf(a, b) === 'none' },
  ]
}

const named = (a: Comparable, b: Comparable, isKind: (term: string) => boolean): string =>
  `${a.terms.filter(isKind).join(', ') || 'none'} / ${b.terms.filter(isKind).join(', ') || 'none'}`

/** Most pairs end here. */
function shareEnough(a: Reading, b: Reading): boolean {
  let shared = 0
  for (const term of b.things) if (a.terms.has(term) && ++shared === FEWEST_THINGS) return true
  return false
}

/** One event in two clauses: told alike, denied by one, or told with another certainty. */
function relateToldEvents(a: Comparable, b: Comparable, strength: number, mayDeny: boolean, sure: boolean): Relation {
  const related = (reason: string): Relation => ({ relation: 'related', cause: null, reason, strength })
  const denial = denialOf(a, b)
  if (denial === 'by one') {
    const reason = 'One of the two says it is not so'
    return mayDeny && !(a.quoted && b.quoted)
      ? { relation: 'differs', cause: 'value', reason, strength }
      : related(reason)
  }
  if (denial === 'of something else') return related('One of the two says that something of it is not so')
  const [x, y] = [stageOf(a), stageOf(b)]
  if (x === y || (x !== 'done' && y !== 'done'))
    return { relation: 'agrees', cause: null, reason: credit(a, b), strength }
  const reason = `Told as ${a.certainty} here, as ${b.certainty} there`
  return sure && !conditionCue.test(a.words) && !conditionCue.test(b.words)
    ? { relation: 'differs', cause: 'certainty', reason, strength }
    : {
        relation: 'agrees',
        cause: null,
        reason: `Says the same; told as ${a.certainty} here, as ${b.certainty} there`,
        strength,
      }
}

/** Whether one denies what the other says. Where both deny what they share they are of one mind; a denial of something else is no contradiction. */
function denialOf(a: Comparable, b: Comparable): 'none' | 'by one' | 'of something else' {
  const shared = sharedTerms(a.terms, b.terms)
  const [byA, byB] = [a, b].map(({ denied }) => shared.some(term => denied.includes(term)))
  if (byA !== byB) return 'by one'
  return !byA && a.denied.length > 0 !== b.denied.length > 0 ? 'of something else' : 'none'
}

/** Polarity is compared apart: a denial is told as outright as what it denies. */
const stageOf = (claim: Comparable): 'done' | 'open' | 'planned' => STAGE[claim.certainty]

/** Both hold numbers, and none in common: such clauses are compared by their figures. */
function countOthers(a: Comparable, b: Comparable): boolean {
  return a.hasFigure && b.hasFigure && sharedTerms(a.terms.filter(isValue), b.terms).length === 0
}

/** Both name someone or some place, and none in common: two events alike in kind. */
function nameOthers(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.terms.filter(isName), b.terms.filter(isName)]
  return x.length > 0 && y.length > 0 && sharedTerms(x, y).length === 0
}

/** Two things or deeds in common, values aside: only then is how surely it is told a difference. */
function sameDeed(a: Comparable, b: Comparable): boolean {
  const shared = sharedTerms(a.terms, b.terms).filter(term => !isName(term) && !isValue(term))
  return shared.length >= FEWEST_THINGS && !a.hasFigure && !b.hasFigure
}

function credit(a: Comparable, b: Comparable): string {
  const [x, y] = [a.origins[0], b.origins[0]]
  if (!x || !y) return 'Says the same'
  const common = a.origins.find(name => b.origins.includes(name))
  return common ? `Says the same; both cite ${common}` : `Says the same; credited here to ${x}, there to ${y}`
}
