/** More rows of synonyms: deeds and the nouns made of them, people by what they do, and what one outlet calls shortly another spells out. */
export const familyRows: readonly string[] = `
ask request appeal plea
foreign international overseas
vaccine vaccinate
incident case occurrence
expect reckon forecast anticipate expectation
warn alert inform notify
announce announcement
cancel cancellation
dismiss dismissal
assess assessment evaluate evaluation
examine examination look
evict eviction
recover recovery retrieve
loot plunder pillage looter
exchange swap
truck lorry
food meal ration
hungry hunger starve starvation
rebuild reconstruct reconstruction
replace replacement
refund reimburse reimbursement
overheat overheating
pupil student schoolchild
baby infant newborn
mourn mourning grief
funeral burial bury
neighbour neighbor
fighter militant gunman insurgent rebel
convoy column
fuel petrol diesel gasoline
harvest crop
luggage baggage
mine pit colliery
pipe pipeline
spill leak
toxic poisonous poison
smoke fume
arson arsonist
guilty guilt convict conviction
innocent acquit acquittal
bail bond
mistake error blunder
secret covert clandestine
false untrue fake bogus fabricate fabrication invention
rapid quick swift fast
rich wealthy
poor impoverished
dangerous hazardous perilous risky
legal lawful
illegal unlawful illicit
remote isolated
empty vacant
track path
delay postponement
end suspension
deport deportation expel expulsion
town municipality township
worker workforce
talks negotiator
explosion explode detonate detonation
crash collide
cause trigger
warn warning
discovery discover
relative kin
conduct perform
huge vast enormous massive
quit resignation
survive survivor survival
witness onlooker bystander eyewitness
teenager youth adolescent teen
farmer grower
firefighter fireman firewoman
motorist driver
wreckage debris rubble
landslide mudslide landslip
snow snowfall snowstorm blizzard
drought dryness
eruption erupt
block blockade obstruct obstruction
seize confiscate impound seizure
smuggle smuggler traffick trafficker
shoot shooting shooter gunfire shots
bomb bombing bomber
coup putsch
overthrow oust topple depose
voter electorate
referendum plebiscite
inaugurate inauguration
impeach impeachment
subsidy subsidise subsidize
recession downturn slump
defect faulty defective flawed
car automobile
password credential
encrypt encryption
quarantine isolation
ambulance paramedic
identify identification
body corpse
ruling verdict judgment judgement
testify testimony
evidence proof
hide conceal
sign signature signing
occupy occupation
liberate liberation
checkpoint roadblock
ban prohibit prohibition outlaw forbid
limit cap restrict restriction curb
require requirement oblige
introduce introduction
abolish abolition
extend extension prolong
expire expiry
renew renewal
revise revision
correct correction
publish publication
disclose disclosure
derail derailment
carriage wagon
bend curve
engine motor
tyre tire
cargo freight
distress mayday
levee dyke dike embankment
gate sluice floodgate
negligence negligent
punish punishment
reward award prize
vandal vandalism
disappear disappearance vanish
prosecutor prosecution
expand enlarge
finance funding
marry marriage wedding
obstacle hurdle
poison poisoning
protect protection
pursue pursuit chase
remember recollect
respond response reply
reveal revelation
speed velocity
spokesman spokeswoman spokesperson
tourist holidaymaker visitor
wish want desire
`
  .trim()
  .split('\n')
