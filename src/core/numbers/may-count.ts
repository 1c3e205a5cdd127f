import { language } from '../language/words.ts'
import { traitOf } from '../text/lexeme.ts'
import { lexiconOf } from './number-lexicon.ts'

const BEYOND_ASCII = /[^\0-\x7f]/

/** May a number begin in this word? Sentences without such a word are not searched for any. */
export const mayCount = traitOf(({ text }) => {
  const { seeds } = lexiconOf(language.numbers)
  const pieces = text.toLowerCase().split(/[^a-z]+/)
  return /\d/.test(text) || BEYOND_ASCII.test(text.replace('’', "'")) || pieces.some(piece => seeds.has(piece))
})
