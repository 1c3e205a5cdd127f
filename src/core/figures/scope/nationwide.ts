import type { Sentence } from '../../analyse.ts'
import { nationwideCue, nationwideParts } from '../../language/words.ts'
import { traitOf } from '../../text/lexeme.ts'
import type { WordRange } from '../../text/word.ts'
import { writtenAs } from '../../text/written-as.ts'

/** Stands in `where` for a whole country that the sentence does not name: “across the country”. */
export const NATIONWIDE = 'nationwide'

/** Does the clause tell of it? Most sentences have none of the words of which the cue is made. */
export const tellsNationwide = (sentence: Sentence, { from, to }: WordRange): boolean =>
  mayTell(sentence) && nationwideCue.test(writtenAs(sentence.words.slice(from, to), { apostrophe: '’' }))

const mayTell = traitOf(({ lower }) => nationwideParts.some(part => lower.includes(part)))
