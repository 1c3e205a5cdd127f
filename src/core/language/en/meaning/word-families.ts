import { rowsOf } from '../../word-list.ts'

/** More rows of synonyms: deeds and the nouns made of them, people by what they do, and what one outlet calls shortly another spells out. */
export const familyRows = rowsOf(`
order instruct instruction decree
garbage trash rubbish litter !waste
electrify electric electrified electrification
foreign international overseas
incident occurrence
expect reckon anticipate expectation
assess evaluate
examine examination look scrutinise scrutinize scrutiny
recover recovery retrieve
loot plunder pillage looter
exchange swap
food meal ration
hungry hunger starve starvation
rebuild reconstruct reconstruction
refund reimburse
pupil student
baby infant newborn
mourn grief
funeral burial bury coffin casket
neighbour neighbor
fighter militant gunman insurgent rebel
convoy column
fuel petrol diesel gasoline kerosene
harvest crop
luggage baggage
mine pit colliery
pipe pipeline
toxic poisonous poison
smoke fume
arson arsonist
guilty guilt convict
innocent innocence acquit acquittal exonerate
bail bond
mistake error blunder
secret covert clandestine
false untrue fake bogus fabricate fabrication invention
rapid quick swift fast
rich wealthy
poor impoverished poverty
dangerous danger hazardous hazard perilous peril risky risk
legal lawful
illegal unlawful illicit
remote isolated
empty vacant
track path
deport deportation expel expulsion
find discover discovery locate spot trace detect
household relative kin
conduct perform
huge vast enormous massive
survive survival
teenager youth adolescent teen
farmer grower breeder rancher
firefighter fireman firewoman
motorist driver
wreckage debris rubble
landslide mudslide landslip
snow snowfall snowstorm blizzard
drought dryness
block blockade obstruct obstruction
seize confiscate impound seizure
smuggle smuggler traffick trafficker
shoot shooter gunfire shots
bomb bomber
coup putsch
overthrow oust topple depose
voter electorate
referendum plebiscite
subsidy subsidise subsidize
recession downturn slump
car automobile
password credential
quarantine !isolation
ambulance paramedic
body corpse
ruling verdict !judgment !judgement
testify testimony
evidence proof
hide conceal
sign signature
occupy occupation
checkpoint roadblock
ban prohibit outlaw forbid forbidden
limit cap restrict curb
require oblige
extend extension prolong lengthen
expire expiry lapse
renew renewal
publish publication
disclose disclosure
carriage wagon
bend curve
engine motor
tyre tire
cargo freight
distress mayday
levee dyke dike embankment
gate sluice floodgate
negligence negligent
reward award prize
vandal vandalism
disappear disappearance vanish
finance !funding
marry marriage wedding
obstacle hurdle
pursue pursuit chase
remember recollect
respond response reply
speed velocity
spokesman spokeswoman spokesperson
tourist holidaymaker visitor
wish want desire
stay remain
resume restart relaunch
carry transport
know aware knowledge
challenge contest
north northern
south southern
east eastern
west western
airline carrier
onlooker bystander eyewitness
ratify ratification
veto
praise laud commend applaud
thank gratitude
burgle burglary burglar break-in
rob robbery robber heist
promote promotion
renovate renovation refurbish refurbishment
clean clean-up cleanup decontaminate
pier quay wharf jetty
subway metro
film movie
concert gig
video footage clip
photo photograph picture snapshot image
journalist reporter correspondent
spy espionage
sanction embargo
drunk intoxicated
identify identification
responsible responsibility
discuss discussion debate
decide decision
consider mull weigh ponder contemplate
worsen deteriorate deterioration aggravate exacerbate
improve improvement
ease relax loosen
impose imposition introduce introduction
violate violation infringe infringement
comply compliance obey
protect protection safeguard
escalate escalation
prevent avert thwart foil prevention
establish creation create
annul annulment revoke revocation rescind repeal invalidate quash
fear worry fearful
anger angry fury furious outrage outraged
weep cry !tears
serious severe
anonymous unnamed
clue hint tip-off
guard watchman sentry
erupt eruption
army !military
contaminate contamination taint
continue continuation
insure insurance
explain explanation
dawn daybreak sunrise
dusk sunset nightfall
fan supporter
celebrate celebration
commemorate commemoration
refuge asylum
compete competition competitor
punish punishment
encourage encouragement
ignore disregard defy defiance flout
obtain procure procurement
modernise modernisation modernize modernization upgrade
complain complaint
terror terrorist terrorism
interim provisional caretaker temporary
restore restoration reinstate
entrance doorway
survey poll
prison !jail !jails penitentiary gaol
success successful
lie perjury
conquer conquest retake recapture liberate overrun
surround encircle encirclement besiege siege
repel repulse
kidnapper abductor captor hostage-taker
inaugurate inauguration
relation relationship !ties
investigator detective
stab stabbing knife
lesson class
online internet
calm restraint
throw hurl lob pelt
roster rota schedule timetable
exhausted exhaustion fatigue
jam jammed
mistreat mistreatment ill-treatment maltreatment
quarrel feud squabble spat
advise advice
provoke provocation
reconcile reconciliation
recognise recognition
revolt uprising rebellion insurrection
choose choice select selection
pray prayer
secede secession
cemetery graveyard
pavement sidewalk
apartment !flats
nursery kindergarten
pharmacy drugstore
holiday vacation
football soccer
banner placard
baton truncheon
autopsy post-mortem postmortem
blackmail extort extortion
embezzle embezzlement misappropriate misappropriation
swindler fraudster conman
stronghold bastion
counterattack counter-attack counteroffensive counter-offensive
contagious infectious
heatwave heat-wave
headteacher headmaster headmistress
priest clergyman cleric
pope pontiff
king monarch
stadium arena
referee umpire
spacecraft spaceship
astronaut cosmonaut
livestock cattle
sewage wastewater
tram streetcar
bicycle bike
motorcycle motorbike
hinder hamper impede
mislead deceive dupe
uncover unearth
swerve veer
stockpile hoard
shout scream yell
boo jeer heckle
forge forgery counterfeit falsify
wiretap eavesdrop
collude collusion
conspire conspiracy conspirator
extinguish douse
scientist researcher
pardon clemency amnesty
landfill !dump !dumps
command commander
jury juror
chairman chairwoman chairperson
overpower subdue
murderer killer
cabin hut
hiker walker rambler
conservationist environmentalist
disaster catastrophe calamity
retaliate retaliation revenge vengeance reprisal avenge
`)
