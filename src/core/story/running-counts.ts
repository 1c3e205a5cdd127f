/**
 * The one count that a story keeps up: the dead of an earthquake, four on the first day, nine on the second. Articles tell other numbers of
 * that fate as well (of one town, of an earlier disaster), and any of them may be misread; but hardly ever do they rise from article to
 * article as the toll does. So of each article that one number is taken with which the most of them make one row.
 */

import { daysApart } from '../claims/time/days-apart.ts'
import { COUNT, type Frame } from '../figures/frame.ts'
import { relateValues, sizeOf } from '../figures/values.ts'
import { falling, recordedRoles } from '../language/words.ts'
import { isSubgroup, parentConcept } from '../meaning/concepts.ts'
import { isCountedUp } from '../meaning/roles.ts'
import { disjoint } from '../names/meet.ts'
import { type Count, isCount } from './counts-by-article.ts'
import type { Told } from './told.ts'

export interface RunningCount {
  role: string
  /** 'person' for people of every kind, or else what is counted. */
  thing: string
  numbers: RunningNumber[]
}

/** What one article gives, and when it was published. */
export interface RunningNumber {
  article: number
  day: string
  min: number | null
  max: number | null
}

/** A claim, and where and when its article was printed with it. */
export interface Printed extends Told {
  /** In the title or the first two paragraphs, where the news is. */
  lead: boolean
  published: string | null
}

/** What the news is counts for as much as two numbers farther down. */
const [LEAD, BELOW] = [1, 0.5]
const FEWEST_ARTICLES = 3
/** A topic with more articles than this is no one story, nor does a story keep up more counts. */
export const MOST_ARTICLES = 200
export const MOST_RUNNING = 64
/** Of all that its articles could give to a row; of articles, how many may give another number in the lead, and a quarter of those that do farther down. Found on the corpus. */
const [LEAST_COVERED, MOST_RIVALS, RIVAL_BELOW] = [0.8, 0.5, 0.25]
/** What is told as of another week is of another event, or a level of before. */
const FARTHEST_DAYS = 10

export function readRunningCounts(claims: readonly Printed[]): RunningCount[] {
  const groups = new Map<string, Candidate[]>()
  for (const claim of claims) {
    if (!mayRun(claim)) continue
    const key = `${fateOf(claim.frame)} ${thingOf(claim.frame)}`
    const known = groups.get(key)
    if (known) known.push(claim)
    else groups.set(key, [claim])
  }
  const running = [...groups.values()].flatMap(group => {
    const row = bestRow(group)
    const [first] = row ?? []
    if (!row || !first) return []
    return [{ role: fateOf(first.frame) as string, thing: thingOf(first.frame), numbers: row.map(toNumber) }]
  })
  return running.slice(0, MOST_RUNNING)
}

type Candidate = Printed & Count & { published: string }

const toNumber = ({ article, published, figure: { min, max } }: Candidate): RunningNumber => ({
  article,
  day: published,
  min,
  max,
})

/** A number of a fate that is counted up, of all, and of now; “dozens” is none. */
function mayRun(claim: Printed): claim is Candidate {
  return (
    claim.published !== null &&
    isCount(claim) &&
    claim.figure.bound !== 'vague' &&
    isWholeCount(claim.frame) &&
    daysApart(claim.asOf, claim.published) <= FARTHEST_DAYS
  )
}

/** Title and first two paragraphs. */
const LEAD_PARTS = 3

export const isInLead = ({ start }: { start: number }, text: string): boolean =>
  text.slice(0, start).split('\n\n').length <= LEAD_PARTS

/** Whether a count may be the one that a story keeps up, as far as its own words tell. */
function isWholeCount(frame: Frame): boolean {
  const { dimension, part, former, delta, unreal, apart, per } = frame
  const role = fateOf(frame)
  if (role === null || dimension !== COUNT || !isCountedUp(role)) return false
  // “1,000 in the past week”: of some time only.
  if (part || former || delta || unreal || per !== null) return false
  return apart.every(mark => SETS_NOTHING_APART.test(mark) || (mark === MEN && falling.has(role)))
}

/** Of the same fate of the same thing; and such as may be that very count. */
export const isNear = ({ role, thing }: RunningCount, frame: Frame): boolean =>
  fateOf(frame) === role && thingOf(frame) === thing
export const mayBeOf = (count: RunningCount, frame: Frame): boolean => isNear(count, frame) && isWholeCount(frame)

/** Marks of counts that may all the same be of all. */
const SETS_NOTHING_APART = /^(?:day|area|reach|span|toll):/

