import type { OtherClaim, Report } from '../core/types.ts'
import { originsOf, outletsOf } from './count-origins.ts'
import { formatNumber, LOCALE, plurally } from './format.ts'
import type { ClaimGroups } from './group-claims.ts'

const and = new Intl.ListFormat(LOCALE, { type: 'conjunction' })

/** The report in one line: “Of 18 claims others also make, 2 differ and 9 agree.” */
export function summarise(groups: ClaimGroups): string {
  const differ = groups.differs.length
  const agree = groups.agrees.length
  const met = differ + agree + groups.related.length
  if (met === 0) return 'No other outlet we know makes these claims.'
  if (differ + agree === 0)
    return `Others say something related to ${met === 1 ? 'one claim' : plurally(met, 'claim', 'claims')}, and the same as none.`
  if (met === 1) return `Others also make one claim: they ${differ === 1 ? 'differ' : 'agree'} on it.`
  if (agree === met) return `All ${formatNumber(met)} claims others also make agree.`
  if (differ === met) return `All ${formatNumber(met)} claims others also make differ.`
  const related = groups.related.length
  const parts = [
    counted(differ, 'differs', 'differ'),
    counted(agree, 'agrees', 'agree'),
    ...(related > 0 ? [counted(related, 'is only related', 'are only related')] : []),
  ]
  return `Of ${formatNumber(met)} claims others also make, ${and.format(parts)}.`
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
