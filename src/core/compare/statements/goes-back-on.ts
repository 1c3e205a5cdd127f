/** Whether somebody has done what he said he would not do: “she ruled out stepping down”, “she is to step down in July”. */
import { isLater } from '../../claims/time/days-apart.ts'
import { resolveCue } from '../../language/words.ts'
import { isIntention } from '../../meaning/complement-of.ts'
import { meaningOf } from '../../meaning/meaning-of.ts'
import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import { isDate, isName, isValue, NAME_PREFIX } from '../../text/term-kinds.ts'
import { isDenial, stageOf } from '../stage.ts'
import { voicesAlike } from '../voices-alike.ts'

const REJECTING = meaningOf('reject')

export function goesBackOn(told: Comparable, denial: Comparable, story: Story): boolean {
  if (!isLater(told.asOf, denial.asOf) || told.denied.length > 0 || isDenial(told) || stageOf(told) === 'open')
    return false
  const { wording } = readingOf(told, story)
  if (wording.isUnreal || wording.isWish || !resolveCue.test(denial.words)) return false
  return (
    denial.denied.some(term => !isName(term) && told.terms.includes(term)) &&
    denial.terms.every(term => isBeside(term) || told.terms.includes(term)) &&
    isBySpeaker(told, denial)
  )
}

/** Says nothing of what is not to be done. */
const isBeside = (term: string): boolean =>
  isName(term) || isValue(term) || isDate(term) || isIntention(term) || term === REJECTING

/** He says so himself, or is named. */
function isBySpeaker(told: Comparable, { origins }: Comparable): boolean {
  const named = told.terms.filter(isName).map(term => term.slice(NAME_PREFIX.length))
  return voicesAlike(told.origins, origins) === 'one' || voicesAlike(named, origins) === 'one'
}
