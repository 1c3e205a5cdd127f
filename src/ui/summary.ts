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
  const voices = originsOf(answers, origins) ?? []
  const [outlet] = outlets
  const [voice] = voices
  const who = outlets.length === 1 ? `${outlet}` : plurally(outlets.length, 'outlet', 'outlets')
  if (voice === undefined || (outlets.length === 1 && voice === outlet)) return who
  if (voices.length > 1) return `${who}, ${plurally(voices.length, 'independent origin', 'independent origins')}`
  return outlets.length === 1 ? `${who}, from ${voice}` : `${who}, all from ${voice}`
}
