/** Words by which text gives a voice. */
import { wordSet } from '../../word-list.ts'

/** Verbs of saying, every form that occurs with a speaker. */
export const sayingVerbs = wordSet(
  `say says said tell tells told state states stated report reports reported announce announces announced add adds added explain explains explained
claim claims claimed warn warns warned note notes noted confirm confirms confirmed establish establishes established estimate estimates estimated believe believes believed think thinks
insist insists insisted suggest suggests suggested argue argues argued predict predicts predicted reveal reveals revealed declare declares declared
stress stresses stressed underline underlines underlined underscored emphasize emphasized emphasise emphasised acknowledge acknowledged acknowledges admit admits admitted
allege alleges alleged assert asserts asserted maintain maintains maintained write writes wrote tweeted posted disclose disclosed discloses
deny denies denied describe described describes concede concedes conceded affirm affirms affirmed assess assesses assessed calculate calculated calculates
remark remarked mention mentions mentioned point points pointed put puts show shows showed indicate indicates indicated find finds found forecast forecasts
saying telling stating reporting announcing adding explaining warning noting confirming estimating claiming citing quoting insisting arguing stressing pledge pledged pledges vow vowed vows promise promised urged urges complained complains cautioned cautions count counted counts tallied quipped joked told
inform informs informed remind reminds reminded comment comments commented clarify clarifies clarified swear swears swore reckon reckons reckoned fear fears feared hope hopes hoped
complain hint hints hinted assure assures assured repeat repeats repeated reiterate reiterates reiterated recall recalls recalled testify testifies testified contend contends contended conclude concludes concluded speculate speculates speculated guarantee guarantees guaranteed boast boasts boasted recount recounts recounted lament laments lamented
reply replies replied respond responds responded answer answers answered shout shouts shouted cry cries cried exclaim exclaims exclaimed retort retorts retorted counter counters countered proclaim proclaims proclaimed advise advises advised tweet tweets attest attests attested understand understands briefed specify specifies specified forecasting predicting alleging admitting acknowledging`,
)

/** They open a credit: “according to the union”, “a statement by the army”, “figures from the office”. */
export const creditOpeners = wordSet('according by from per')

/** Verbs whose subject can only be a speaker, whatever noun it is: “dealers say”. */
export const speakingVerbs = wordSet(
  'say says said tell tells told explain explains explained insist insists insisted claim claims claimed admit admits admitted concede concedes conceded swear swears swore reckon reckons reckoned complain complains complained fear fears feared hope hopes hoped consider considers considered regard regards regarded deem deems deemed disagree disagrees disagreed object objects objected argue argues argued allege alleges alleged',
)

/** Before a colon they say what follows: “The firm considers that exaggerated: no more than 40 jobs will go”, “she read from a sheet: …”. */
export const opiningVerbs = wordSet(
  'consider considers considered regard regards regarded deem deems deemed find finds found call calls called think thinks thought disagree disagrees disagreed object objects objected read reads reject rejects rejected dispute disputes disputed doubt doubts doubted criticise criticises criticised criticize criticizes criticized contradict contradicts contradicted',
)

/** “According to plan” names no source. */
export const notSources = wordSet(
  'plan plans schedule law laws rule rules tradition custom whoever anyone everyone nobody everybody somebody someone most many some few others',
)

/** How many speak, never who: “a lot said”, “a number of residents”. */
export const quantityNouns = wordSet('lot lots number dozen dozens half majority couple plenty handful')

