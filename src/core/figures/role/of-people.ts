/** Whether it is people that a count is of. */
import { audiences, humanRoles } from '../../language/words.ts'
import { conceptOfNoun, isKnownConcept, parentConcept } from '../../meaning/concepts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import type { Frame } from '../frame.ts'

/** The concept of the dead, as they are found. */
export const BODY = 'body'
/** Whoever it is. */
export const PERSON = 'person'
export const KILLED = 'killed'

export const isHumanRole = (role: string): boolean => humanRoles.has(role)
/** Of people, whatever else the verb may be said of. */
export const tellsOfPeople = (role: string | null): boolean =>
  role !== null && (isHumanRole(role) || familyOfRole(role) === 'custody')
/** “1,340 cases” of an illness are people, too. */
export const isIll = ({ head, role }: Pick<Frame, 'head' | 'role'>): boolean => head === 'case' && role === 'infected'
/** Is it people that were counted? */
export const isOfPeople = ({ head, role }: Pick<Frame, 'head' | 'role'>): boolean =>
  head === null ||
  isPerson(head) ||
  isIll({ head, role }) ||
  (role !== null && isHumanRole(role) && !isKnownConcept(head))
export const isPerson = (thing: string): boolean =>
  conceptOfNoun(thing) === PERSON || parentConcept(conceptOfNoun(thing)) === PERSON
export const isPersonNoun = (lower: string): boolean =>
  PERSONS.has(conceptOfNoun(lower)) || audiences.has(conceptOfNoun(lower))
const PERSONS = new Set([PERSON, 'soldier', 'worker', 'child'])
