/** What happens to the counted: the tables of roles, turned into look-ups by word. */
import {
  countedBySide,
  countedUp,
  movements,
  nearRoles,
  passingFamilies,
  passingRoles,
  rolePairs,
  roleRows,
  statedRoleRows,
  toldAs,
} from '../language/words.ts'
import { stem } from '../text/stem.ts'
import { ROLE_PREFIX } from '../text/term-kinds.ts'

const byVerb = new Map<string, string>()
const byNoun = new Map<string, string>()
const byState = new Map<string, string>()
const familyOf = new Map<string, string>()
for (const row of roleRows) {
  familyOf.set(row.role, row.family)
  for (const verb of row.verbs) if (!byVerb.has(verb)) byVerb.set(verb, row.role)
  for (const noun of row.nouns) if (!byNoun.has(stem(noun))) byNoun.set(stem(noun), row.role)
  for (const state of row.states) if (!byState.has(state)) byState.set(state, row.role)
}

const stated = new Set(statedRoleRows.map(({ role }) => role))

const nearTo = new Map<string, Set<string>>()
for (const [a, b] of nearRoles)
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    nearTo.set(one, (nearTo.get(one) ?? new Set()).add(other))

export const roleOfVerb = (lemma: string): string | null => byVerb.get(lemma) ?? null
/** “Losses” are casualties; “a loss” only where so many are lost, `isOf` them: “the loss of 40 tanks”, but “its loss shrank to 96 million”. */
export const roleOfNoun = (lower: string, isOf = false): string | null =>
  lower === LOSS && !isOf ? null : (byNoun.get(stem(lower)) ?? null)
const LOSS = 'loss'
export const roleOfState = (lower: string): string | null => byState.get(lower) ?? null
export const familyOfRole = (role: string): string | null => familyOf.get(role) ?? null

/** A role as a term; null of one by which statements do not meet. */
export const roleTerm = (role: string | null): string | null =>
  role !== null && stated.has(role) ? ROLE_PREFIX + (toldAs[role] ?? role) : null
export const isMovement = (role: string | null): boolean => isOf(movements, role)
/** Is it a fate that a story counts up, as its dead? */
export const isCountedUp = (role: string): boolean => isOf(countedUp, role)
/** Is it one that each side of a story counts for itself? */
export const isCountedBySide = (role: string | null): boolean => isOf(countedBySide, role)

/** Is it a deed or a fate that adds up, and no state that passes? Of a verb that no table knows nothing is said. */
export const isLasting = (role: string): boolean =>
  familyOf.has(role) && !isOf(passingFamilies, role) && !passingRoles.has(role)

const isOf = (families: ReadonlySet<string>, role: string | null): boolean =>
  role !== null && families.has(familyOf.get(role) ?? '')

export const areNearRoles = (a: string, b: string): boolean => nearTo.get(a)?.has(b) === true

/** The role of what two parts with these roles add up to: killed and wounded are casualties. */
export function joinRoles(a: string, b: string): string | null {
  return rolePairs.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? null
}
