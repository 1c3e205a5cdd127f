/** The words of a pack by their numbers: what each is as a term, and how much it tells in the story. Found when it is first asked for. */

import type { Story } from '../story/story.ts'
import { isDate, isName, isValue } from '../text/term-kinds.ts'

const THING = 1
export const NAME = 2
export const VALUE = 3
export const DATE = 4

export class WeighedWords {
  private readonly words: readonly string[]
  private readonly story: Story
  /** By word; 0 of one that has not been learnt. */
  readonly kinds: Uint8Array
  /** The same. Of dates nothing: they are compared apart. */
  readonly weights: Float64Array

  constructor(words: readonly string[], story: Story) {
    this.words = words
    this.story = story
    this.kinds = new Uint8Array(words.length)
    this.weights = new Float64Array(words.length)
  }

  weightOf(word: number): number {
    if (this.kinds[word] === 0) this.learn(word)
    return this.weights[word] as number
  }

  /** Returns its kind. */
  learn(word: number): number {
    const term = this.words[word] as string
    const kind = isDate(term) ? DATE : isName(term) ? NAME : isValue(term) ? VALUE : THING
    this.kinds[word] = kind
    if (kind !== DATE) this.weights[word] = this.story.weight(term)
    return kind
  }
}
