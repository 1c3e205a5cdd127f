/** Whether a story counts a fate once (the one toll of an earthquake) or several times (the dead of each attack in a war). */

import { daysApart } from '../claims/time/days-apart.ts'
import { COUNT } from '../figures/frame.ts'
import { OF_ALL, OF_EVENT, SO_FAR } from '../figures/scope/toll-of.ts'
import { relateValues } from '../figures/values.ts'
import { mayBeAmong } from '../meaning/concepts.ts'
import { isCountedUp } from '../meaning/roles.ts'
import { meet } from '../names/meet.ts'
import { type Count, countsByArticle } from './counts-by-article.ts'
import type { Told } from './told.ts'

/**
 * one: each article knows one number of it at a time; several: an article gives several by one voice for one day;
 * open: too few articles count it to tell.
 */
export type Tally = 'one' | 'several' | 'open'

/** Of articles that count it, from which share on that give several numbers it is counted more than once. Found on the corpus. */
const SEVERAL = 0.25
/** One article that tells itself the toll of an event from that of all weighs as much as so many that only give two numbers. */
const SAID = 2
/** Articles that have to count it before it may be called one. */
const FEWEST_ARTICLES = 3

/** All who died in a war that ended years ago have none of today's among them. */
const ONE_WAR_DAYS = 400

/** Of fates that enough articles count to tell. */
export function readTallies(claims: readonly Told[]): { role: string; tally: Exclude<Tally, 'open'> }[] {
  const seen = new Map<string, { one: number; several: number }>()
  for (const counts of countsByArticle(claims))
    for (const [role, levels] of byRole(counts)) {
      const known = seen.get(role) ?? { one: 0, several: 0 }
      if (levels.some(a => levels.some(b => isAmongAll(a, b)))) known.several += SAID
      else known[levels.some(a => levels.some(b => rival(a, b))) ? 'several' : 'one']++
      seen.set(role, known)
    }
  return [...seen].flatMap(([role, { one, several }]) => {
    if (several > SEVERAL * (one + several)) return { role, tally: 'several' }
    return one >= FEWEST_ARTICLES ? { role, tally: 'one' } : []
  })
}

function byRole(counts: readonly Count[]): Map<string, Count[]> {
  const found = new Map<string, Count[]>()
  for (const count of counts) {
    const { role, dimension, part, unreal } = count.frame
    if (role === null || dimension !== COUNT || part || unreal || !isCountedUp(role)) continue
    const known = found.get(role)
    if (known) known.push(count)
    else found.set(role, [count])
  }
  return found
}

/** Two numbers that one voice gives for one day, of nobody who is told apart: they count two things. */
function rival(a: Count, b: Count): boolean {
  if (a === b || a.asOf !== b.asOf || relateValues(a.figure, b.figure).kind !== 'differs') return false
  // “Six captives for 120 prisoners”, “two plants and five substations”: each is one count of its own.
  if (!mayBeAmong(a.frame.head, b.frame.head)) return false
  // Those of one side, of the other, and of both.
  if (a.frame.who.join() !== b.frame.who.join()) return false
  return a.origins.length + b.origins.length === 0 || meet(a.origins, b.origins)
}

/** “The strike killed 90”, after “130 until then”: the toll of an event, and a greater one of all. */
const isAmongAll = (a: Count, b: Count): boolean =>
  a.frame.apart.includes(OF_EVENT) &&
  b.frame.apart.some(mark => mark === OF_ALL || mark === SO_FAR) &&
  (a.figure.max ?? a.figure.min ?? 0) < (b.figure.min ?? b.figure.max ?? 0) &&
  mayBeAmong(a.frame.head, b.frame.head) &&
  daysApart(a.asOf, b.asOf) <= ONE_WAR_DAYS
