/** “Pell got 14 years”, “nine others were given two years each”: a sentence, though no court is named. */
import {
  copulas,
  eachWords,
  jailNouns,
  judges,
  otherOnes,
  sentenceUnits,
  termEnds,
  termVerbs,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { isTime, startOfVerbGroup } from '../counted/noun-phrase.ts'
import { verbAt } from './phrasal-role.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** Of the years, or of those who have to serve them. */
export function isGivenTerm({ words, first, last, right, governor }: RoleEvidence): boolean {
  // “get three months' pay”
  if (words[last]?.possessive) return false
  if (sentenceUnits.has(words[last]?.lower ?? ''))
    // “were each given six years”
    return (governor?.kind === 'verb' && isTermBehind(words, governor.at)) || isTermBehind(words, first - 1)
  let at = right ? right.to : last + 1
  if (otherOnes.has(words[at]?.lower ?? '')) at++
  while (
    (isTagged(words[at], 'aux', 'adv') || eachWords.has(words[at]?.lower ?? '')) &&
    !termVerbs.has(verbAt(words, at))
  )
    at++
  return isTermBehind(words, at)
}

function isTermBehind(words: readonly Word[], verb: number): boolean {
  const lemma = verbAt(words, verb)
  if (!termVerbs.has(lemma)) return false
  const takes = termVerbs.get(lemma)
  let at = verb + 1
  // “gave her nine years”
  if (isTagged(words[at], 'pron', 'det')) at++
  const opens = at
  while (words[at]?.tag === 'num') at++
  if (
    at === opens ||
    words[at - 1]?.possessive ||
    !sentenceUnits.has(words[at - 1]?.lower ?? '') ||
    !endsTerm(words, at)
  )
    return false
  const before = eachWords.has(words[verb - 1]?.lower ?? '') ? words[verb - 2] : words[verb - 1]
  return takes === 'subject' || copulas.has(before?.lower ?? '') || isByJudge(words, verb)
}

const isByJudge = (words: readonly Word[], verb: number): boolean =>
  judges.has(words[startOfVerbGroup(words, verb) - 1]?.lower ?? '')

/** “got 18 months in jail”, “for fraud”, “each”; but “two years to pay”, “two years of peace” */
function endsTerm(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (!next || isTagged(next, 'punct', 'conj') || isTime(next)) return true
  return next.lower === 'in' ? jailNouns.has(words[at + 1]?.lower ?? '') : termEnds.has(next.lower)
}
