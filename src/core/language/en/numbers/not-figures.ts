import { wordSet } from '../../word-list.ts'

/** A number after these numbers a thing, it does not count one. */
export const labels = wordSet(
  'number code article articles section sections sec resolution highway route interstate motorway channel flight flights page pages gates ' +
    'chapter chapters verse room rooms phase level category grade tier stage version type volume vol title proposition rule zone ' +
    'sector district precinct ward pier terminal psalm amendment apartment apt suite figure fig appendix annex episode paragraph ' +
    'paragraphs para clause exhibit protocol regulation directive mark mk apollo soyuz sputnik formula rfc iso gate platform platforms hwy',
)

export const looseLabels = wordSet(
  'no nos numbers day lot model area act bill block building bus train track line lines item table issue season series part ' +
    'case regiment brigade battalion division squadron station box exit junction hangar hall camp school reactor group form schedule ' +
    'order docket count step lane seed seeds round rounds game match agenda unit units class floor zones levels routes',
)

export const emergencyLines = wordSet('911 999 112 110 119 000 111')
export const emergencyWords = wordSet(
  'call calls called calling caller callers dial dials dialed dialled dialing operator operators dispatcher dispatchers dispatch ' +
    'emergency hotline',
)

/** Products, aircraft and stock indexes: “Boeing 737 jets”, “the S&P 500 companies”. */
export const numberedNames = wordSet(
  'boeing airbus embraer tupolev antonov ilyushin sukhoi iphone ipad galaxy pixel windows android ios macos playstation xbox ' +
    'covid sars gpt p ftse nasdaq nikkei cac dax stoxx russell csi asx kospi topix ibex nifty sensex tsx djia fortune forbes msci ' +
    'voyager falcon starship gemini artemis sentinel shahed iskander patriot javelin leopard abrams challenger bradley himars ' +
    'max web ar ak vw bmw audi ferrari porsche tesla catch studio big top radio bbc sky fox',
)

/** Behind a number that is part of their name: “a 737 MAX”. */
export const namedModels = wordSet('max dreamliner neo')
/** Behind a number that is part of their name: “the Orlen 40 index”. */
export const indexWords = wordSet('index benchmark gauge')

export const streets = wordSet(
  'street st avenue ave road rd boulevard blvd lane drive dr square plaza terrace court way crescent',
)

export const scoreWords = wordSet(
  'win wins won victory victories defeat loss losses lost lose draw drew vote votes voted decision ruling rulings lead leads led ' +
    'trail trailed record aggregate majority score scored scoreline split beat beats beaten triumph thrashing tie tied ' +
    'comeback rout margin kick odds ratio shootout',
)

/** What a parliament does by a number of votes to another: “passed the reform 78–41”. */
export const ballotVerbs = wordSet(
  'passed passes approved approves adopted adopts rejected rejects ratified endorsed defeated voted backed vote',
)
/** “In a 112-97 vote”, “by 201 votes to 188” */
export const ballotNouns = wordSet('vote votes')

export const personNouns = wordSet(
  'people persons men women children boys girls soldiers troops servicemen personnel fighters militants civilians workers ' +
    'employees students patients victims refugees migrants prisoners hostages passengers residents officers recruits volunteers',
)

export const irregularPlurals = new Set([
  ...personNouns,
  ...wordSet(
    'police crew staff aircraft feet teeth mice sheep fish cattle helicopters countrymen policemen firefighters dead head',
  ),
])

export const states = wordSet(
  'dead killed wounded injured hurt missing arrested detained captured displaced homeless hospitalised hospitalized infected ' +
    'jailed dead alive unaccounted rescued evacuated freed released trapped more',
)

/** “one day”, “one thing”, “one way” are not among them: there the word only points. */
export const countedAfterOne = new Set([
  ...[...states].filter(state => state !== 'more'),
  ...wordSet(
    'person man woman child boy girl soldier serviceman civilian officer policeman policewoman worker employee victim student ' +
      'pupil resident passenger journalist death fatality injury casualty case arrest seat vote goal pilot firefighter ' +
      'protester demonstrator police teacher doctor nurse patient prisoner hostage survivor suspect attacker gunman ' +
      'migrant refugee missile drone tank ship vessel helicopter aircraft plane house home vehicle car truck bus train carriage boat building bridge school hospital village notch million',
  ),
])

export const ageBearers = wordSet(
  'gunman attacker shooter killer robber assailant officer policeman policewoman constable sergeant lieutenant captain banker lawyer doctor singer ' +
    'actor actress player footballer cyclist jogger hiker walker skier climber swimmer surfer diver rider biker motorcyclist motorist pensioner widower ' +
    'teenager general admiral colonel commander minister premier governor ambassador judge prosecutor spokesman spokeswoman president chancellor mayor senator lawmaker leader founder chairman chairwoman boss owner manager director editor reporter journalist ' +
    'photographer author writer painter architect engineer scientist professor researcher retiree refugee migrant prisoner inmate defendant plaintiff survivor ' +
    'passenger tourist trader broker chef cook waiter waitress cleaner electrician carpenter builder miner firefighter paramedic surgeon dentist priest bishop ' +
    'billionaire tycoon entrepreneur model rapper comedian worker shopkeeper pupil jihadist militant rebel hostage captive baker butcher hairdresser neighbour neighbor ' +
    'man woman boy girl mother father wife husband son daughter brother sister uncle aunt grandmother grandfather partner driver pilot ' +
    'student teacher nurse farmer soldier suspect victim widow friend cousin nephew niece men women boys girls brothers sisters siblings sons daughters friends cousins teenagers suspects victims',
)

export const oneIdioms = wordSet('day thing way point side another hand other time day')

export const idioms = wordSet(
  'way ways off sided faced timer liner piece star stars tier time times on to one state-of-the-art handed upmanship ' +
    'stop shot dimensional tone ply pronged horse wheel digit figure figures ish something somethings th nd rd st a',
)

export const zeroIdioms = wordSet(
  'tolerance sum hour day emission emissions carbon waste covid gravity hours rated proof',
)

export const chances = wordSet('chance chances odds risk probability likelihood')

/** Before “64 pounds” they make money of it. */
export const priceWords = wordSet(
  'cost costs costing price prices priced ticket tickets fare fares fee fees pay pays paid paying wage wages salary rent rents bill bills ' +
    'charge charges charged sell sells sold buy bought worth spend spends spent earn earns earned fine fined grant pension benefit benefits',
)

/** What is told in millions, where “m” alone could be metres. */
export const manyWords = wordSet(
  'numbers number users subscribers subscriptions viewers audience population membership circulation sales visitors downloads capacity ' +
    'profit profits loss losses revenue turnover deficit surplus budget earnings',
)

/** The same behind it: “and 1.2m worldwide”. */
export const manyBehind = wordSet(
  'worldwide globally nationwide countrywide altogether overall annually ' +
    'face faces without homeless displaced jobless unemployed flee fled lose lost need watch watched vote voted sign signed join joined',
)

export const metreWords = wordSet(
  'sprint race hurdles freestyle butterfly backstroke breaststroke medley relay dash final heats waves steps metres stairs seas',
)

export const screenLines = new Set([480, 720, 1080, 1440, 2160, 4320])
