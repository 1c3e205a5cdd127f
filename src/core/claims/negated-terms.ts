/** What a clause says is not so, term by term: only where a term is denied by one and told by another do the two disagree. */
import type { Sentence } from '../analyse.ts'
import {
  deniedPronouns,
  denyingVerbs,
  displacing,
  excludingVerbs,
  negatingThings,
  negatingWords,
  notDenying,
  nothing,
  ofDeed,
  rejectingVerbs,
  sayingVerbs,
  singleWords,
  subordinators,
  tellingVerbs,
  thinkingVerbs,
  thinkVerb,
  trueWords,
  undoneWords,
  untrueWords,
} from '../language/words.ts'
import { affirmed, type PlacedTerm } from '../meaning/terms.ts'
import { isTagged } from '../text/is-tagged.ts'
import { traitOf } from '../text/lexeme.ts'
import type { Word, WordRange } from '../text/word.ts'
import { isSaidOf } from './is-said-of.ts'
import { rejectsSpeech } from './rejects-speech.ts'

/** “No rubber bullets” are two terms; of “has not asked for soldiers” only the asking is denied. */
const TERMS_OF_THING = 2
/** Words from a negation to the last term it denies. */
const REACH = 7
/** “Is certainly not true”: words from a negation to the verdict. */
const NEAR = 4

const negates = traitOf(({ lower }) => negatingWords.has(lower))
/** May it say that something is not so? Hardly any word does. */
export const mayDeny = traitOf(lexeme => negates(lexeme) || (lexeme.lemma !== null && denyingVerbs.has(lexeme.lemma)))
const excludes = ({ lemma }: Word): boolean => lemma !== null && excludingVerbs.has(lemma)
const leavesUndone = traitOf(({ lower }) => undoneWords.has(lower))
const isVerdict = traitOf(({ lower }) => untrueWords.has(lower) || trueWords.has(lower))

/** Terms denied an odd number of times: “denied that it was built without a permit” denies the building, not the permit. */
export function negatedTerms(sentence: Sentence, clause: WordRange, terms: readonly PlacedTerm[]): string[] {
  const { words } = sentence
  const denied = new Set<string>()
  const toggle = ({ term }: PlacedTerm): void => {
    if (!denied.delete(term)) denied.add(term)
  }
  const mayDenyTerm = mayDeny(sentence) || leavesUndone(sentence)
  for (let i = clause.from; mayDenyTerm && i < clause.to; i++) {
    // “Declined to sign” denies the signing.
    if (leavesUndone(words[i] as Word) && words[i + 1]?.lower === 'to' && !isNegated(words, i))
      for (const term of terms.filter(({ at }) => at > i + 1).slice(0, 1)) toggle(term)
    if (!mayDeny(words[i] as Word)) continue
    if (isNegation(words, i)) {
      // “did not rule out”: neither said nor denied.
      const deed = deedThoughtOf(words, i, clause.to)
      if (deed >= 0) {
        for (const term of terms.filter(({ at }) => at >= deed).slice(0, 1)) toggle(term)
        continue
      }
      const verb = denyingVerbAfter(words, i, clause.to)
      const thought = verb < 0 ? thoughtBeside(words, i, clause.to) : -1
      if (verb >= 0) i = verb
      else if (thought >= 0) denied.add(terms.find(({ at }) => at === thought)?.term ?? lemmaOf(words[thought] as Word))
      else for (const term of termsFrom(words, i, terms)) toggle(term)
    } else if (isDenial(words, i)) {
      const isPassive = isSaidOf(words, i)
      for (const term of terms) if (isPassive ? term.at !== i : term.at > i) toggle(term)
    }
  }
  if (saysUntrue(sentence, clause)) terms.forEach(toggle)
  for (const placed of terms) if (affirmed(words[placed.at] as Word) !== null) toggle(placed)
  return [...denied]
}

const isNegated = (words: readonly Word[], i: number): boolean =>
  [words[i - 1], words[i - 2]].some(word => word && negates(word))

/** “The number of 13 victims is false”, “… does not correspond to the facts”: all of it is said not to be so. */
export function saysUntrue(sentence: Sentence, clause: WordRange): boolean {
  if (!isVerdict(sentence)) return false
  const { words } = sentence
  const { from } = clause
  // “The number of 13 victims, which a paper gave, is false”
  const to = isRelative(words[clause.to]) ? words.length : clause.to
  for (let i = from + 1; i < to; i++) {
    const word = words[i] as Word
    if (!isVerdict(word)) continue
    const before = words.slice(Math.max(from, i - NEAR), i)
    const isNegated = before.some(negates)
    if (trueWords.has(word.lower) ? isNegated : !isNegated && before.some(word => word.tag === 'aux')) return true
  }
  return false
}

const isRelative = (word: Word | undefined): boolean => word?.tag === 'rel'

const mayDisplace = traitOf(({ lower }) => displacing.some(phrase => phrase.startsWith(`${lower} `)))

/** “203 passengers and not 187”, “by 6.6 and not by 6.8 per cent”, “0.7 instead of 0.9”: the number is denied. */
export const isDeniedNumber = (sentence: Sentence, start: number): boolean =>
  isNegatedNumber(sentence, start) || isDisplaced(sentence, start)

/** “203 passengers and not 187”: a number that was said is not so. */
export function isNegatedNumber(sentence: Sentence, start: number): boolean {
  if (!negates(sentence)) return false
  const { words } = sentence
  const at = words.findIndex(word => word.start >= start)
  if (at < 1 || notDenying.has((words[at] as Word).lower)) return false
  const [before, sooner] = [words[at - 1] as Word, words[at - 2]]
  return negates(before) || (before.tag === 'prep' && sooner !== undefined && negates(sooner))
}

