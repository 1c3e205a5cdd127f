/** Why two claims stand as they do, in words a reader understands. */

import { NATIONWIDE } from '../figures/scope/find-scope.ts'
import { monthNames, roleInQuestions, takesArticle } from '../language/words.ts'
import type { Comparable } from '../story/comparable.ts'
import { capitalised } from '../text/capitalised.ts'
import type { Figure } from '../types.ts'

const surface = (claim: Comparable): string => `“${claim.figure?.surface ?? ''}”`

export const reasons = {
  agrees(a: Comparable, b: Comparable): string {
    const same = a.figure?.min === b.figure?.min && a.figure?.max === b.figure?.max
    return sentence(same ? 'The same figure' : 'The same figure, rounded', sources(a, b))
  },
  fits(a: Comparable, b: Comparable): string {
    const [open, other] = isOpen(a.figure) ? [a, b] : [b, a]
    return `${surface(open)} leaves room for ${surface(other)}`
  },
  differs(a: Comparable, b: Comparable, percent: number | null): string {
    return sentence(howFar(a, b, percent), sources(a, b))
  },
  later(a: Comparable, b: Comparable, percent: number | null): string {
    // Of a count, or of its publication where no day is told: a report is either.
    const order = (b.asOf as string) > (a.asOf as string) ? 'a later report' : 'an earlier report'
    return sentence(howFar(a, b, percent), `${order}, of ${inWords(b.asOf as string)}`)
  },
  unsure(a: Comparable, b: Comparable): string {
    return `Perhaps not of the same thing: ${surface(b)} against ${surface(a)}`
  },
  near(why: string, a: Comparable, b: Comparable): string {
    if (why === 'place') return inPlaces(places(a), places(b))
    if (why === 'time') return 'Perhaps of another time'
    if (why === 'event') return 'Perhaps of another event'
    if (why === 'owner') return 'Of one side here; of which side, is not said there'
    if (why === 'group') return hereAndThere('Of another group', a.figure?.counted ?? null, b.figure?.counted ?? null)
    if (why === 'part') return 'A part of the count, not the whole'
    if (why === 'role') return hereAndThere('Another count', inQuestion(a), inQuestion(b))
    return reasons.unsure(a, b)
  },
  planned(pageIsAhead: boolean): string {
    return pageIsAhead ? 'Still to come here, done there' : 'Done here, still to come there'
  },
  sum(parts: readonly string[], total: string): string {
    return `Adds up: ${parts.join(' + ')} = ${total}`
  },
} as const

function howFar(a: Comparable, b: Comparable, percent: number | null): string {
  if (percent === null) return `${surface(b)} against ${surface(a)}`
  const size = Math.abs(percent) >= 2 ? Math.round(Math.abs(percent)) : Math.round(Math.abs(percent) * 10) / 10
  if (Math.abs(percent) >= 200) return `${round(1 + percent / 100)} times as high`
  return `${size} % ${percent > 0 ? 'higher' : 'lower'}`
}

/** “Another count: wounded there, killed here”; without what is not named, and where both are named alike. */
function hereAndThere(head: string, here: string | null, there: string | null): string {
  if (here === null || there === null || here.toLowerCase() === there.toLowerCase()) return head
  return `${head}: ${there} there, ${here} here`
}

function inPlaces(here: readonly string[], there: readonly string[]): string {
  if (here.length === 0 && there.length === 0) return 'Perhaps of another place'
  if (there.length === 0) return `${capitalised(inOne(here))} here; no place is named there`
  return here.length === 0
    ? `${capitalised(inOne(there))} there; no place is named here`
    : `Counted elsewhere: ${inOne(there)}`
}

/** “in the Philippines and Kenya”, “in the whole country” */
const inOne = (names: readonly string[]): string => `in ${list(names)}`

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
  return `credited here to ${list(a.saidBy)}, there to ${list(b.saidBy)}`
}

/** “23 December 2024”, “November 2024”, “2024”. */
function inWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return [day, month ? monthNames[month - 1] : null, year].filter(Boolean).join(' ')
}

const isOpen = (figure: Figure | null): boolean =>
  figure !== null && (figure.min === null || figure.max === null || figure.min !== figure.max)
const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
const sentence = (head: string, tail: string | null): string => (tail ? `${head}; ${tail}` : head)
