/** Why two claims stand as they do, in words a reader understands. */

import { NATIONWIDE } from '../figures/scope/nationwide.ts'
import { monthNames, roleInQuestions, takesArticle } from '../language/words.ts'
import type { Comparable } from '../story/comparable.ts'
import { isOpenFor } from './is-open-for.ts'

/** “nine” of “Nine dead”, but “US$62m” as it is. */
const surface = ({ figure }: Comparable): string =>
  `“${(figure?.surface ?? '').replace(/^\p{Lu}(?=[\p{Ll} ])/u, first => first.toLowerCase())}”`

/** “Exceeded 200”: a bound that stands elsewhere in the sentence. */
const bound = ({ figure }: Comparable): string => {
  if (!figure || /\p{L}/u.test(figure.surface)) return ''
  return figure.bound === 'atLeast' ? ' or more' : figure.bound === 'atMost' ? ' or less' : ''
}

export const reasons = {
  agrees(a: Comparable, b: Comparable): string {
    const same = a.figure?.min === b.figure?.min && a.figure?.max === b.figure?.max
    return sentence(same ? 'The same figure' : 'The same figure, rounded', sources(a, b))
  },
  fits(a: Comparable, b: Comparable): string {
    const [open, other] = a.figure && b.figure && isOpenFor(a.figure, b.figure) ? [a, b] : [b, a]
    return `${surface(open)}${bound(open)} leaves room for ${surface(other)}${bound(other)}`
  },
  differs(a: Comparable, b: Comparable, percent: number | null): string {
    return sentence(howFar(a, b, percent), sources(a, b))
  },
  /** `ours`, `theirs`: of which day each is. */
  later(a: Comparable, b: Comparable, percent: number | null, ours = a.asOf, theirs = b.asOf): string {
    // Of a count, or of its publication where no day is told: a report is either.
    const order = (theirs as string) > (ours as string) ? 'a later report' : 'an earlier report'
    return sentence(howFar(a, b, percent), `${order}, of ${inWords(theirs as string)}`)
  },
  unsure(a: Comparable, b: Comparable): string {
    return `Perhaps not the same thing: ${surface(b)} against ${surface(a)}`
  },
  near(why: string, a: Comparable, b: Comparable): string {
    if (why === 'place') return inPlaces(places(a), places(b))
    if (why === 'event') return 'Perhaps another event'
    if (why === 'owner') return 'Perhaps of another side: only one of the two says whose'
    if (why === 'group') return besideOurs('Another group', a.figure?.counted ?? null, b.figure?.counted ?? null)
    if (why === 'part') return 'One counts a part, the other the whole'
    if (why === 'role') return besideOurs('Another count', inQuestion(a), inQuestion(b))
    return reasons.unsure(a, b)
  },
  planned(pageIsAhead: boolean): string {
    return pageIsAhead ? 'Told as done; in this article still to come' : 'Told as still to come; in this article done'
  },
  sum(parts: readonly string[], total: string): string {
    return `${ADDS_UP}${parts.join(' + ')} = ${total}`
  },
} as const

const ADDS_UP = 'Adds up: '

/** Is it only the parts that make the number? */
export const isSum = (reason: string): boolean => reason.startsWith(ADDS_UP)

function howFar(a: Comparable, b: Comparable, percent: number | null): string {
  if (percent === null) return `${surface(b)} against ${surface(a)}`
  const size = Math.abs(percent) >= 2 ? Math.round(Math.abs(percent)) : Math.round(Math.abs(percent) * 10) / 10
  if (Math.abs(percent) >= 200) return `${round(1 + percent / 100)} times as high`
  return `${size} % ${percent > 0 ? 'higher' : 'lower'}`
}

/** “Another count: wounded (this article: killed)”; without what is not named, and where both are named alike. */
function besideOurs(head: string, ours: string | null, theirs: string | null): string {
  if (ours === null || theirs === null || ours.toLowerCase() === theirs.toLowerCase()) return head
  return `${head}: ${theirs} (this article: ${ours})`
}

function inPlaces(ours: readonly string[], theirs: readonly string[]): string {
  if (ours.length === 0 && theirs.length === 0) return 'Perhaps another place'
  if (theirs.length === 0) return `Perhaps another place: this article’s figure is for ${list(ours)}`
  return ours.length === 0
    ? `Perhaps another place: the other figure is for ${list(theirs)}`
    : `Another place: ${list(theirs)} (this article: ${list(ours)})`
}

const places = ({ frame }: Comparable): string[] =>
  (frame?.where ?? []).map(name => {
    if (name === NATIONWIDE) return 'the whole country'
    return takesArticle.test(name) ? `the ${name}` : name
  })

const inQuestion = ({ frame }: Comparable): string | null =>
  frame?.role == null ? null : (roleInQuestions[frame.role] ?? frame.role)

const round = (value: number): number => Math.round(value * 10) / 10

/** Whether both cite the same voices, or each another. */
function sources(a: Comparable, b: Comparable): string | null {
  if (a.origins.length === 0 || b.origins.length === 0) return null
  const common = a.origins.filter(name => b.origins.includes(name))
  if (common.length > 0) return `both cite ${list(common)}`
  return `credited to ${list(b.saidBy)}, in this article to ${list(a.saidBy)}`
}

/** “23 December 2024”, “November 2024”, “2024”. */
function inWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return [day, month ? monthNames[month - 1] : null, year].filter(Boolean).join(' ')
}

const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
const sentence = (head: string, tail: string | null): string => (tail ? `${head}; ${tail}` : head)
