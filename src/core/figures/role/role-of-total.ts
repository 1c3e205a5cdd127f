import { inAllWords, totalNouns } from '../../language/words.ts'
import { joinRoles } from '../../meaning/roles.ts'
import type { CountedBefore } from '../counted/counted-before.ts'
import type { Standing } from '../standing.ts'
import { sizeOf } from '../values.ts'

/** Rounded parts come near their total. */
const ROUNDING = 0.02

/** “100 deaths and 1,000 injuries, and the army gave a total of 1,100”: what both parts add up to. */
export function roleOfTotal({ words, number, first, last }: Standing, { spoken }: CountedBefore): string | null {
  if (number.unit !== null || !isTotal(words, first, last)) return null
  const [one, other, ...more] = spoken.at(-1)?.figures ?? []
  if (!one?.frame.role || !other?.frame.role || more.length > 0) return null
  const sum = sizeOf(one.figure) + sizeOf(other.figure)
  const isSum = Math.abs(sum - sizeOf(number)) <= sum * ROUNDING
  return isSum ? joinRoles(one.frame.role, other.frame.role) : null
}

function isTotal(words: Standing['words'], first: number, last: number): boolean {
  const before = words.slice(Math.max(0, first - 2), first)
  return (
    before.some(({ lower }) => totalNouns.has(lower)) ||
    words.slice(last + 1, last + 3).some(({ lower }) => inAllWords.has(lower))
  )
}
