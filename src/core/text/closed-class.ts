/** Closed-class words. */
import { functionWords, plainAdjectives } from '../language/words.ts'
import type { Tag } from './parts-of-speech.ts'

export const closedClass: ReadonlyMap<string, Tag> = makeClosedClass()

function makeClosedClass(): Map<string, Tag> {
  const classes = new Map<string, Tag>()
  for (const [row, tag] of [
    ['adverb', 'adv'],
    ['relative', 'rel'],
    ['pronoun', 'pron'],
    ['determiner', 'det'],
    ['conjunction', 'conj'],
    ['preposition', 'prep'],
    ['auxiliary', 'aux'],
    ['modal', 'modal'],
  ] as const) {
    for (const word of functionWords[row]) classes.set(word, tag)
  }
  for (const word of ['not', 'never', "n't"]) classes.set(word, 'neg')
  for (const adjective of plainAdjectives) classes.set(adjective, 'adj')
  for (const word of ['that', 'who', 'which', 'whom', 'whose', 'where']) classes.set(word, 'rel')
  return classes
}
