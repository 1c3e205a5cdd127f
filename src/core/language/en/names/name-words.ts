/** Words in and before names. */
import { wordSet } from '../../word-list.ts'

/** Small words that may stand inside a name: “Joint Chiefs of Staff”, “Center for Countering Disinformation”. */
export const wordsInNames = wordSet('of for & de la al bin von van')
/** “Mr Birchwood” is Birchwood. */
export const honorifics = wordSet('mr mrs ms miss dr prof sir dame lord lady gen col lt capt sgt rev hon')
/** What several countries have: such a body is told apart by its country. */
export const bodiesOfCountries =
  /\b(?:Ministry|Minister|Department|Parliament|Assembly|Senate|Congress|Court|Bank|President|Presidency|Government|Cabinet|Army|Navy|Air Force|Police|Embassy|Intelligence|Treasury)\b/
/** Places that English gives an article: “in the Philippines”, “in the Czech Republic”. */
export const takesArticle =
  /(?:^(?:Bahamas|Balkans|Caucasus|Donbas|Gambia|Maldives|Netherlands|Philippines|Seychelles|Vatican)|\b(?:Bank|Channel|Coast|Emirates|Federation|Islands|Kingdom|Nations|Peninsula|Republic|Sea|States|Strip|Union|Valley))$/
