import type { OtherClaim } from '../core/types.ts'
import { originsOf, outletsOf } from './count-origins.ts'
import { formatList } from './format.ts'
import type { ClaimGroups } from './group-claims.ts'
import { outletName } from './outlet-name.ts'
import { say } from './say.ts'

/** The report in one line: “Of 18 claims others also make, 2 differ and 9 agree.” */
export function summarise(groups: ClaimGroups): string {
  const differ = groups.differs.length
  const agree = groups.agrees.length
  const related = groups.related.length
  const met = differ + agree + related
  if (met === 0) return say(groups.only.length === 0 ? 'summaryEmpty' : 'summaryNone')
  if (differ + agree === 0) return say('summaryRelated', { count: met })
  if (met === 1) return say(differ === 1 ? 'summaryOne_differs' : 'summaryOne_agrees')
  if (agree === met) return say('summaryAllAgree', { count: met })
  if (differ === met) return say('summaryAllDiffer', { count: met })
  const parts = [
    say('summaryPart_differs', { count: differ }),
    say('summaryPart_agrees', { count: agree }),
    ...(related > 0 ? [say('summaryPart_related', { count: related })] : []),
  ]
  return say('summary', { count: met, parts: formatList(parts, 'conjunction') })
}

/** How many say so, and how many of them independently: “4 outlets, 2 independent origins”. */
export function summariseVoices(answers: OtherClaim[]): string {
  const outlets = outletsOf(answers)
  const voices = originsOf(answers) ?? []
  const [outlet] = outlets
  const [voice] = voices
  const who =
    outlet !== undefined && outlets.length === 1 ? outletName(outlet) : say('outlets', { count: outlets.length })
  if (voice === undefined || (outlets.length === 1 && voice === outlet)) return who
  if (voices.length > 1) return say('voicesSeveral', { who, count: voices.length })
  return say(outlets.length === 1 ? 'voicesOne' : 'voicesShared', { who, voice })
}
