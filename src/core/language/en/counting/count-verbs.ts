/** Verbs beside a number, by what they tell of it. Lemmas, where nothing else is said. */
import { withPlurals, wordList, wordSet } from '../../word-list.ts'

/** After them a number is a level their subject came to; “fell” and “rose” besides, which may be read as words of their own. */
export const levelVerbs = wordSet(
  'be is are was were been reach exceed rise climb constitute jump soar surge grow increase fall drop decline decrease shrink slip plunge stand total number hit top surpass estimate put remain average amount come pass swell dwindle go cost measure weigh revise raise lower cut narrow widen double expand ease edge tumble set cap fix value price record place count approach near run range reduce boost lift trim slash slow triple quadruple halve dip balloon correct amend upgrade downgrade restate bring cross nudge touch slump leap inch creep revised updated fell rose',
)
/** Without “to” or “by”, the number after these is their object and not a value of something. */
export const objectVerbs = wordSet(
  'raise lower cut set put record count run place cap increase reduce boost lift trim slash halve bring',
)
/** Terms of a deal: what one side asks for and the other is ready to give, and how an offer of before is called. */
export const demandVerbs = wordSet('demand want seek ask insist request')
/** “Give us nine per cent” */
export const ourselves = wordSet('us me')
/** The same before “for”: “is holding out for 8 per cent”. */
export const pressingVerbs = wordSet('hold push press call campaign ask')
/** “Is ready to pay” */
export const willingWords = wordSet('ready willing prepared')
export const fundingVerbs = wordSet(
  'pay give provide spend contribute commit grant lend donate invest put cough stump fork shell mobilise mobilize add raise',
)
export const offerVerbs = wordSet('offer propose bid')
export const demandNouns = withPlurals('demand claim call')
export const offerNouns = withPlurals('offer bid proposal')
export const termsNouns = new Set([...demandNouns, ...offerNouns])
export const earlierOffers = wordSet('opening initial original first earlier previous')
/** Whoever asks for a share, or expects one, is no owner of it. */
export const askingVerbs = new Set([
  ...demandVerbs,
  ...offerVerbs,
  ...wordSet('expect forecast predict foresee pencil'),
])
/** “The 0.3 per cent [economists] polled by an agency had expected”: no number counts them. */
export const forecasters = wordSet('analysts economists forecasters traders investors markets')
/** Verbs of change, which many numbers may hang on. */
export const changeVerbs = wordSet(
  'rise raise climb jump soar surge grow increase fall drop decline decrease shrink slip plunge swell cut lower reduce narrow widen expand ease edge tumble slow put set estimate revise double go move bring lift boost slash trim take push drive correct amend upgrade downgrade restate',
)
/** Verbs of change that are mostly nouns. */
export const cuttingNouns = wordSet('cut cuts')
/** Between a noun or a verb of change and the level it came to. */
export const levelPrepositions = wordSet('to at by from')
/** Before how far or how long something was done, which is nothing's value. */
export const reachPrepositions = wordSet('in along across within under near around during against among')
/** Before what money is for. */
export const purposePrepositions = wordSet('to for on toward towards')
/** What a sum does to a worth, and what stands between: “wiped 3 billion off its value”. */
export const worthVerbs = wordSet('add wipe knock shave slash cut erase strip')
export const worthJoints = wordSet('to off from')
export const worthNouns = wordSet('value capitalisation capitalization worth valuation')
/** What new ones do to the toll: “bringing the total to 41”. */
export const addingVerbs = wordSet('bring take raise push lift put')
/** Their subject gets what is counted. */
export const gettingVerbs = wordSet('get gets got receive')

