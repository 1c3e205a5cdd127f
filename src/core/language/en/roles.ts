/**
 * What can happen to something that is counted. A row: role | family | verbs | nouns that count it by themselves |
 * states (adjectives and participles that stand beside the noun or after “left”).
 * Roles of one family are near, never the same: killed against casualties is `related`.
 */
const rows = `
killed | harm | kill die perish drown execute murder assassinate slaughter | death fatality killing deaths | dead killed deceased lifeless
wounded | harm | injure wound hurt maim | injury wounding | wounded injured hurt
casualties | harm | | casualty loss losses | 
missing | harm | vanish disappear | disappearance | missing unaccounted
hospitalised | harm | hospitalise hospitalize treat | hospitalisation hospitalization | hospitalised hospitalized
infected | harm | infect | infection | infected
affected | harm | affect | | affected
trapped | harm | trap | | trapped stranded
rescued | help | rescue save | rescue | rescued
displaced | shelter | displace flee uproot | displacement refugee | displaced uprooted
evacuated | shelter | evacuate relocate | evacuation evacuee | evacuated
homeless | shelter | | | homeless
sheltered | shelter | shelter | | 
sent | deployment | send deploy redeploy dispatch station post commit mass amass arrive move | deployment dispatch | deployed stationed
withdrawn | deployment | withdraw | withdrawal | withdrawn
trained | deployment | train | | trained
mobilised | deployment | mobilise mobilize recruit | mobilisation mobilization | mobilised mobilized
captured | custody | capture abduct kidnap | prisoner captive | captured captive
arrested | custody | arrest detain jail imprison apprehend | arrest detention detainee | arrested detained jailed
held | custody | | | held
released | custody | release free | release | released freed
supplied | supply | supply provide deliver ship transfer furnish receive | supply delivery shipment | supplied delivered
bought | supply | buy purchase | purchase | 
sold | supply | sell | sale | 
produced | making | produce manufacture assemble | production output manufacture | produced
built | making | build construct | construction | built
used | strike | use fire launch | launch use | used launched
intercepted | strike | intercept | interception | intercepted
shot down | strike | | | 
destroyed | damage | destroy flatten level raze demolish wreck gut burn torch incinerate sweep | destruction | destroyed flattened levelled wrecked gutted burnt burned
damaged | damage | damage | damage | damaged broken smashed shattered
recalled | recall | recall | recall | recalled
cut | jobs | cut axe slash shed eliminate sack dismiss | layoff redundancy dismissal | redundant
hired | jobs | hire | hiring | hired
employed | jobs | employ | | employed
striking | protest | strike | walkout strike striker | striking
protesting | protest | protest demonstrate march rally gather | protester demonstrator crowd gathering | 
for | vote | | | 
against | vote | oppose reject | | opposed
abstained | vote | abstain | abstention | 
voted | vote | vote cast | vote ballot | 
won | result | win gain secure | | 
lost | result | lose | | 
spent | money | spend allocate earmark invest | spending expenditure investment allocation | 
pledged | money | pledge donate promise | pledge donation | pledged promised
raised | money | raise | | 
paid | money | pay | payment payout compensation | paid
owed | money | owe | debt | 
earned | money | earn | revenue income earnings profit | 
cost | money | cost | cost price | 
sentenced | court | sentence | sentence | 
charged | court | charge accuse | charge | charged
vaccinated | health | vaccinate | vaccination | vaccinated
tested | health | test | test | 
`