/** “0.7 instead of 0.9”: it was so, or was to be. */
function isDisplaced(sentence: Sentence, start: number): boolean {
  if (!mayDisplace(sentence)) return false
  const { words } = sentence
  const at = words.findIndex(word => word.start >= start)
  return displacing.includes(`${words[at - 2]?.lower} ${words[at - 1]?.lower}`)
}

/** “Norway denies it”, “which Norway denies”: nothing is said but that it is not so. */
export function deniesWhatWasSaid(sentence: Sentence, { from, to }: WordRange): boolean {
  if (!mayDeny(sentence)) return false
  const { words } = sentence
  for (let i = from; i < to; i++) {
    if (!mayDeny(words[i] as Word) || !isDenial(words, i)) continue
    const next = words[i + 1]
    if (deniedPronouns.has(next?.lower ?? '') && words[i + 2]?.tag !== 'noun') return !isMore(words, i + 2, to)
    return words[from]?.lower === 'which' && !isMore(words, i + 1, to)
  }
  return false
}

/** Whether anything but marks follows. */
const isMore = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(word => word.tag !== 'punct')

function isDenial(words: readonly Word[], i: number): boolean {
  const { lemma, tag } = words[i] as Word
  if (tag !== 'verb' || lemma === null || !denyingVerbs.has(lemma)) return false
  if (rejectingVerbs.has(lemma)) return rejectsSpeech(words, i)
  return lemma !== 'rule' || words[i + 1]?.lower === 'out'
}

function isNegation(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word
  const { lower, tag } = word
  if (tag === 'num' || !negates(word) || notDenying.has(words[i + 1]?.lower ?? '')) return false
  // “No. 7”
  return !(lower === 'no' && words[i + 1]?.text === '.')
}

function denyingVerbAfter(words: readonly Word[], i: number, to: number): number {
  for (let k = i + 1; k < Math.min(to, i + 3); k++) if (isDenial(words, k) || excludes(words[k] as Word)) return k
  return -1
}

/** “Does not think of resigning”: where the deed is that will not be done; -1 where there is none. */
function deedThoughtOf(words: readonly Word[], i: number, to: number): number {
  const verb = words.findIndex((word, k) => k > i && !isTagged(word, 'aux', 'adv', 'modal'))
  const isPut = verb + 2 < to && words[verb]?.lemma === thinkVerb && ofDeed.has(words[verb + 1]?.lower ?? '')
  return isPut && words[verb + 2]?.form === 'ing' ? verb + 2 : -1
}

/** “Knew nothing of the locked gates” denies the knowing, too. */
function thoughtBeside(words: readonly Word[], i: number, to: number): number {
  const { tag, lower } = words[i - 1] ?? { tag: 'punct', lower: '' }
  const isOfThat = words[i]?.lower === nothing && words[i + 1]?.tag === 'prep'
  if (isOfThat && tag === 'verb' && isThought(words[i - 1] as Word) && !tellingVerbs.has(lower)) return i - 1
  return thoughtAfter(words, i, to)
}

/** “Does not believe that the dam broke” denies the believing, whatever stands behind it: where that verb is; -1 for other verbs. */
function thoughtAfter(words: readonly Word[], i: number, to: number): number {
  let at = i + 1
  while (at < to && isTagged(words[at], 'aux', 'adv', 'modal')) at++
  const word = words[at]
  if (at >= to || word?.tag !== 'verb' || tellingVerbs.has(word.lower)) return -1
  return isThought(word) ? at : -1
}

const isThought = (word: Word): boolean => thinkingVerbs.has(lemmaOf(word)) || sayingVerbs.has(word.lower)

const lemmaOf = ({ lemma, lower }: Word): string => lemma ?? lower

/** The first terms after a negation, up to a mark or another clause: what is said besides is not denied. “Won by nobody” denies what stands before. */
function termsFrom(words: readonly Word[], i: number, terms: readonly PlacedTerm[]): PlacedTerm[] {
  const { lower } = words[i] as Word
  const from = behindWhole(words, i)
  let end = from
  while (end < words.length && end < from + REACH && !endsDenial(words[end] as Word)) end++
  const after = terms.filter(({ at }) => at >= from && at < end)
  if (after.length === 0 && words[i - 1]?.lower === 'by') return terms.filter(({ at }) => at < i).slice(-1)
  if (!negatingThings.has(lower) && words[i + 1]?.tag !== 'det') return after.slice(0, 1)
  // “No deaths in the crash” denies deaths.
  const first = after[0]?.at ?? i
  const ofThing = after.filter(({ at }) => !words.slice(first, at).some(({ tag }) => tag === 'prep'))
  return ofThing.slice(0, TERMS_OF_THING)
}

/** “None of whom was hurt”, “not one of the pupils was hurt”, “not a single pupil was hurt”: what befell them is denied, not that there were any. */
function behindWhole(words: readonly Word[], i: number): number {
  const one = words[i + 1]?.tag === 'det' ? i + 2 : i + 1
  const of = words[i + 1]?.lower === 'of' ? i + 1 : i + 2
  const isOfThem = words[of]?.lower === 'of' && (of === i + 1 || words[i + 1]?.lower === 'one')
  if (!isOfThem && !singleWords.has(words[one]?.lower ?? '')) return i + 1
  const noun = isOfThem ? of : one + 1
  const verb = words.findIndex((word, k) => k > noun && k <= i + REACH && isTagged(word, 'aux', 'verb', 'modal'))
  return verb < 0 ? i + 1 : verb
}

const endsDenial = ({ tag, lower }: Word): boolean => tag === 'punct' || tag === 'rel' || subordinators.has(lower)
