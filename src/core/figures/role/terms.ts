/** What is asked for and what is offered, in pay talks as in takeovers: never one, however alike they are told. */
import {
  demandNouns,
  demandVerbs,
  earlierOffers,
  fundingVerbs,
  offerNouns,
  offerVerbs,
  ourselves,
  pressingVerbs,
  willingWords,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { type NounPhrase, readNounPhrase, startOfVerbGroup } from '../counted/noun-phrase.ts'
import { startOfPhrase } from '../counted/subject-phrase.ts'
import type { Governor } from './governor.ts'
import type { Predicate } from './predicate.ts'

export interface Terms {
  role: 'demanded' | 'offered'
  /** Raised or given up since: “the opening bid”, “had demanded”. */
  former: boolean
}

interface Evidence {
  words: readonly Word[]
  first: number
  last: number
  phrase: NounPhrase | null
  governor: Governor | null
  predicate: Predicate | null
}

/** Of a share or a sum of money; null where it is neither asked for nor offered. */
export function termsOf(evidence: Evidence): Terms | null {
  return (
    ofNoun(evidence) ??
    ofPassive(evidence) ??
    ofVerb(evidence) ??
    ofClause(evidence) ??
    ofTable(evidence) ??
    ofPlea(evidence)
  )
}

/** “an offer of 6 per cent”, “the 15 per cent offer”, “demands for 9 per cent” */
function ofNoun({ words, first, phrase, governor }: Evidence): Terms | null {
  // “The offer was rejected by 62 per cent”
  if (words[first - 1]?.lower === 'by') return null
  for (const at of [phrase?.head, governor?.kind === 'noun' ? governor.at : undefined]) {
    const noun = at === undefined ? '' : (words[at]?.lower ?? '')
    const before = at === undefined ? undefined : words[startOfPhrase(words, at)]
    const former = [before, words[(at ?? 0) - 1]].some(word => earlierOffers.has(word?.lower ?? ''))
    if (offerNouns.has(noun) || isOffered(words, at)) return { role: 'offered', former }
    // “Demand for oil fell by 3 per cent” is none.
    const isOf = governor?.at === at && /^(?:of|for)$/.test(governor?.through ?? '')
    if (isOf && demandNouns.has(noun)) return { role: 'demanded', former }
  }
  return null
}

/** “its offer of compensation to 45,000 crowns” */
function isOffered(words: readonly Word[], at: number | undefined): boolean {
  const before = at === undefined ? 0 : startOfPhrase(words, at) - 1
  return words[before]?.lower === 'of' && offerNouns.has(words[before - 1]?.lower ?? '')
}

/** “is seeking 9 per cent”, “was offered a rise of 6 per cent” */
function ofVerb({ words, governor }: Evidence): Terms | null {
  if (!governor) return null
  const at = governor.kind === 'verb' ? governor.at : verbOf(words, governor.at)
  if (at < 0) return null
  const isFor = governor.through === 'for' && pressingVerbs.has(words[at]?.lemma ?? '')
  const role = isFor ? 'demanded' : isReadyTo(words, at) ? 'offered' : roleOf(words[at])
  return role && { role, former: isPastPerfect(words, at) }
}

/** “is ready to provide 150 billion”, “has offered to pay 40 million” */
const isReadyTo = (words: readonly Word[], verb: number): boolean =>
  words[verb - 1]?.lower === 'to' &&
  fundingVerbs.has(words[verb]?.lemma ?? '') &&
  (willingWords.has(words[verb - 2]?.lower ?? '') || offerVerbs.has(words[verb - 2]?.lemma ?? ''))

/** “A reward of 50,000 has been offered” */
function ofPassive({ words, predicate }: Evidence): Terms | null {
  const role = predicate?.passive ? roleOf(words[predicate.at]) : null
  return role === 'offered' ? { role, former: false } : null
}

/** “Give us nine per cent”: without a subject. */
function ofPlea({ words, first }: Evidence): Terms | null {
  const isPlea =
    words[first - 2]?.form === 'base' &&
    words[first - 2]?.tag === 'verb' &&
    ourselves.has(words[first - 1]?.lower ?? '')
  const opens = first === 2 || words[first - 3]?.tag === 'punct'
  return isPlea && opens ? { role: 'demanded', former: false } : null
}

/** The verb whose object the noun at `noun` is. */
function verbOf(words: readonly Word[], noun: number): number {
  let before = startOfPhrase(words, noun) - 1
  // “offered [its drivers] a rise of 9 per cent”
  if (isTagged(words[before], 'noun', 'name')) before = startOfPhrase(words, before) - 1
  return /^(?:for|on)$/.test(words[before]?.lower ?? '') ? before - 1 : before
}

/** “the 9 per cent [the union is after]”, “the 12 per cent teachers want” */
function ofClause({ words, last }: Evidence): Terms | null {
  const from = words[last + 1]?.tag === 'rel' ? last + 2 : last + 1
  const subject = words[from]?.tag === 'pron' ? from + 1 : readNounPhrase(words, from)?.to
  if (subject === undefined) return null
  for (let i = subject; i < subject + LONGEST_GROUP; i++) {
    const word = words[i]
    if (word?.tag === 'aux' && words[i + 1]?.lower === 'after') return { role: 'demanded', former: false }
    const role = word?.tag === 'verb' ? roleOf(word) : null
    if (role) return { role, former: isPastPerfect(words, i) }
    if (!word || !/^(?:aux|modal|adv|neg)$/.test(word.tag)) return null
  }
  return null
}

const LONGEST_GROUP = 4

/** “has put 4.5 per cent on the table”, “the 6 per cent on offer” */
function ofTable({ words, last }: Evidence): Terms | null {
  if (words[last + 1]?.lower === 'on' && offerNouns.has(words[last + 2]?.lower ?? ''))
    return { role: 'offered', former: false }
  const at = words.findIndex(({ lower }, i) => i > last && lower === 'table')
  return at > 0 && at <= last + TABLE_REACH && words[at - 1]?.lower === 'the' && words[at - 2]?.lower === 'on'
    ? { role: 'offered', former: false }
    : null
}

const TABLE_REACH = 6

const roleOf = (word: Word | undefined): Terms['role'] | null =>
  demandVerbs.has(word?.lemma ?? '') ? 'demanded' : offerVerbs.has(word?.lemma ?? '') ? 'offered' : null

/** “had demanded” */
const isPastPerfect = (words: readonly Word[], verb: number): boolean =>
  words.slice(startOfVerbGroup(words, verb), verb).some(({ lower }) => lower === 'had')