/** Links between a subject and what it is, every form. */
export const copulas = wordSet(
  "is are was were be been being isn't aren't wasn't weren't remain remains remained stay stays stayed get got",
)
/** Behind them a noun tells what has become of whoever is counted. */
export const becomingVerbs = wordSet('become')
/** Verbs whose thing given stands under “with”. */
export const equippingVerbs = wordSet('supply provide equip furnish present reward')
/** Verbs with two objects: “fined the firm 30 million euros”. */
export const givingVerbs = wordSet(
  'fine pay cost owe award lend loan save give grant offer promise pledge guarantee deny refuse earn bring advance allot charge hand send sell gift',
)
/** By which arms change hands: “gave Kyiv 12 tanks”, “got 12 tanks”. */
export const handingVerbs = wordSet('give hand gift get')
/** “makes 2,000 shells a year”: arms and machines; else it tells nothing. */
export const makingVerb = 'make'
/** “dropped 40 bombs”: of these alone it tells what became. */
export const droppingVerb = 'drop'
export const helpedForms = wordSet('supported backed assisted helped aided reinforced joined')
/** Verbs that look like nouns behind a plural: “two tyres burst”. */
export const burstingVerbs = wordSet('burst split spread')
/** Behind a bare number these have it for their subject: “two suffered minor burns”. */
export const sufferingVerbs = wordSet('suffer sustain need require undergo')
/** “turns out 300 cars” */
export const turningVerb = 'turn'
export const turnedOut = 'out'
/** What is taken of people stands for them: “the data of 3 million customers”. */
export const belongings = wordSet('data details information records names passwords accounts')
/** What many are together: who sends “a contingent of 500” sends 500. */
export const bundles = wordSet(
  'group team crew gang band party squad mob crowd bunch cohort delegation contingent force army battalion brigade regiment company unit convoy column fleet flotilla caravan batch shipment consignment tranche shipload load cargo haul cache stash stockpile wave barrage salvo volley swarm hail series string spate flurry',
)
/** Verbs whose object comes to a value “at” a number. */
export const puttingVerbs = wordSet('put set estimate value fix place keep leave price hold record cap limit peg')
/** Who does so has counted nothing himself, and done nothing. */
export const estimatingVerbs = wordSet('estimate reckon assess calculate project forecast suspect')
/** Who does so “at” or “to” a number has added it up. */
export const reckoningVerbs = wordSet('arrive come stay stick')
/** Between these and what somebody arrives at. */
export const valuePrepositions = wordSet('at to with')
/** “1,100 reported killed”, “are believed to have been sent”: the verb before is not what happened. */
export const reportingVerbs = wordSet(
  'manage report believe confirm know fear say think presume estimate expect list understand suspect declare continue begin start',
)
/** Between a number and what happened: “45 reported killed”. */
export const reportedBeforeState = wordSet('reported confirmed feared presumed listed believed declared left')

/** How many there would have to be: “needs 151 votes”, “the 151 required”. */
export const needingVerbs = wordSet('need require')
export const shortWords = wordSet('short shy')
/** With “by”, their number is a margin: “beat her rival by 400,000 votes”. */
export const winningVerbs = wordSet('beat defeat win lead lose trail edge outpoll outvote')
/** “Won the election in Oslo with 52 per cent” */
export const winVerb = 'win'
/** Who does so gives a number of his own: “officials put it at 120”. */
export const countingVerbs = wordSet('count put place admit estimate arrive')
/** Those who are so addressed did nothing yet: what became of them is told before. */
export const addressingVerbs = wordSet('tell ask urge warn advise')
/** “Holds 22”: what one has tells nothing of what became of others. Every form but “had”, which may begin a past perfect. */
export const heldForms = wordSet('has have hold holds need needs needed keep keeps kept own owns held')
/** Who is put behind bars for years was sentenced, and who is only put there arrested. */
export const jailingVerbs = wordSet('jail imprison cage')
/** By which a court's years are told: got by those who are sentenced, or given to them. */
export const termVerbs: ReadonlyMap<string, 'subject' | 'object'> = new Map([
  ['get', 'subject'],
  ['receive', 'subject'],
  ['give', 'object'],
  ['hand', 'object'],
])
export const judges = wordSet('judge judges court magistrate magistrates tribunal jury justice')
export const sentenceUnits = wordSet('year years month months')
/** What may follow those years, where they are a sentence. */
export const termEnds = wordSet('each for after over behind when while apiece')
export const sentencingVerb = 'sentence'
/** With what is fired: “attacked with 90 drones”. */
export const attackingVerbs = wordSet('attack strike hit bombard pound target pummel blast')
/** With “with”: what one has after all. */
export const endingVerbs = wordSet('end finish emerge')
/** What an event does: “it killed 16” points back at the event. */
export const causingVerbs = wordSet(
  'kill injure wound destroy damage leave displace claim cost hit burn eliminate affect',
)
/** How a parliament turns a proposal down, and how it decides at all. */
export const rejectingVotes = wordSet('reject defeat fail oppose dismiss')
/** The same where they stand right before the votes: “the bill fell by 201 votes to 188”. */
export const losingVotes = wordSet('fall lose')
/** A government that survives a motion against it has seen it rejected. */
export const survivingVotes = wordSet('survive win')
export const againstIncumbents = wordSet('no-confidence no censure impeachment ouster')
export const decidingVotes = wordSet('pass approve adopt ratify endorse vote back support reject defeat oppose')
export const voterNouns = wordSet(
  'voters members mps lawmakers delegates senators deputies shareholders respondents workers staff',
)
/** “Said [the toll] was”: plain saying, whose object has a verb of its own. */
export const plainSaying = wordSet('said says say')

