import { language } from '../language/words.ts'
import { traitOf } from '../text/lexeme.ts'
import { partsOf } from '../text/parts-of-word.ts'
import { lexiconOf } from './number-lexicon.ts'

const BEYOND_ASCII = /[^\0-\x7f]/

/** May a number begin in this word? Sentences without such a word are not searched for any. */
export const mayCount = traitOf(lexeme => {
  const { text } = lexeme
  const { seeds } = lexiconOf(language.numbers)
  return (
    /\d/.test(text) ||
    BEYOND_ASCII.test(text.replace('’', "'")) ||
    partsOf({ lexeme }).some(({ part }) => seeds.has(part))
  )
})
