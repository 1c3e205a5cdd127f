/** What the sentences of a story have in common, whatever it means: words, plural and tense aside, as numbers. */
import { spokenStems, spokenWords } from '../text/spoken-words.ts'

/** Of one sentence, each word once. */
export type WordNumbers = readonly number[]

/** Claims of one sentence share its words; more sentences than a long page has, and those of the pack it meets. */
const KEEP_AT_MOST = 4000

export class SentenceWords {
  private readonly numbers = new Map<string, number>()
  private readonly sentences = new Map<string, WordNumbers>()
  /** Of each word whether the sentence last asked about has it: that one is compared with many. */
  private readonly isAsked: boolean[] = []
  private asked: WordNumbers = []

  of(sentence: string): WordNumbers {
    const known = this.sentences.get(sentence)
    if (known !== undefined) return known
    if (this.sentences.size >= KEEP_AT_MOST) this.sentences.clear()
    const found = [...new Set(spokenStems(spokenWords(sentence)))].map(stem => this.numberOf(stem))
    this.sentences.set(sentence, found)
    return found
  }

  /** How many words both have. */
  inCommon(one: WordNumbers, other: WordNumbers): number {
    if (one !== this.asked) this.ask(one)
    let common = 0
    for (const number of other) if (this.isAsked[number]) common++
    return common
  }

  private ask(words: WordNumbers): void {
    for (const number of this.asked) this.isAsked[number] = false
    for (const number of words) this.isAsked[number] = true
    this.asked = words
  }

  private numberOf(stem: string): number {
    const known = this.numbers.get(stem)
    if (known !== undefined) return known
    const number = this.isAsked.push(false) - 1
    this.numbers.set(stem, number)
    return number
  }
}
