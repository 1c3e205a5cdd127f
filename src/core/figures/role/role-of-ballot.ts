/** Votes told as two numbers: “by 78 votes to 69”, “passed 78 to 41”, “78–41”. */
import {
  againstIncumbents,
  decidingVotes,
  losingVotes,
  rejectingVotes,
  survivingVotes,
  voterNouns,
} from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “passed the reform by 78 to 41”: words from the verb to the first number. */
const FARTHEST_VERB = 7

/** The greater number decided; where neither is in digits, the side that won is told first. */
export function roleOfBallot(evidence: RoleEvidence): string | null {
  const { words, first, last, number } = evidence
  const byVoters = roleByVoters(evidence)
  if (byVoters) return byVoters
  const isVote = (i: number): boolean => isVoteNoun(words[i])
  const isNumber = (i: number): boolean => words[i]?.tag === 'num'
  const joins = (i: number): boolean => words[i]?.lower === 'to' || /^[-–]$/.test(words[i]?.text ?? '')
  const reach = (i: number): readonly Word[] => words.slice(Math.max(0, i - FARTHEST_VERB), i)
  const decided = (i: number): boolean => reach(i).some(({ lemma }) => decidingVotes.has(lemma ?? ''))
  const isTold = (i: number): boolean => decided(i) || isVote(last + 1) || reach(i).some(isVoteNoun)
  const leads =
    (isVote(last + 1) && words[last + 2]?.lower === 'to' && isNumber(last + 3)) ||
    (joins(last + 1) && isNumber(last + 2) && (isVote(last + 3) || decided(first))) ||
    // “78-41” is one word.
    (number.end < (words[last]?.end ?? 0) && isTold(first))
  // “its share of the vote to 24.3 per cent” is no ballot.
  const isSecond = (isVote(first - 2) && isNumber(first - 3)) || isNumber(first - 2)
  const follows =
    (joins(first - 1) && isSecond && (isVote(first - 2) || isVote(last + 1) || decided(first - 2))) ||
    (number.start > (words[first]?.start ?? 0) && isTold(first))
  if (!leads && !follows) return isBareYes(words, last) ? 'for' : null
  const around = words.slice(leads ? first : Math.max(0, first - 3), leads ? last + 4 : last + 1)
  const won = isGreater(around.map(({ text }) => text).join(' '), leads)
  return won === isRejected(words.slice(0, first)) ? 'against' : 'for'
}

/** “backed by 91 per cent of members”, “by seven of the nine members” */
export function roleByVoters({ words, first, right }: RoleEvidence): string | null {
  const by = words[first - 1]?.lower === 'by' ? words[first - 2] : undefined
  if (!by || !right || !voterNouns.has(words[right.head]?.lower ?? '') || !decidingVotes.has(by.lemma ?? ''))
    return null
  return rejectingVotes.has(by.lemma ?? '') ? 'against' : 'for'
}

/** “201 votes against and 188 for” */
const isBareYes = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.lower === 'for' &&
  /^(?:punct|conj|)$/.test(words[last + 2]?.tag ?? '') &&
  words.some(word => isVoteNoun(word) || word.lemma === 'vote')

const isVoteNoun = (word: Word | undefined): boolean => word?.lower === 'vote' || word?.lower === 'votes'

/** “rejected the bill”, “survived a no-confidence vote”; but “survived a confidence vote” is a yes. */
function isRejected(before: readonly Word[]): boolean {
  if (before.some(({ lemma }) => rejectingVotes.has(lemma ?? ''))) return true
  if (losingVotes.has(before.findLast(({ tag }) => tag === 'verb')?.lemma ?? '')) return true
  return (
    before.some(({ lemma }) => survivingVotes.has(lemma ?? '')) &&
    before.some(({ lower }) => againstIncumbents.has(lower))
  )
}

/** Is the first of two numbers the greater one, or the second where it is asked for? */
function isGreater(text: string, first: boolean): boolean {
  const [a, b] = (text.match(/\d[\d,]*/g) ?? []).map(digits => Number(digits.replaceAll(',', '')))
  return a === undefined || b === undefined ? first : a > b === first
}
