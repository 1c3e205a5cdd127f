import { apartAboard, connections } from '../../language/words.ts'
import { conceptOfNoun, isCarrier } from '../../meaning/concepts.ts'
import { familyOfRole, roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import { stem } from '../../text/stem.ts'
import type { Word } from '../../text/word.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { BODY, isHumanRole, isIll, isPersonNoun } from './of-people.ts'

/** What is counted, canonical. Deaths, tolls and casualties are counted in people. */
export function headConcept(
  named: string | null,
  head: Word | null,
  role: string | null,
  source: DescribedFigure | null,
  isLevel: boolean,
  isBesideOthers: boolean,
): string | null {
  if (role !== null && familyOfRole(role) === 'vote') return 'vote'
  if (named !== null && !standsForPeople(head, role)) return named
  // “puts the deliveries at 2.8 million”: so many were delivered, of whatever it is.
  if (isLevel && head && role !== null && !isHumanRole(role) && roleOfNoun(head.lower) === role)
    return source?.frame.head ?? null
  const thing = thingOf(head, role, source)
  // “212 cases”, “212 people infected”
  if (role === 'fined' && !head) return 'fine'
  // Of those aboard, the passengers are only some.
  if ((role === 'aboard' || isBesideOthers) && head && apartAboard.has(head.lower)) return stem(head.lower)
  return role === 'infected' && (thing === 'person' || thing === 'patient') ? 'case' : thing
}

function thingOf(head: Word | null, role: string | null, source: DescribedFigure | null): string | null {
  // “1,340 cases, of whom 240 died”
  if (!head && source && isIll(source.frame) && role !== null && isHumanRole(role)) return 'person'
  // “203 passengers were aboard; eleven died”: nobody is told apart any more.
  if (!head && source?.frame.role === 'aboard' && role !== 'aboard') return 'person'
  if (!head)
    return source ? source.frame.head : role !== null && (isHumanRole(role) || role === 'critical') ? 'person' : null
  const thing = standsForPeople(head, role) ? (source?.frame.head ?? 'person') : conceptOfNoun(head.lower)
  // Whatever is without power, its people sit in the dark.
  if (role !== null && familyOfRole(role) === 'power') return connections.has(thing) ? 'household' : thing
  return thing === BODY && role === 'killed' ? 'person' : thing
}

const CASUALTIES = 'casualties'

/** “casualties”, “the death toll”: a noun for what happened, not for those it happened to. */
function standsForPeople(head: Word | null, role: string | null): boolean {
  if (!head) return false
  // “38 of the 74 injured are in hospital”
  const state = roleOfState(head.lower)
  if (state !== null && isHumanRole(state) && state !== 'captured') return true
  if (role === null || !isHumanRole(role) || isPersonNoun(head.lower)) return false
  const told = roleOfNoun(head.lower)
  // “losses of 300 dead”
  return told === role || told === CASUALTIES || isCarrier(head.lower)
}
