import { besideValues } from '../language/words.ts'
import type { Word } from './word.ts'

/** “…, compared with [32]”, “…, against [6 pence]”: a value set beside the one before the comma. `first`: its first word. */
export function isBesideValue(words: readonly Word[], first: number): boolean {
  const [comma, word, next] = [words[first - 3], words[first - 2], words[first - 1]]
  if (word?.text === ',') return besideValues.has(next?.lower ?? '')
  return comma?.text === ',' && word?.lower === 'compared' && (next?.lower === 'with' || next?.lower === 'to')
}
