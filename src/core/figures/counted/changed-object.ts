/** What a verb changes by a share, however far off: “cut [the risk] of dying or going to hospital by 29 per cent”. */
import { changeVerbs, cuttingNouns, language } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import { isShareOrSum } from '../units/is-currency.ts'
import { isTime, type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { headOf } from './subject-phrase.ts'

const { up, down } = language.numbers.change

/** Words between such a verb and its “by”. */
const LONGEST_OBJECT = 16

export function changedObject(words: readonly Word[], first: number, { unit }: NumberExpression): NounPhrase | null {
  if (words[first - 1]?.lower !== 'by' || !isShareOrSum(unit)) return null
  for (let i = first - 2; i >= Math.max(0, first - LONGEST_OBJECT); i--) {
    const word = words[i] as Word
    if (isChanging(words, i)) {
      const object = readNounPhrase(words, i + 1)
      return object && object.to < first && !isTime(words[object.head] as Word)
        ? headOf(words, object.from, first - 1)
        : null
    }
    // “the risk of dying or being admitted to hospital”
    if (word.lower === 'being' || words[i - 1]?.lower === 'being') continue
    if (isTagged(word, 'rel', 'modal', 'neg', 'num', 'punct', 'aux')) return null
    if (word.tag === 'verb' && word.form !== 'ing') return null
  }
  return null
}

/** “The ministry cut taxes”: between its subject and its object “cut” is no noun. */
function isChanging(words: readonly Word[], at: number): boolean {
  const { tag, lower, lemma } = words[at] as Word
  if (tag === 'verb') return up.transitive.has(lower) || down.transitive.has(lower) || changeVerbs.has(lemma ?? '')
  return cuttingNouns.has(lower) && isTagged(words[at - 1], 'noun', 'name') && isTagged(words[at + 1], 'noun', 'det')
}
