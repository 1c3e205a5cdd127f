/** Statements: do two clauses tell of one event, and if so, alike? */
import { isLater } from '../../claims/time/days-apart.ts'
import { alreadyWord, conditionCue, endCue } from '../../language/words.ts'
import { areOpposite, complementOf, hasOpposite, isIntention } from '../../meaning/complement-of.ts'
import { disjoint, meet } from '../../names/meet.ts'
import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import { isDate, isName, isValue } from '../../text/term-kinds.ts'
import type { Step } from '../explain/step.ts'
import type { Relation } from '../relation.ts'
import { stageOf } from '../stage.ts'
import { voicesAlike } from '../voices-alike.ts'
import { admits } from './admits.ts'
import { contradict } from './contradict.ts'
import { countOtherwise } from './count-otherwise.ts'
import { goesBackOn } from './goes-back-on.ts'
import { ofTwoStages } from './of-two-stages.ts'
import { listOf, sharedTerms } from './similarity.ts'
import { likenessAt, likenessOf, type Measures, measure } from './statement-likeness.ts'

/** Log-odds of telling of one event from which two clauses stand by themselves, and where each is the other's best match in its article. */
const ALONE = 0.9
const AS_BEST = -0.3
/** So much less will do where one denies what the other tells: whether they contradict each other is asked apart, and more strictly. */
const LESS = 2
/** And less again where the one who denied it admits it. */
const LESS_ADMITTED = 3
/** And where each is like a third clause. Tried on each topic: of what lies below, more is wrong than right. */
const OF_ONE_QUESTION = -2
/** From here two clauses may be said to differ: their terms in common, and those of the shorter that the other has. */
const SURE: Common = { ofBoth: 0.5, ofShorter: 0.7 }
/** Where one says it is not so, less will do: a denial tells no more than what it denies. */
const DENIED: Common = { ofBoth: 0.4, ofShorter: 0.5 }
/** Least things or deeds in common to differ about. */
const FEWEST_THINGS = 2

export function relateStatements(a: Comparable, b: Comparable, story: Story): Relation | null {
  const less = denialOf(a, b) !== 'by one' ? 0 : isTakenBack(a, b, story) ? LESS_ADMITTED : LESS
  const alike = likenessOf(a, b, story, AS_BEST - less)
  if (alike < AS_BEST - less) return null
  if ((less === 0 && undoes(a, b, story)) || nameOthers(a, b, story) || countOtherwise(a, b, story)) return null
  if (tellAnotherTime(a, b, story)) return null
  const relation = relateToldEvents(a, b, strengthOf(alike), story)
  return alike >= ALONE - less ? relation : { ...relation, onlyAsBest: true }
}

/** The same for two clauses of which a third shows that they answer one Question: less need be common. Null where they are no more than near. */
export function relateStatementsOfOneQuestion(a: Comparable, b: Comparable, story: Story): Relation | null {
  const likeness = likenessOf(a, b, story, OF_ONE_QUESTION)
  if (likeness < OF_ONE_QUESTION || nameOthers(a, b, story) || countOtherwise(a, b, story)) return null
  const relation = relateToldEvents(a, b, strengthOf(likeness), story)
  return relation.relation === 'related' ? null : relation
}

/** Whether two clauses can pass the first steps above of which no more than this is measured. `mayDeny`: one may deny what the other tells. */
export const mayBeRelated = (most: Measures, mayDeny: boolean): boolean =>
  likenessAt(most) >= AS_BEST - (mayDeny ? LESS_ADMITTED : 0)

/** 0..1. */
const strengthOf = (likeness: number): number => 1 / (1 + Math.exp(-likeness))

/** The steps above, in their order, with what was measured. */
export function explainStatements(a: Comparable, b: Comparable, story: Story): Step[] {
  const found = measure(a, b, story)
  const likeness = likenessOf(a, b, story)
  const shown = (Object.keys(found) as (keyof Measures)[]).map(name => `${name} ${Number(found[name].toFixed(2))}`)
  const measured = `${likeness.toFixed(2)}: ${shown.join(', ')}`
  return [
    { step: `alike by themselves, from ${ALONE}`, measured, passed: likeness >= ALONE },
    { step: `alike if each is the other’s best match, from ${AS_BEST}`, measured, passed: likeness >= AS_BEST },
    {
      step: 'no deed that the other undoes',
      measured: [a, b].map(claim => readingOf(claim, story).deeds.join(', ') || 'none known').join(' / '),
      passed: !undoes(a, b, story),
    },
    { step: 'both deny, or neither', measured: denialOf(a, b), passed: /^(?:none|by both)$/.test(denialOf(a, b)) },
  ]
}