/** Verbs of the list above that say something only with “that”, a colon or a quotation: a bare object is a deed, not speech. */
export const speechOnlyWithClause = wordSet(
  'think thinks establish establishes established maintain maintains maintained put puts show shows showed find finds found point points pointed note add adds added adding report reports state states describe described describes count counts counted pledge pledged pledges promise promised promises forecast forecasts urged urges estimate estimates claim claims posted write writes deny denied denies confirm confirms confirmed reveal reveals revealed announce announced announces declare declared declares inform informs informed remind reminds reminded fear fears feared hope hopes hoped comment comments complain hint hints hinted assure assures assured repeat repeats repeated reiterate reiterates reiterated recall recalls recalled testify testifies testified contend contends contended conclude concludes concluded speculate speculates speculated guarantee guarantees guaranteed boast boasts boasted recount recounts recounted lament laments lamented ' +
    'reply replies replied respond responds responded answer answers answered shout shouts shouted cry cries cried exclaim exclaims exclaimed retort retorts retorted counter counters countered proclaim proclaims proclaimed advise advises advised tweet tweets attest attests attested understand understands briefed specify specifies specified',
)

/** Before “survey” they name a body: “the geological survey”. */
export const surveyors = wordSet('geological geophysical seismological hydrographic topographic ordnance antarctic')
/** Nouns that hold speech when a source follows or precedes: “a statement by”, “intelligence data”. */
export const speechNouns = wordSet(
  'assessment assessments evidence reports statements figures images video footage photos results numbers signs statement report document briefing data estimate estimates account count tally press release interview post survey poll study review bulletin audit website calculation calculations analysis analyses modelling modeling',
)

/** Titles and offices that make a noun phrase a voice though no name stands in it. */
export const offices = wordSet(
  `official officials spy spies gang gangs force spokesman spokeswoman spokesperson spokespeople minister ministry president premier chief head leader leaders governor mayor police military army
intelligence agency authorities authority government officer officers commander department union company organisation organization regulator committee commission
mp mps congressman congresswoman parliamentarian parliamentarians councillor councillors senators council court judge prosecutor prosecutors analyst analysts expert experts economist economists lawmaker lawmakers senator ambassador diplomat doctor doctors hospital rescuers firefighters
operator administration office bureau institute bank ceo chairman chairwoman chair director executive executives source sources witness witnesses resident residents media newspaper broadcaster outlet party parties opposition
workers employees unions manager managers management researchers researcher scientists scientist secretary general coroner service centre center board association federation staff headquarters inquiry forces survivor survivors lawyer campaigners activists organisers organizers organiser organizer protesters police embassy channel portal website group groups team teams club church tv radio firm monitor observatory foundation charity ngo utility airline carrier retailer maker manufacturer lender watchdog pollster regulators mayors governors ministers presidents chiefs heads engineers engineer pilots rescuer firefighter teacher teachers secretary-general vice-president archbishop coach captain owner owners founder cofounder co-founder guard guards coastguard brigade policeman policewoman policemen garda gardai gardaí politician politicians legislator legislators academics archaeologist archaeologists biologist biologists town city province municipality organiser organisers organizer organizers prosecution carmaker railways insurer insurers neighbours neighbors villagers relatives friends colleagues lobby employers chamber supervisors bosses boss observers guild guilds academy treasury trust trusts think-tank taskforce developer supplier publisher campaigner professor surgeon consultant consultancy forecaster ombudsman confederation syndicate consortium midwives nurses farmers rebels insurgents militants separatists guerrillas spooks investigators investigator inspectors medics paramedics tribunal forecasters climatologists veterinarians fishermen islanders negotiators mediator mediators envoy insiders aide aides auditor auditors secretariat delegation delegations delegate delegates geologists seismologists epidemiologists meteorologists historians conservationists critics television tabloid magazine newspapers broadcasters outlets hospitals ministries agencies charities opponents university services navy militia junta hackers statisticians doctors surgeons pathologists lawyers reporters volunteers league arbitrator arbitrators diplomats ambassadors envoys commanders judges locals shopkeepers elders predecessor successor deputy deputies monitors watchdogs admiral admirals generals blogger bloggers hall channels museum museums zoo customs
accountant accountants astronomer astronomers attorney attorneys barrister barristers biologist biologists chemist chemists climatologist counsel detective detectives ecologist ecologists epidemiologist geologist historian immunologist immunologists magistrate meteorologist nurse paramedic pathologist physicist physicists psychologist psychologists seismologist sheriff sociologist sociologists solicitor solicitors statistician treasurer veterinarian virologist virologists volcanologist volcanologists`,
)