export interface RoleRow {
  role: string
  family: string
  verbs: readonly string[]
  nouns: readonly string[]
  states: readonly string[]
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(' ').filter(Boolean)

export const roleRows: readonly RoleRow[] = rows
  .trim()
  .split('\n')
  .map(line => {
    const [role = '', family = '', verbs, nouns, states] = line.split('|').map(cell => cell.trim())
    return { role, family, verbs: list(verbs), nouns: list(nouns), states: list(states) }
  })

/** Families of fates that are counted up over a story; movements, votes and sums of money are counted for each occasion. */
export const countedUp: ReadonlySet<string> = new Set(['harm', 'damage', 'custody', 'shelter'])

/** Nouns of people whom a role made what they are: it is theirs only where no verb gives another. “17 protesters were injured” counts the injured. */
export const personRoleNouns: ReadonlySet<string> = new Set(
  'protester protesters demonstrator demonstrators striker strikers refugee refugees evacuee evacuees prisoner prisoners captive captives detainee detainees'.split(
    ' ',
  ),
)

/** “Cases” are of an illness where the sentence speaks of one, and else of a court or of anything. */
export const illnessWords: ReadonlySet<string> = new Set(
  `virus viral disease illness infection infections infected outbreak epidemic pandemic patient patients vaccine vaccinated symptoms laboratory laboratories lab
cholera covid covid-19 coronavirus measles ebola flu influenza dengue mpox malaria polio tuberculosis meningitis rabies anthrax typhoid hepatitis zika plague
confirmed suspected contagion quarantine epidemiologist epidemiologists`.split(/\s+/),
)

/** Two roles said together make one that covers both: “killed or injured” are casualties. */
export const rolePairs: readonly (readonly [string, string, string])[] = [['killed', 'wounded', 'casualties']]

/** Roles whose counts overlap, so that one sheds light on the other without measuring it. */
export const nearRoles: readonly (readonly [string, string])[] = [
  ['casualties', 'killed'],
  ['casualties', 'wounded'],
  ['casualties', 'missing'],
  ['wounded', 'hospitalised'],
  ['displaced', 'evacuated'],
  ['displaced', 'homeless'],
  ['evacuated', 'sheltered'],
  ['sent', 'trained'],
  ['sent', 'mobilised'],
  ['destroyed', 'damaged'],
  ['captured', 'arrested'],
  ['held', 'arrested'],
  ['held', 'captured'],
  ['spent', 'pledged'],
  ['spent', 'paid'],
]

/** How a question words persons whom a text leaves unnamed. */
export const people = 'people'

/** How a question words a role, where the role's own name would not read. */
export const roleInQuestions: Readonly<Record<string, string>> = {
  casualties: 'killed or wounded',
  hospitalised: 'in hospital',
  striking: 'on strike',
  for: 'in favour',
  cut: 'to be cut',
  protesting: 'at protests',
  voted: 'cast',
}

/** Phrases that name a role where no single word does. */
export const rolePhrases: readonly (readonly [RegExp, string])[] = [
  [/\bdeath toll\b|\btoll\b/i, 'killed'],
  [
    /\blives? (?:were |was |have been |had been )?(?:lost|claimed)\b|\b(?:lost|claimed|took|taking|claiming|losing) (?:their|the|his|her)? ?(?:lives|life)\b|\bclaim(?:ed|ing|s)? (?:the )?lives\b/i,
    'killed',
  ],
  [
    /\b(?:taken|admitted|rushed) to (?:a |the )?hospitals?\b|\bin (?:a |the )?hospitals?\b|\btreated\b/i,
    'hospitalised',
  ],
  [/\b(?:gave|give|giving|lay|laid) (?:down )?their lives\b/i, 'killed'],
  [
    /\b(?:caught|contracted|come down with|came down with) (?:the |it|cholera|measles)|\b(?:fallen|fell) (?:ill|sick)\b/i,
    'infected',
  ],
  [/\b(?:let|set) (?:go|free)\b/i, 'released'],
  [/\b(?:swept|washed) away\b/i, 'destroyed'],
  [/\bround(?:ed|ing)? up\b|\b(?:taken|took) into custody\b/i, 'arrested'],
  [/\bin custody\b|\bbehind bars\b/i, 'held'],
  [/\b(?:is|are|was|were|be|been|being|still) (?:being )?held (?:captive|prisoner|hostage)\b/i, 'captured'],
  [/\bpull(?:ed|ing) (?:out|alive|from)\b/i, 'rescued'],
  [
    /\b(?:left|leave|leaving|fled|flee|forced (?:out )?from|forced out of|driven from|abandoned) (?:their )?homes?\b/i,
    'displaced',
  ],
  [/\bshot down\b|\bdowned\b(?! tools)/i, 'shot down'],
  [/\b(?:laid off|lay off|laying off|lose their jobs|lost their jobs|made redundant)\b/i, 'cut'],
  [/\b(?:walked out|walk out|on strike|downed tools|walked off|stopp(?:ed|ing) work|stayed away)\b/i, 'striking'],
  [
    /\b(?:took part|taken part|taking part|take part|turned out|turned up|took to the streets|taken to the streets|marched)\b/i,
    'protesting',
  ],
  [/\bin favou?r\b|\bvoted? (?:yes|for)\b|\bsa(?:y|id|ying) yes\b|\bbacked\b/i, 'for'],
  [
    /\bvot(?:ed|ing|e) (?:no|against)\b|\bsa(?:y|id|ying) no\b|\bagainst\b(?= ?(?:[,.;:)]|and\b|with\b|it\b|$))/i,
    'against',
  ],
]
