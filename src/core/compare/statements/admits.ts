/** Whether a voice admits what it has denied: it says so itself, so that little else need be common. */
import { isLater } from '../../claims/time/days-apart.ts'
import { admissionCue } from '../../language/words.ts'
import type { Comparable } from '../../story/comparable.ts'
import { isWeekday } from '../../text/date-terms.ts'
import { isName, isValue } from '../../text/term-kinds.ts'
import { isDenial, stageOf } from '../stage.ts'
import { voicesAlike } from '../voices-alike.ts'

/** Least things or deeds in common, one of which is denied: of one alone there may be much to admit. */
const FEWEST_THINGS = 2

export function admits(told: Comparable, denial: Comparable): boolean {
  if (!admissionCue.test(told.words) || admissionCue.test(denial.words)) return false
  if (isDenial(told) || stageOf(told) === 'open' || !mayBeOneVoice(told, denial)) return false
  if (nameOtherDays(told, denial)) return false
  const things = told.terms.filter(term => !isName(term) && !isValue(term) && denial.terms.includes(term))
  return things.length >= FEWEST_THINGS && things.some(term => denial.denied.includes(term))
}

/** Where one of the two names nobody, it must be the earlier denial that is taken back. */
function mayBeOneVoice(told: Comparable, denial: Comparable): boolean {
  const alike = voicesAlike(told.origins, denial.origins)
  if (alike !== 'open') return alike === 'one'
  return (told.origins.length === 0 || denial.origins.length === 0) && isLater(told.asOf, denial.asOf)
}

/** “Denied it on Monday”, “admitted it on Friday”: each tells when it was said, and both may be true. */
function nameOtherDays({ terms: a }: Comparable, { terms: b }: Comparable): boolean {
  const [x, y] = [a, b].map(terms => terms.filter(isWeekday)) as [string[], string[]]
  return x.length > 0 && y.length > 0 && !x.some(day => y.includes(day))
}