/**
 * Verbs that say something only of a number that follows: at once (“gives 13”), of bodies alone (“the WHO has recorded 75 deaths”, but
 * “Leeds recorded 40C”), after “of” (“spoke of 35,000”), somewhere after (“expects growth of 2 %”), that of a value (“sees sales of 2 billion”), at it (“putting it at 12”), or of a count of so many (“named a figure of 40”).
 */
export const numberVerbs: Readonly<
  Record<'atOnce' | 'ofBodies' | 'afterOf' | 'after' | 'ofValue' | 'atValue' | 'ofCount', ReadonlySet<string>>
> = {
  atOnce: wordSet(
    'give gives gave given list lists listed register registers registered tally tallies document documents documented enumerate enumerates enumerated',
  ),
  ofBodies: wordSet('record records recorded log logs logged verify verifies verified'),
  afterOf: wordSet(
    'speak speaks spoke spoken speaking talk talks talked talking reckon reckons reckoned arrive arrives arrived stand stands stood know knows knew known boast boasts boasted stick sticks stuck',
  ),
  after: wordSet(
    'expect expects expected foresee foresees foresaw anticipate anticipates anticipated accuse accuses accused assume assumes assumed recommend recommends recommended propose proposes proposed',
  ),
  ofValue: wordSet('see sees'),
  atValue: wordSet('putting peg pegs pegged pegging'),
  ofCount: wordSet(
    'name names named use uses used offer offers offered present presents presented issue issues issued publish publishes published release releases released cite cites cited quote quotes quoted',
  ),
}

/** What links the verbs of `afterOf` to their number, where it is not “of”. */
export const numberLinks: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['reckon', 'reckons', 'reckoned'].map(verb => [verb, 'with'])),
  ...Object.fromEntries(['arrive', 'arrives', 'arrived'].map(verb => [verb, 'at'])),
  ...Object.fromEntries(['stand', 'stands', 'stood'].map(verb => [verb, 'by'])),
  ...Object.fromEntries(['stick', 'sticks', 'stuck'].map(verb => [verb, 'to'])),
}

/** What follows them is what they tell of, and no speaker: “the poll puts the Greens on 12 per cent”. */
export const valuingVerbs = wordSet('put puts show shows showed find finds found')
/** “Has given the figure as 25” */
export const givenForm = 'given'
/** “Puts it at 240”, “gives it as 240” */
export const valueLinks = wordSet('at as')

/** “The agency had 131”, said by an office of a bare number, tells; “the coalition has 35” tells only whose they are. */
export const havingVerbs = wordSet('has have had')

/** Counts that somebody keeps: “the ministry's figure was 300”, “by the union's count”. */
export const keptCounts = wordSet(
  'count figure figures estimate estimates tally number numbers total claim reckoning toll forecast forecasts projection projections',
)
/** What somebody puts at so much besides: “put the chance at one in ten”. */
export const valuedNouns = wordSet(
  'chance chances odds probability likelihood risk cost costs damage loss losses value price share',
)
/** Of these only a number tells, at once: “the army's version: 40 dead”, “the ministry's answer is 311”. */
export const toldCounts = wordSet('answer version reply response account')
export const ownCounts = new Set([
  ...keptCounts,
  'account',
  'estimation',
  'telling',
  'admission',
  'calculation',
  'calculations',
  'definition',
  'yardstick',
])
/** Where somebody says something. */
export const speechEvents = wordSet('meeting summit conference briefing interview speech hearing')
/** Behind such a count it is given: “the ministry's figure of 300”, “was 300”. */
export const behindCount = wordSet('of for that is was are were had has')
/** “Lowered its estimate to 480 million”: who keeps a count changes it. */
export const countChanges = wordSet(
  'revise revises revised raise raises raised lower lowers lowered cut cuts correct corrects corrected increase increases increased reduce reduces reduced',
)

