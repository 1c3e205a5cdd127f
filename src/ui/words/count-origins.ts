import type { OtherClaim } from '../../core/types.ts'
import { speakers } from './format.ts'

/**
 * The independent voices behind some answers: five outlets quoting one press release are one, and so are those that name
 * several voices with one of them in common. Null when they cannot be told apart for certain, for a wrong count of
 * independent voices is worse than none.
 */
export function originsOf(answers: OtherClaim[]): string[] | null {
  const credited = mergeShared(answers.flatMap(({ origins }) => (origins.length === 0 ? [] : [origins])))
  const uncredited = new Set(
    answers.flatMap(({ origins, via, outlet }) => (origins.length === 0 ? (via[0] ?? outlet) : [])),
  )
  const voices = new Set([...credited.map(names => speakers(names) ?? ''), ...uncredited])
  // Who credits nobody may well have it from the same voice as the rest.
  return voices.size > 1 && uncredited.size > 0 ? null : [...voices]
}

/** Joins lists that have a name in common, directly or by way of others; what all have in common stands for them. */
function mergeShared(lists: string[][]): string[][] {
  const groups = lists.reduce<{ all: string[]; common: string[] }[]>((groups, names) => {
    const shares = ({ all }: { all: string[] }) => all.some(name => names.includes(name))
    const joined = groups.filter(shares)
    const all = [...joined.flatMap(group => group.all), ...names]
    const common = joined.reduce((rest, group) => rest.filter(name => group.common.includes(name)), names)
    return [...groups.filter(group => !shares(group)), { all, common }]
  }, [])
  return groups.map(({ all, common }) => (common.length > 0 ? common : [...new Set(all)]))
}

export function outletsOf(answers: OtherClaim[]): string[] {
  return [...new Set(answers.map(({ outlet }) => outlet))]
}