/** What is near and no more is not told like a contradiction: a reader who is told that one of two denies it believes neither. */
const near = {
  denial: 'Both may be true, though one is a denial',
  ofSomethingElse: 'Both may be true; one also denies something else',
  notAsFar: 'Both may be true; in only one of the two has it come that far',
} as const

/** One event in two clauses: told alike, denied by one, or told with another certainty. */
function relateToldEvents(a: Comparable, b: Comparable, strength: number, story: Story): Relation {
  const related = (reason: string): Relation => ({ relation: 'related', cause: null, reason, strength })
  const denial = denialOf(a, b)
  if (denial === 'by one') {
    if (isTakenBack(a, b, story)) return relateTakenBack(a, b, strength)
    const reason = saysOtherwise(deniesShared(a, b))
    return !isDisputed(a, b) &&
      !(a.hasFigure && b.hasFigure && !deniesValue(a, b)) &&
      sameThings(a, b, story, DENIED) &&
      (deniesShared(a, b) ? contradict(a, b, story) : contradict(b, a, story))
      ? { relation: 'differs', cause: 'value', reason, strength }
      : related(near.denial)
  }
  if (denial === 'of something else') return related(near.ofSomethingElse)
  if (isUnreal(a, story) !== isUnreal(b, story) || isWishOfOne(a, b, story) || ofTwoStages(a, b, story))
    return related(near.notAsFar)
  const [x, y] = [stageOf(a), stageOf(b)]
  if (x === y || (x !== 'done' && y !== 'done'))
    return { relation: 'agrees', cause: null, reason: credit(a, b), strength }
  const told = `${y}, in this article as ${x}`
  // “No plans to close it” and “it would not be closed” are no less sure than each other.
  return denial === 'none' &&
    isSure(a, b, story) &&
    !cameAbout(a, b) &&
    !tellsBoth(x === 'done' ? b : a, story) &&
    !sharedTerms(a.terms, b.terms).some(isIntention)
    ? { relation: 'differs', cause: 'certainty', reason: `Told as ${told}`, strength }
    : {
        relation: 'agrees',
        cause: null,
        reason: `Says the same; told as ${told}`,
        strength,
      }
}

type Denial = 'none' | 'by one' | 'by both' | 'of something else'

/**
 * Whether one denies what the other says. Where both deny, though not the same word (“no plans to close it”, “it would not be closed”),
 * they are of one mind; a denial of something else is no contradiction.
 */
function denialOf(a: Comparable, b: Comparable): Denial {
  if (a.denied.length === 0 && b.denied.length === 0) return 'none'
  const [byA, byB] = [deniesShared(a, b), deniesShared(b, a)]
  if (byA && tellOpposites(a, b)) return 'by one'
  if (byA !== byB) return deniesAnything(a) && deniesAnything(b) ? 'by both' : 'by one'
  return !byA && deniesAnything(a) !== deniesAnything(b) ? 'of something else' : 'none'
}

/** “Were open”, “were locked”: each tells what the other denies. */
const tellOpposites = (a: Comparable, b: Comparable): boolean =>
  a.denied.some(term => {
    const opposite = complementOf(term)
    return opposite !== null && isShared(term, a, b) && b.denied.includes(opposite)
  })

/** A clause denies little, and much may be in common: so it is asked of the former whether it is the latter. */
const deniesShared = (a: Comparable, b: Comparable): boolean => a.denied.some(term => isShared(term, a, b))
const isShared = (term: string, a: Comparable, b: Comparable): boolean =>
  a.terms.includes(term) && b.terms.includes(term)

/** Beyond what it tells by the opposite as well: “did not work” and “failed” are one. */
const deniesAnything = ({ denied, terms }: Comparable): boolean =>
  denied.some(term => !terms.includes(complementOf(term) ?? ''))

const saysOtherwise = (isSo: boolean): string =>
  isSo ? 'Says it is so; this article says it is not' : 'Says it is not so'

/** What was denied before is admitted later, as a rule; where no text tells a day, one of the two is not so. */
function relateTakenBack(a: Comparable, b: Comparable, strength: number): Relation {
  const [denial, told] = deniesShared(a, b) ? [a, b] : [b, a]
  const byOneVoice = told === b ? 'The same voice admits it' : 'The same voice denies it'
  const reason = voicesAlike(told.origins, denial.origins) === 'one' ? byOneVoice : saysOtherwise(told === b)
  return { relation: 'differs', cause: isLater(told.asOf, denial.asOf) ? 'later' : 'value', reason, strength }
}

/** The one who denied it admits it, or has done what it would not do. */
function isTakenBack(a: Comparable, b: Comparable, story: Story): boolean {
  const [denial, told] = deniesShared(a, b) ? [a, b] : [b, a]
  return admits(told, denial) || goesBackOn(told, denial, story)
}

