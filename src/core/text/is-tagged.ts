import type { Tag } from './parts-of-speech.ts'
import type { Word } from './word.ts'

/** Is there a word, and does it play one of these parts? */
export const isTagged = (word: Word | undefined, ...tags: readonly Tag[]): boolean =>
  word !== undefined && tags.includes(word.tag)
