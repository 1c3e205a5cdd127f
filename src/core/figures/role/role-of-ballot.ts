/** Votes told as two numbers: “by 78 votes to 69”, “passed 78 to 41”, “78–41”. */
import { decidingVotes, rejectingVotes, voterNouns } from '../../language/words.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “passed the reform by 78 to 41”: words from the verb to the first number. */
const FARTHEST_VERB = 7

/** The greater number decided; where neither is in digits, the side that won is told first. */
export function roleOfBallot({ words, first, last, number, right }: RoleEvidence): string | null {
  const by = words[first - 1]?.lower === 'by' ? words[first - 2] : undefined
  // “backed by 91 per cent of members”
  if (by && right && voterNouns.has(words[right.head]?.lower ?? '') && decidingVotes.has(by.lemma ?? ''))
    return rejectingVotes.has(by.lemma ?? '') ? 'against' : 'for'
  const isVote = (i: number): boolean => words[i]?.lower === 'vote' || words[i]?.lower === 'votes'
  const isNumber = (i: number): boolean => words[i]?.tag === 'num'
  const joins = (i: number): boolean => words[i]?.lower === 'to' || /^[-–]$/.test(words[i]?.text ?? '')
  const decided = (i: number): boolean =>
    words.slice(Math.max(0, i - FARTHEST_VERB), i).some(word => decidingVotes.has(word.lemma ?? ''))
  const leads =
    (isVote(last + 1) && words[last + 2]?.lower === 'to' && isNumber(last + 3)) ||
    (joins(last + 1) && isNumber(last + 2) && (isVote(last + 3) || decided(first))) ||
    // “78-41” is one word.
    (number.end < (words[last]?.end ?? 0) && decided(first))
  const follows =
    (joins(first - 1) && (isVote(first - 2) || (isNumber(first - 2) && (isVote(last + 1) || decided(first - 2))))) ||
    (number.start > (words[first]?.start ?? 0) && decided(first))
  if (!leads && !follows) return null
  const rejected = words.slice(0, first).some(word => rejectingVotes.has(word.lemma ?? ''))
  const around = words.slice(leads ? first : Math.max(0, first - 3), leads ? last + 4 : last + 1)
  const won = isGreater(around.map(({ text }) => text).join(' '), leads)
  return won === rejected ? 'against' : 'for'
}

/** Is the first of two numbers the greater one, or the second where it is asked for? */
function isGreater(text: string, first: boolean): boolean {
  const [a, b] = (text.match(/\d[\d,]*/g) ?? []).map(digits => Number(digits.replaceAll(',', '')))
  return a === undefined || b === undefined ? first : a > b === first
}