/** One tells what somebody wants of others, and the other that it was done. */
function isWishOfOne(a: Comparable, b: Comparable, story: Story): boolean {
  const wishes = readingOf(a, story).wording.isWish
  if (wishes === readingOf(b, story).wording.isWish) return false
  const told = wishes ? b : a
  return stageOf(told) === 'done' && !told.terms.some(isIntention)
}

/** Planned on one day and done by a later one: both may be right. */
function cameAbout(a: Comparable, b: Comparable): boolean {
  const [done, planned] = stageOf(a) === 'done' ? [a, b] : [b, a]
  return isLater(done.asOf, planned.asOf)
}

/** “Gets ready to send drones, besides the guns it has already sent”: what is done stands beside what is planned. */
const tellsBoth = (planned: Comparable, story: Story): boolean =>
  readingOf(planned, story).wording.words.has(alreadyWord)

const isUnreal = (claim: Comparable, story: Story): boolean => readingOf(claim, story).wording.isUnreal

/** “Residents blame a power line, which its owner denies” is no contradiction of the owner's denial: it tells both. */
function isDisputed(a: Comparable, b: Comparable): boolean {
  return (a.disputed && !deniesShared(a, b)) || (b.disputed && !deniesShared(b, a))
}

/** Where both count, one of the numbers must be what is denied: “no warning for five of 14 towns” contradicts no “warning for nine”. */
const deniesValue = (a: Comparable, b: Comparable): boolean =>
  sharedTerms(a.terms, b.terms).some(term => isValue(term) && a.denied.includes(term) !== b.denied.includes(term))

/** “Bought masks” and “returned masks”: what one does the other undoes. A number that both have joins them all the same. */
function undoes(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  if (meet(x.values, y.values) || !x.deeds.some(hasOpposite) || !y.deeds.some(hasOpposite)) return false
  if (x.deeds.some(deed => y.terms.has(deed)) || y.deeds.some(deed => x.terms.has(deed))) return false
  return x.deeds.some(mine => y.deeds.some(theirs => areOpposite(mine, theirs)))
}

/** “They had not gone down” and “he will not go down again”: one was not done at all, the other was. So of “exploded” and “can explode again”. */
const tellAnotherTime = (a: Comparable, b: Comparable, story: Story): boolean =>
  a.denied.length > 0 === b.denied.length > 0 &&
  readingOf(a, story).wording.isAnotherTime !== readingOf(b, story).wording.isAnotherTime

/**
 * Both name someone or some place, and neither names nor numbers are common: two events alike in kind. Whom a story names all the time
 * it means where it names nobody, too: the host here and the guests there may be two sides of one event.
 */
function nameOthers(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  return x.tellsWho && y.tellsWho && disjoint(x.names, y.names) && !meet(x.values, y.values)
}

/**
 * Whether how surely it is told is a difference: nearly the same things and deeds, none of them counted, nothing under a
 * condition or until a day that only one tells, and no day in common: “begins on Saturday” is as planned as “is to begin on Saturday”.
 */
function isSure(a: Comparable, b: Comparable, story: Story): boolean {
  if (a.hasFigure || b.hasFigure || sharedTerms(a.terms.filter(isDate), b.terms).length > 0) return false
  if (conditionCue.test(a.words) || conditionCue.test(b.words)) return false
  if (endCue.test(a.words) !== endCue.test(b.words)) return false
  return sameThings(a, b, story, SURE)
}

interface Common {
  ofBoth: number
  ofShorter: number
}

/** Two things or deeds at least, and so much of what either says. */
function sameThings(a: Comparable, b: Comparable, story: Story, least: Common): boolean {
  const [x, y] = [readingOf(a, story).own, readingOf(b, story).own].map(listOf) as [string[], string[]]
  const shared = sharedTerms(x, y)
  const weigh = (terms: readonly string[]): number =>
    terms.reduce((sum, term) => sum + (isName(term) ? 0 : story.weight(term)), 0)
  const [common, ofA, ofB] = [weigh(shared), weigh(x), weigh(y)]
  return (
    shared.filter(term => !isName(term) && !isValue(term)).length >= FEWEST_THINGS &&
    2 * common >= least.ofBoth * (ofA + ofB) &&
    common >= least.ofShorter * Math.min(ofA, ofB)
  )
}

function credit(a: Comparable, b: Comparable): string {
  const [x, y] = [a.origins[0], b.origins[0]]
  if (!x || !y) return 'Says the same'
  const common = a.origins.find(name => b.origins.includes(name))
  return common ? `Says the same; both cite ${common}` : `Says the same; credited to ${y}, in this article to ${x}`
}