/** “120 people tested positive”: without “were” these are no participles. */
export const ownPastVerbs = wordSet(
  'die perish drown flee march rally arrive return test vanish disappear surrender escape desert protest gather',
)

/** They say nothing of what happened to the counted. */
export const emptyVerbs = wordSet(
  'be have do include say rise fall reach exceed climb drop total number stand increase decrease grow estimate believe remain make take get come go put hit top see show follow expect continue become happen need want try add involve represent account compare begin start mean amount jump soar surge decline slip plunge swell shrink average describe call name know give range report announce set hold face keep bring leave mark receive seem appear count break tell find ask register occupy lie fly serve stay cover stipulate monitor bear reside live narrow widen ease edge tumble revise raise lower double triple span stretch equal rank rate price place correspond vary measure match process amass stock remember comprise constitute',
)
/** What follows them tells how their subject is. */
export const feelingVerbs = wordSet('feel become seem')
/** Behind “have fallen” these name no amount: of people, who are dead. */
export const behindFallen = wordSet('and in at near since on . ,')
/** Whether a number is true: “300 deaths could not be verified” tells no fate of anybody. */
export const checkingVerbs = wordSet('verify corroborate substantiate authenticate')
/** What armies do with ground, and what has become of it: “captured 60 square kilometres”. */
export const groundVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    seized: wordList('capture seize conquer gain overrun'),
    regained: wordList('retake recapture liberate regain reclaim'),
    held: wordList('hold control occupy'),
    ceded: wordList('cede'),
  }).flatMap(([role, verbs]) => verbs.map(verb => [verb, role] as const)),
)
/** Of places too: “took three villages”. */
export const takingVerb = 'take'
/** “The delay cost the club 3 million” */
export const costing = 'cost'
/** Of these, whoever delivers them helps at their birth. */
export const bearingVerb = 'deliver'
export const newborns = wordSet('baby babies twins triplets infant infants')
/** “An attack with 40 drones”, “a barrage of 12 missiles”: those were fired. */
export const attackNouns = withPlurals('attack strike raid assault onslaught bombardment')
export const barrageNouns = withPlurals('barrage salvo swarm volley')
/** “Along with 14 bridges” */
export const togetherWords = wordSet('along together')
/** Without an object, those who do so are on strike. */
export const strikingVerb = 'strike'
/** “Get rid of 4,500 posts” */
export const ridWord = 'rid'
/** “An order for 30 jets” */
export const orderNouns = withPlurals('order')
/** What soldiers do where they are sent, and others of their own will. */
export const movingVerb = 'move'
/** What hospitals do with those who are to be treated. */
export const admittingVerb = 'admit'
/** What a court does with defendants who go free. */
export const clearingVerb = 'clear'
