import type { OtherClaim, Report } from '../../core/types.ts'
import { originsOf, outletsOf } from '../words/count-origins.ts'
import { formatList } from '../words/format.ts'
import { outletName } from '../words/outlet-name.ts'
import { say } from '../words/say.ts'
import type { ClaimGroups } from './group-claims.ts'

/** The report in a line or two: “Others report 11 of this article’s claims: they differ on 2 and agree on 9. 7 more are only related.” */
export function summarise(groups: ClaimGroups): string {
  const related = groups.related.length
  if (groups.differs.length + groups.later.length + groups.agrees.length > 0) {
    const more = related > 0 ? [say('summaryMoreRelated', { count: related })] : []
    return [met(groups), ...more].join(' ')
  }
  if (related > 0) return say('summaryRelated', { count: related })
  return say(groups.only.length === 0 ? 'summaryEmpty' : 'summaryNone')
}

function met({ differs, later, agrees }: ClaimGroups): string {
  const [differ, update, agree] = [differs.length, later.length, agrees.length]
  const count = differ + update + agree
  if (update === count) return say('summaryAllLater', { count })
  if (count === 1) return say(differ === 1 ? 'summaryOne_differs' : 'summaryOne_agrees')
  if (agree === count) return say('summaryAllAgree', { count })
  if (differ === count) return say('summaryAllDiffer', { count })
  const parts = [
    differ > 0 && say('summaryPart_differs', { count: differ }),
    agree > 0 && say('summaryPart_agrees', { count: agree }),
    update > 0 && say('summaryPart_later', { count: update }),
  ].filter(part => part !== false)
  return say('summary', { count, parts: formatList(parts) })
}

/** Fewer outlets that cite one voice are no news. */
const LEAST_CITING = 3

/** “This article and all 5 other outlets cite Joint Chiefs of Staff.”: how far one voice is behind all of it; null where none is behind half. */
export function summariseOrigins({ article, claims, origins: [first] }: Report): string | null {
  const others = new Set(claims.flatMap(claim => outletsOf(claim.others)))
  others.delete(article.outlet)
  const citing = first?.outlets.filter(outlet => others.has(outlet)) ?? []
  const isHere = first?.outlets.includes(article.outlet) === true
  if (first === undefined || citing.length + Number(isHere) < LEAST_CITING || citing.length * 2 < others.size)
    return null
  const [count, total] = [citing.length, others.size]
  const values = { count, total, rest: total - count, voice: first.name }
  return say(isHere ? 'citedHere' : 'citedElsewhere', values)
}

/** How many say so, and how many of them independently of each other and of this article: “4 outlets, 2 independent sources”. */
export function summariseVoices(answers: OtherClaim[], own: readonly string[] = []): string {
  const outlets = outletsOf(answers)
  const voices = originsOf(answers) ?? []
  const [outlet] = outlets
  const [voice] = voices
  const who =
    outlet !== undefined && outlets.length === 1 ? outletName(outlet) : say('outlets', { count: outlets.length })
  if (voice === undefined || (outlets.length === 1 && voice === outlet)) return who
  if (voices.length > 1) return say('voicesSeveral', { who, count: voices.length })
  if (answers.every(({ origins }) => origins.some(name => own.includes(name)))) return say('voicesHere', { who, voice })
  return say(outlets.length === 1 ? 'voicesOne' : 'voicesShared', { who, voice })
}
