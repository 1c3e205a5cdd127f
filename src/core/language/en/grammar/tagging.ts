/** Words whose part is told by nothing but the word itself. */
import { wordList, wordSet } from '../../word-list.ts'

/** Their participle is their base form: “is forecast at”, “was set to”. */
export const unchangedVerbs = wordSet('forecast set put cut hit cost cast split spread shed shut quit hurt')
/** Who thinks in a compound, where the verb is none: “a Geneva think tank”. */
export const thinkWord = 'think'
export const thinkers = wordSet('tank tanks')
/** Verbs in the past that no noun is described by: “the military said troops had left”. */
export const neverDescribing = wordSet('said told')
/** What plurals stand, lie or go: adjectives without an adjective's ending. */
export const readyWords = wordSet('ready empty idle free open closed still strong firm unused missing')
/** Subjects of a verb in its base form, as other plurals are: “police search”. */
export const subjectPlurals = wordSet('people men women police troops children')
/** States that stand for those who are in them: “the wounded number 300”. */
export const standsForMany = wordSet('dead wounded injured missing displaced fallen homeless killed')
/** The same where no compound begins: “people need food”. */
export const onlySubjects = wordSet('people men women children')
/** “12 wooden fishing boats”: words in -ing that say of which kind a thing is. */
export const kindsInIng = wordSet('boarding mining fishing nursing banking housing shipping trading landing sailing')
/** What is for fighting: “50 infantry fighting vehicles”. */
export const fightingWord = 'fighting'
export const fightingThings = wordSet('vehicle vehicles')
/** Participles that say only of which kind a thing is: “30 Bushmaster armoured vehicles”, “guided bombs”. */
export const kindsInEd = wordSet(
  'armoured armored guided mechanised mechanized motorised motorized tracked wheeled towed unmanned',
)
/** Plurals that open compounds: “weapons test”, “sports fans”. */
export const compoundPlurals = wordSet('weapons arms sports sales news sanctions savings customs rights')

/** “so far”, “so many”: no new clause begins. */
export const measuredBySo = wordSet('far much many few long')

/** Of words that are adjectives, unless they are listed as nouns. */
export const adjectiveEndings = wordList('ous ful ive able ible less ary ical ional ic ish')
/** Behind a denied form of these stands a verb, never a noun: “didn't fire a shot”. */
export const doForms = wordSet("do does did don't doesn't didn't")

/** Adverbs behind what is done, and adjectives before a noun: “raided overnight”, “the overnight raid”. */
export const looseAdverbs = wordSet(
  'overnight downtown nationwide worldwide countrywide statewide citywide islandwide outright apiece upstairs downstairs nearby alike midweek offshore onshore inland halfway underground onboard afterwards afterward beforehand midair uphill downhill northward southward eastward westward northwards southwards eastwards westwards',
)

/** Who leads, made or pays it: “the Kenyan-led mission”, “Kenyan-made drones”. */
export const endsLed =
  /.-(?:led|made|built|backed|held|run|owned|controlled|occupied|produced|supplied|funded|trained|mandated|appointed|sponsored|brokered|mediated|aligned|allied|linked)$/

/** Adjectives that neither their ending nor their place tells: “the latest figures”, “22 per cent dearer”. */
export const plainAdjectives = wordSet(
  'own latest cheaper dearer costlier pricier faster slower warmer colder hotter wetter drier smaller larger bigger longer heavier richer poorer thicker',
)

/** Behind what kind they are of, and before a preposition, these are no verbs: “military spending in the south”. */
export const gerundNouns = wordSet('spending borrowing lending funding housebuilding')
/** “Nine deadly attacks”, “40 elderly residents”: no adverbs. */
export const adjectivesInLy = wordSet(
  'deadly elderly costly friendly unfriendly lively lonely timely orderly disorderly cowardly ghastly grisly unruly silly ugly',
)
