/** How what two figures count stands to each other: by noun, by what happened to it, by the words that narrow it down. */

import type { Frame } from '../../figures/frame.ts'
import { PERSON } from '../../figures/role/of-people.ts'
import { harmlessStems, vagueThings } from '../../language/words.ts'
import { conceptOfNoun, parentConcept } from '../../meaning/concepts.ts'
import { areNearRoles, familyOfRole } from '../../meaning/roles.ts'

export type Match = 'equal' | 'close' | 'open' | 'apart'

type Counted = Pick<Frame, 'head'> & Partial<Pick<Frame, 'role'>>

export function matchHeads(x: Counted, y: Counted): Match {
  if (x.head === y.head) return x.head === null ? 'open' : 'equal'
  if (x.head === null || y.head === null) return 'open'
  if (x.role === CUT && y.role === CUT && (isJobOfSome(x.head, y.head) || isJobOfSome(y.head, x.head))) return 'equal'
  if (kindOf(x.head) === y.head || kindOf(y.head) === x.head) return 'close'
  if (nounOf(x.head) === y.head || nounOf(y.head) === x.head) return 'close'
  return 'apart'
}

/** “900 jobs will go” and “900 workers are laid off” */
const isJobOfSome = (job: string, worker: string): boolean =>
  job === JOB && (worker === WORKER || kindOf(worker) === WORKER || worker === PERSON)
const [CUT, JOB, WORKER] = ['cut', conceptOfNoun('job'), conceptOfNoun('worker')]

/** What a topic's own word for it is in any other story: “self-propelled artillery” are guns. */
const nounOf = (head: string): string | null =>
  head.includes(' ') ? conceptOfNoun(head.slice(head.lastIndexOf(' ') + 1)) : null

const kinds = new Map<string, string | null>()

/** What a head is a kind of; a topic's own word for it counts by its noun: “captives” are people. */
function kindOf(head: string): string | null {
  let kind = kinds.get(head)
  if (kind === undefined) {
    kind = parentConcept(head) ?? parentConcept(nounOf(head) ?? conceptOfNoun(head))
    kinds.set(head, kind)
  }
  return kind
}

/** Fates that stand side by side: as many dead as missing are chance, and as many for as against a tie. */
export function areRivals(a: string | null, b: string | null): boolean {
  // How many there may be is never how many there are.
  if ((a === 'capacity') !== (b === 'capacity')) return true
  if (a === null || b === null || a === b) return false
  const [x, y] = [familyOfRole(a), familyOfRole(b)]
  // A verb that no table knows may be another word for the same: 37 bodies recovered, 37 dead.
  if (x === null || y === null) return false
  // Whoever is hurt is taken to hospital, and a text may tell either.
  if (isCare(a, b)) return false
  return x === 'harm' || y === 'harm' || (x === y && OPPOSED.has(x))
}

/** Of people who came to harm, another harm: dead, hurt, or both together. */
export const areFatesApart = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && familyOfRole(a) === 'harm' && familyOfRole(b) === 'harm' && areRivals(a, b)

const isCare = (a: string, b: string): boolean =>
  (a === 'wounded' && b === 'hospitalised') || (a === 'hospitalised' && b === 'wounded')

/** Families whose roles exclude each other; who is held was captured, and who strikes protests. */
const OPPOSED = new Set(['vote', 'result', 'court', 'permit', 'jobs', 'terms'])

/** A verb that no table knows names a role only for its like: “work” against “fight the fire” tells nothing. */
export function matchRoles(a: string | null, b: string | null): Match {
  if (a !== b && (isPlainVerb(a) || isPlainVerb(b))) return 'open'
  if (a === b) return a === null ? 'open' : 'equal'
  if (a === null || b === null) return 'open'
  return areNearRoles(a, b) ? 'close' : 'apart'
}

export const isPlainVerb = (role: string | null): boolean => role !== null && familyOfRole(role) === null

/** What became of some in an election or before a court: “lost nine seats”, “convicted on nine charges”. */
export const isOutcome = ({ role }: Frame): boolean => /^(?:result|court)$/.test(familyOfRole(role ?? '') ?? '')

/** Nothing that tells what is counted: people of any kind, members of anything. */
export const isVague = (head: string | null): boolean => head === null || head === 'person' || vagueThings.has(head)

/** Does either name a narrower group: “foreign workers” against “workers”? */
export const narrowed = (x: Frame, y: Frame): boolean => narrows(x, y) || narrows(y, x)

export const narrows = (x: Frame, y: Frame): boolean =>
  x.modifiers.some(word => !y.modifiers.includes(word) && !harmlessStems.has(word))
