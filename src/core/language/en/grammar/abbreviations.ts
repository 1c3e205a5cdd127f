import { wordSet } from '../../word-list.ts'

/** Words whose full stop does not end a sentence. Lower case, without the last dot. */
export const abbreviations = wordSet(
  'mr mrs ms dr prof gen lt col maj capt sgt cmdr adm rev hon gov sen rep pres st mt ft no nos vs etc approx est dept univ jan feb mar apr jun jul aug sept sep oct nov dec i.e e.g cf al fig vol ca jr sr',
)

/** Words that seldom stand inside a name, behind an abbreviation's full stop: “the U.S. Senate”, but “in the U.S. The Senate”. */
export const sentenceOpeners = wordSet(
  'The A An It He She They We In On At But And This That These Those His Her Their Its There However Meanwhile',
)
