import { wordSet } from '../../word-list.ts'

/**
 * Words that tell one of several alike from the others. A row is a kind, and what “|” sets apart in it are different ones: what happened at
 * the station did not happen at the market. Words of one cell say the same.
 */
export const orderRow = 'first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | final'

/** “Another hospital”, “the other attacker”, “a similar flood” */
export const oneOfSeveral = wordSet('another other similar')

export const compassRow =
  'north northern northernmost | south southern southernmost | east eastern easternmost | west western westernmost | northeast northeastern north-east north-eastern | northwest northwestern north-west north-western | southeast southeastern south-east south-eastern | southwest southwestern south-west south-western'

/** What a sum is after or before: net of tax, or gross; without one-off costs, or with them. */
export const basisRow = 'net | gross | operating | adjusted underlying | pretax pre-tax'
/** “Before tax”, “after tax”: cells of the same row. */
export const taxWord = 'tax'
export const taxedBy: Readonly<Record<string, string>> = { before: 'pretax', after: 'net' }
export const ageRow = 'old former | new'
/** Those who are still there, and all who ever were taken there. */
export const stayRow = 'remain remains remained remaining still | taken rushed admitted brought treated'
/** How sure a case is. */
export const verdictRow = 'confirmed | suspected probable presumed'
/** Who of the counted, straight behind the number. */
export const peopleRow = 'women woman girls | men man boys | children'
/** How large the place is that is only called so: “in the district”. */
export const areaRow =
  'city town village municipality settlement capital | district county borough | province region state prefecture governorate oblast department | country nation'

/** Where something happens: an article has one of these and another the next. */
export const siteRow =
  'station | market marketplace bazaar | school | kindergarten nursery | church cathedral chapel | mosque | temple | synagogue | airport airfield | port harbour harbor quay dock docks | bridge | tunnel | factory plant | refinery | mine pit colliery | prison jail | hotel | stadium arena | theatre theater | nightclub club disco | restaurant cafe | supermarket mall shop store | barracks garrison | embassy consulate | library | museum | square plaza | beach | farm | university college campus | court courthouse | checkpoint | warehouse depot | motorway highway'

/** Before a place where something happens. */
export const sitePrepositions = wordSet('in at near outside inside on from under behind')

/** Who fights or rules, by what they are called: those of one side are none of the other's. */
export const sideRow =
  'army military troops soldiers | rebels rebel insurgents militants guerrillas fighters gunmen separatists | police policemen officers | government coalition ruling governing | opposition | protesters demonstrators | settlers | gang gangs | coastguard navy'

/** “The opposition parties”: the word before tells whose side they are on. */
export const groupsOfAnySide = wordSet('coalition bloc alliance party parties camp benches forces')
/** Whom a country has for doing such things: “Polish border guards” */
export const forces = wordSet(
  'army military troops soldiers forces police policemen officers guards coastguard navy marines gendarmes commandos',
)

/** Small groups: what one of them lost is some of what was lost in all. */
export const unitRow =
  'crew crews | platoon platoons | squad squads | battalion battalions | brigade brigades | regiment regiments | unit units | patrol patrols | convoy convoys | family families | household households | team teams | class classes | squadron squadrons | shift shifts'

/** “His platoon”, “a family of five”: before a small group, where it is one of several. */
export const oneGroup: ReadonlySet<string> = wordSet('a an one his her their my our same single')
/** “Forty have a radio”, “forty have no radio” */
export const oneOrNone: ReadonlySet<string> = wordSet('a an no')
/** What is done with bodies that somebody has: they are those he has, and not all who died. A verb's base form. */
export const bodyVerbs: ReadonlySet<string> = wordSet(
  'show display exhibit return deliver examine wash photograph film',
)
/** “In his company”, “on my street”: behind a personal owner, one of several. */
export const ownGroups = wordSet(
  'company village hamlet town street neighbourhood neighborhood block building compound ward school hospital parish boat ship bus camp trench section office department factory mine',
)
/** “The number of people killed this week”: in all that happened in it. */
export const thisSpan: ReadonlySet<string> = wordSet('week month year')

/** Nouns behind an order that are no thing: “for the first time”, “on the other side”. */
export const noneInOrder = wordSet(
  'time times place places person lady minister lieutenant class side hand end way word words thing things people city town port responders responder aid result results count tally outcome',
)
