/** Votes told as two numbers: “by 78 votes to 69”, “passed 78 to 41”, “78–41”. */
import { wordSet } from '../text/word-list.ts'
import type { RoleEvidence } from './role.ts'

const REJECTING = wordSet('reject defeat fail oppose dismiss')
const DECIDING = wordSet('pass approve adopt ratify endorse vote back reject defeat')
/** “passed the reform by 78 to 41”: words from the verb to the first number. */
const FARTHEST_VERB = 7

/** Those for come first; the other way round where the motion was rejected. */
export function roleOfBallot({ words, first, last }: RoleEvidence): string | null {
  const isVote = (i: number): boolean => words[i]?.lower === 'vote' || words[i]?.lower === 'votes'
  const isNumber = (i: number): boolean => words[i]?.tag === 'num'
  const joins = (i: number): boolean => words[i]?.lower === 'to' || /^[-–]$/.test(words[i]?.text ?? '')
  const decided = (i: number): boolean =>
    words.slice(Math.max(0, i - FARTHEST_VERB), i).some(word => DECIDING.has(word.lemma ?? ''))
  const leads =
    (isVote(last + 1) && words[last + 2]?.lower === 'to' && isNumber(last + 3)) ||
    (joins(last + 1) && isNumber(last + 2) && (isVote(last + 3) || decided(first)))
  const follows =
    joins(first - 1) && (isVote(first - 2) || (isNumber(first - 2) && (isVote(last + 1) || decided(first - 2))))
  if (!leads && !follows) return null
  const rejected = words.slice(0, first).some(word => REJECTING.has(word.lemma ?? ''))
  return leads === rejected ? 'against' : 'for'
}
