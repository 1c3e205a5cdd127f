import type { OtherClaim, Report } from '../core/types.ts'
import { originsOf, outletsOf } from './count-origins.ts'
import { formatNumber, plurally } from './format.ts'
import type { ClaimGroups } from './group-claims.ts'

/** The report in one line: “Of 18 claims others also make, 2 differ and 9 agree.” */
export function summarise(groups: ClaimGroups): string {
  const differ = groups.differs.length
  const agree = groups.agrees.length
  const met = differ + agree + groups.related.length
  if (met === 0) return 'No other outlet we know makes these claims.'
  if (met === 1)
    return `One claim others also make: ${differ === 1 ? 'it differs' : agree === 1 ? 'it agrees' : 'only nearly the same'}.`
  if (agree === met) return `All ${formatNumber(met)} claims others also make agree.`
  if (differ === met) return `All ${formatNumber(met)} claims others also make differ.`
  return `Of ${formatNumber(met)} claims others also make, ${counted(differ, 'differs', 'differ')} and ${counted(agree, 'agrees', 'agree')}.`
}

function counted(count: number, one: string, other: string): string {
  return count === 0 ? `none ${other}` : plurally(count, one, other)
}

/** How many say so, and how many of them independently: “4 outlets, 2 independent origins”. */
export function summariseVoices(answers: OtherClaim[], origins: Report['origins']): string {
  const outlets = outletsOf(answers)
  const voices = originsOf(answers, origins)
  const [only] = voices
  if (outlets.length === 1)
    return only === undefined || only === outlets[0] ? `${outlets[0]}` : `${outlets[0]}, from ${only}`
  if (voices.length === 1) return `${plurally(outlets.length, 'outlet', 'outlets')}, all from ${only}`
  return `${plurally(outlets.length, 'outlet', 'outlets')}, ${plurally(voices.length, 'independent origin', 'independent origins')}`
}
