/** Words in and before names. */
import { wordSet } from '../../word-list.ts'

/** Small words that may stand inside a name: “Joint Chiefs of Staff”, “Center for Countering Disinformation”. */
export const wordsInNames = wordSet('of for & de la al bin von van')
/** Before a surname, in small letters: “Anke de Vos”. */
export const nameParticles = wordSet('de der den van von del della di da dos du al bin ibn ter ten zu')
/** “Mr Birchwood” is Birchwood. */
export const honorifics = wordSet('mr mrs ms miss dr prof sir dame lord lady gen col lt capt sgt rev hon')
/** What somebody is, before a name: “Prime Minister Sokol Marku” is Sokol Marku. */
export const titleWords = wordSet(
  'president minister premier chancellor governor mayor senator representative congressman congresswoman secretary commissioner councillor ambassador captain colonel lieutenant sergeant corporal admiral commander brigadier inspector superintendent constable detective professor archbishop bishop rabbi imam coach spokesman spokeswoman spokesperson chairman chairwoman chairperson executive director officer chief justice judge prosecutor general-secretary vice-president ex-president ex-minister ex-governor ex-mayor leader speaker general major marshal pastor',
)
/** Joined to one of them: “Vice-governor”, “Ex-minister”, “President-elect”, “Secretary-General”. */
export const titleParts = wordSet('vice ex deputy co former interim acting general elect designate')
/** Those that name an office alone only behind another word of it: “Attorney General”, but “General Motors”. */
export const titleTails = wordSet('general')
/** With only one word behind them these begin other names as well: “Justice Department”, “Director Street”. */
export const rarelyAlone = wordSet(
  'executive director officer chief justice judge leader speaker commissioner representative coach bishop commander general major marshal',
)
/** No person's name: what is called for an office, and bodies named for one. */
export const noSurnames = wordSet(
  'street road avenue square bridge bay park hall house hotel office department council ministry party union company group association federation club cup league motors electric dynamics mills assembly staff election',
)
/** What people of a kind have together, and are named in: “the Farmers’ League”. */
export const bodiesOfPeople = wordSet(
  'league union party association federation confederation alliance front movement council congress committee guild society network institute hospital army assembly club fund foundation organisation organization',
)
/** Many people, without an s. */
export const unmarkedPlurals = wordSet('people women men children')
/** What several countries have: such a body is told apart by its country. */
export const bodiesOfCountries =
  /\b(?:Ministry|Minister|Department|Parliament|Assembly|Senate|Congress|Court|Bank|President|Presidency|Government|Cabinet|Army|Navy|Air Force|Police|Embassy|Intelligence|Treasury)\b/
/** Places that English gives an article: “in the Philippines”, “in the Czech Republic”. */
export const takesArticle =
  /(?:^(?:Bahamas|Balkans|Caucasus|Donbas|Gambia|Maldives|Netherlands|Philippines|Seychelles|Vatican)|\b(?:Bank|Channel|Coast|Emirates|Federation|Islands|Kingdom|Nations|Peninsula|Republic|Sea|States|Strip|Union|Valley))$/
/** Capitals that name nobody and no place: “at the HQ”. */
export const commonAbbreviations: ReadonlySet<string> = new Set(['HQ', 'HQs', 'CEO', 'CEOs', 'CCTV', 'TV', 'ID'])
/** “The Centre”, “the Centre Party” */
export const partyWord = 'Party'