/** “Per the ministry, …” */
export const perWord = 'per'

/** “according to its bulletin”: whoever spoke last; “according to the statement” too, where a document is named. */
export const owners = wordSet('its his her their')
export const backPointers = wordSet('the this that a')

/** What its maker does to a document: “figures published by the office show”. */
export const publishedForms = wordSet('published released issued compiled collected gathered')

/** What is done to a document by those who only read it: “a report seen by the Herald”. */
export const handedOn = wordSet(
  'seen obtained reviewed polled surveyed interviewed read viewed examined ordered commissioned requested carried relayed aired broadcast',
)

/** Verbs of saying that tell a deed besides: where they credit no one, “had been warned” is what is told. */
export const tellingVerbs = wordSet(
  'inform informs informed warn warns warned warning pledge pledges pledged promise promises promised vow vows vowed urge urges urged assure assures assured repeat repeats repeated recall recalls recalled testify testifies testified conclude concludes concluded guarantee guarantees guaranteed',
)

/** Whoever was told knows of it, or is to do it: “had been told of the report”, “were told to leave”. */
export const toldForms = wordSet('told')
export const beingTold = { of: 'inform', to: 'order' } as const

/** Forms before a participle that make it passive. */
export const beForms = wordSet('is are was were be been being')
/** Where another voice may begin: “, while the union said …”. */
export const contrasts = wordSet('while whereas but though although')
/** They take up whoever spoke last. */
export const speakerPronouns = wordSet('he she it they')
/** “Its own count”, “according to him”: who speaks there. */
export const pronounOfOwner: Readonly<Record<string, string>> = { its: 'it', their: 'they', his: 'he', her: 'she' }
export const pronounOfObject: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' }
export const reflexives = wordSet('itself himself herself themselves')
/** Behind a quotation: “…” were her words. */
export const spokenWords = 'words'
/** Before the maker of a document: “a document published today by the Joint Chiefs”. */
export const beforeMaker = wordSet('by from of in')
/** “X reports, citing Y”: Y spoke to X. */
export const citingWords = wordSet('citing quoting cites')
/** “Without citing a source”. */
export const withoutWord = 'without'
/** What a voice may correct by another number: “corrected that to 190”. */
export const correctedWords = wordSet('that it this')
/** “Quoted the governor as saying”. */
export const quotingVerbs = wordSet('quote quotes quoted cite cites cited')
/** Who does not say, tells nothing of it: “did not say whether”. */
export const unsaidVerbs = wordSet(
  'say tell confirm disclose reveal comment state mention explain announce indicate acknowledge',
)
/** What will be told has not been: “would report within six months”. */
export const comingVerbs = wordSet('report announce reveal disclose declare present')
/** What follows a source that will not be named: “people familiar with the talks”. */
export const knowingWords = wordSet(
  'familiar close speaking briefed privy knowledge acquainted involved interviewed surveyed polled questioned contacted quoted cited consulted',
)
/** Verbs of saying, by their beginning, that a clause or number may follow without “that”. */
export const bareClauseVerbs =
  /^(?:estimat|claim|report|count|put|forecast|predict|stated|confirm|announc|reveal|declar)/
/** Bodies, by their last word: “she” is none of them. */
export const bodies =
  /(?:ministry|agency|government|union|company|police|army|military|court|council|office|party|committee|commission|department|authority|service|bureau|institute|bank|hospital|centre|center|board|association|federation|group|club|firm|charity|ngo|watchdog|regulator|administration|embassy|prosecution|intelligence|opposition|management|organi[sz]ation|foundation|newspaper|magazine|trust|broadcaster|television|radio|staff|university|coastguard|guard|brigade|force)$/i

/** They open a clause that says when or why, before the one that tells. */
export const subordinators = wordSet('after before when while as although though because since if once until unless')