/** Whoever is under a mine's roof is told as trapped, and as missing; and “1,980 cases” were recorded of whatever spreads. */
function fateOf({ role, head }: Pick<Frame, 'role' | 'head'>): string | null {
  if (head === CASE && (role === null || recordedRoles.has(role))) return 'infected'
  return role === 'trapped' ? 'missing' : role
}

const CASE = 'case'

/** Whoever is searched for is told as “men” where no women are. */
const MEN = 'people:men'

/** Those who died are told as miners, as victims, and as bodies. */
function thingOf({ head }: Pick<Frame, 'head'>): string {
  return head === null || head === 'body' || head === PERSON || parentConcept(head) === PERSON ? PERSON : head
}
const PERSON = 'person'

interface Node {
  count: Candidate
  weight: number
  /** Of the best row that ends here. */
  sum: number
  before: Node | null
}

/** The heaviest row, one number an article at most; null where it is too light to be the story's own. */
function bestRow(group: readonly Candidate[]): Candidate[] | null {
  const articles = byArticle(group)
  if (articles.size < FEWEST_ARTICLES || articles.size > MOST_ARTICLES) return null
  const nodes = group
    .toSorted((a, b) => (a.published < b.published ? -1 : Number(a.published > b.published)) || a.article - b.article)
    .map((count): Node => ({ count, weight: weightOf(count), sum: weightOf(count), before: null }))
  nodes.forEach((node, i) => {
    for (const before of nodes.slice(0, i)) {
      if (before.sum + node.weight <= node.sum || !mayFollow(before.count, node.count)) continue
      node.sum = before.sum + node.weight
      node.before = before
    }
  })
  const last = nodes.reduce((best, node) => (node.sum > best.sum ? node : best))
  const row: Candidate[] = []
  for (let node: Node | null = last; node; node = node.before) row.unshift(node.count)
  const possible = [...articles.values()].reduce((sum, counts) => sum + Math.max(...counts.map(weightOf)), 0)
  const isOwn = row.length >= FEWEST_ARTICLES && last.sum >= LEAST_COVERED * possible
  return isOwn && rivalsOf(row, articles) <= MOST_RIVALS * articles.size ? row : null
}

function byArticle(group: readonly Candidate[]): Map<number, Candidate[]> {
  const found = new Map<number, Candidate[]>()
  for (const count of group) found.set(count.article, [...(found.get(count.article) ?? []), count])
  return found
}

const weightOf = ({ lead }: Printed): number => (lead ? LEAD : BELOW)

/** How many articles give a number that is at odds with the row's, or that is in none. */
function rivalsOf(row: readonly Candidate[], articles: ReadonlyMap<number, Candidate[]>): number {
  let sum = 0
  for (const [article, counts] of articles) {
    const own = row.find(count => count.article === article)
    const others = counts.filter(
      count => !own || (relateValues(count.figure, own.figure).kind === 'differs' && !isOfSome(count, own)),
    )
    if (others.some(({ lead }) => lead)) sum++
    else if (others.length > 0) sum += RIVAL_BELOW
  }
  return sum
}

/** “11 babies” beside “34 people”: some of them. */
const isOfSome = (count: Candidate, own: Candidate): boolean =>
  isSubgroup(count.frame.head) && !isSubgroup(own.frame.head) && sizeOf(toNumber(count)) < sizeOf(toNumber(own))

function mayFollow(a: Candidate, b: Candidate): boolean {
  return (
    a.article !== b.article &&
    !disjoint(a.frame.who, b.frame.who) &&
    !disjoint(a.frame.where, b.frame.where) &&
    goesOn(toNumber(a), toNumber(b), fateOf(a.frame) as string)
  )
}

type Dated = Pick<RunningNumber, 'day' | 'min' | 'max'>

/** Corrections aside, the later is not less; nor is it many times as high, as another event's may be. Those missing are found. */
export function goesOn(before: Dated, after: Dated, role: string): boolean {
  const [x, y] = [sizeOf(before), sizeOf(after)]
  const [low, high] = x < y ? [x, y] : [y, x]
  if (before.day === after.day) return high <= SAME_DAY * low
  const isOnward = falling.has(role) ? y <= x * (2 - CORRECTED) : y >= x * CORRECTED
  return isOnward && high <= NEXT_DAY * low + FEW
}

/** Found on the corpus. */
const [SAME_DAY, NEXT_DAY, CORRECTED, FEW] = [2, 3, 0.85, 2]
