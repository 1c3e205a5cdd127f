/** What a sentence speaks of without counting it, which a number in a later one may count: “The prisoners reached Hasbey. Nine …” */
import type { Sentence } from '../../analyse.ts'
import { plainSaying, sayingVerbs, singularEnding, subordinators, topicOpeners } from '../../language/words.ts'
import { isCarrier, isKnownConcept } from '../../meaning/concepts.ts'
import { roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import { isPlural, isTime, type NounPhrase, readNounPhrase, skipPrepositional } from './noun-phrase.ts'

/** What a phrase does in its sentence: the subject and what a sentence is about are taken up again more often than what stands under a preposition. */
export type Part = 'topic' | 'subject' | 'object' | 'under'

export interface Mention {
  phrase: NounPhrase
  part: Part
}

/** The plurals of a sentence, numbers and what they count aside, in the order they stand. */
export function mentionsIn({ words }: Sentence, isHeading: boolean, end = words.length): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < end; i++) {
    const word = words[i] as Word
    if (word.tag === 'num') {
      const counted = readNounPhrase(words, i + 1)
      if (counted) i = counted.to - 1
      continue
    }
    if (isHeading && word.lexeme.shouted && isKnownConcept(word.lower) && isPlural(word)) {
      found.push({ phrase: { from: i, to: i + 1, head: i }, part: 'topic' })
      continue
    }
    // “On the dead they are further apart”
    if (i <= 1 && isState(words, i + 1) && partOfPhrase(words, i + 1) === 'topic')
      found.push({ phrase: { from: i + 1, to: i + 2, head: i + 1 }, part: 'topic' })
    if (!isTagged(word, 'det', 'noun', 'adj')) continue
    const phrase = readNounPhrase(words, i)
    if (!phrase) continue
    const head = words[phrase.head] as Word
    i = phrase.to - 1
    if (phrase.to <= end && isThing(head) && !isSpeaker(words, phrase))
      found.push({ phrase, part: isHeading ? 'topic' : partOfPhrase(words, phrase.from) })
  }
  return found
}

/** “the dead” */
const isState = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'the' && roleOfState(words[at]?.lower ?? '') !== null && words[at + 1]?.tag !== 'noun'

/** A number that says nothing, so that the phrase at `at` can be described as counts are. */
export function unnumbered(sentence: Sentence, at: number): NumberExpression {
  const start = sentence.words[at]?.start ?? sentence.end
  const open = { surface: '', start, end: start, min: null, max: null, unit: null, isSpecification: false }
  return { ...open, bound: 'vague', change: null }
}

const isThing = (head: Word): boolean =>
  head.tag === 'noun' && isSeveral(head) && !isTime(head) && !isCarrier(head.lower) && head.lower !== 'others'

/** Who tells of a number is not what it counts. */
const isSpeaker = (words: readonly Word[], { from, to }: NounPhrase): boolean =>
  // “The police said 87, the parents 153”
  (words[to]?.tag === 'num' && words[from - 1]?.text === ',') ||
  (words[to]?.tag === 'verb' && words[to + 1]?.lower === 'that') ||
  // “…, the agency estimates.”
  (sayingVerbs.has(words[to - 1]?.lower ?? '') && words[from - 1]?.text === ',' && to - from > 1) ||
  // “Analysts at Crane reckon”
  isSaying(words[skipPrepositional(words, to)])

const isSaying = (word: Word | undefined): boolean => word?.tag === 'verb' && sayingVerbs.has(word.lower)

/** “gas”, “bus”, “crisis”, “business” end like plurals. */
const isSeveral = (word: Word): boolean => isPlural(word) && !singularEnding.test(word.lower)

/** What the phrase that begins at `from` does in its sentence. */
export function partOfPhrase(words: readonly Word[], from: number): Part {
  const before = words[from - 1]
  // “Regarding the captives, …”, “As for the trucks, …”, “Take the captives.”
  if (from <= 2 && topicOpeners.has(words[0]?.lower ?? '')) return 'topic'
  if (before?.tag === 'prep') return 'under'
  if (before?.tag === 'verb' && !plainSaying.has(before.lower)) return 'object'
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const { tag, text, lower } = words[i] as Word
    if (tag === 'verb') return 'object'
    if (tag === 'prep') return 'under'
    // “when the bodies of two others were handed over”: what a subordinate clause is about.
    if (tag === 'rel' || subordinators.has(lower)) return 'under'
    if (tag === 'conj' || /^[,;:–—]$/.test(text)) break
  }
  return 'subject'
}

/** Words between a phrase and the verb or preposition it stands under. */
const REACH = 4
