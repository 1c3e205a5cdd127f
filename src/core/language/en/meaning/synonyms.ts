import { familyRows } from './word-families.ts'

/**
 * Words by which different outlets tell the same. A row is one meaning; its first word names it; “!” marks a word that means it in this form only. Kept to words whose
 * news sense is one: “party” or “address” would join what does not belong together.
 */
const rows = `
oversee supervise observe watch attend witness inspect presence
unveil showcase demonstrate reveal display exhibit present revelation
treaty agreement pact accord alliance partnership
deal settlement compromise
plan intend intention prepare preparation
begin start commence launch
end stop halt cease suspend finish suspension
increase raise rise hike grow growth climb jump surge soar expand boost expansion enlarge
decrease reduce lower cut trim drop fall decline shrink slash
adopt pass approve !backed endorse approval authorise authorize authorisation authorization
reject refuse oppose rebuff refusal
strengthen reinforce bolster deepen tighten
weaken undermine
aid assistance help support relief backing
war invasion conflict fighting aggression hostilities combat battle warfare
weapon arms weaponry munitions armament
equipment materiel gear hardware
factory plant !works mill
company firm business manufacturer carmaker maker
government cabinet administration
parliament assembly legislature senate congress
president leader
minister secretary
talks negotiation dialogue negotiator
strike walkout stoppage
protest rally march !demonstration !demonstrations
election poll
resign quit step-down resignation
replace succeed
blame accuse
promise pledge vow offer commit
demand urge call
threaten threat
warn caution alert
inform notify
important key critical crucial vital central essential
quake earthquake tremor
flood inundation
storm hurricane typhoon cyclone
fire blaze inferno wildfire
crash accident collision collide
explosion blast explode detonate
home house
building structure
school classroom
road street highway
hospital clinic
rescue
search hunt
investigation inquiry probe
court tribunal judge
law legislation bill act
tax levy duty
budget spending expenditure
deficit shortfall
debt borrowing
salary wage pay
pension retiree pensioner
job post position
union unions
worker employee staff workforce
boss chief executive ceo director manager
price cost
profit earnings
sales revenue turnover
forecast projection outlook estimate
unemployment jobless
export shipment
border frontier
region province district
capital city
town village hamlet municipality township
reason cause trigger
effort attempt try
role part
delay postpone defer
cancel scrap abandon cancellation
confirm verify confirmation
deny dispute denial
crack fissure
damage harm
undamaged intact
collapse crumble
close shut closure
open reopen
visit trip
meeting summit
exercise drill manoeuvre maneuver
test trial
range reach
hostage captive
ceasefire truce armistice
visa permit licence license
migrant refugee
vaccine jab
outbreak epidemic
disease illness
drug medicine
climate warming
emission pollution
energy power electricity
oil crude
gas lng
nuclear atomic
money fund
bank lender
share stock
investor shareholder
customer client subscriber
winner victor
win victory
defeat lose
champion title
game match
compulsory mandatory obligatory involuntary !forced
noon midday
attack offensive assault raid
hit ram !struck
sink founder capsize
overload overcrowd
repair fix mend
check inspector audit
send deploy dispatch
withdraw withdrawal pullout retreat
return repatriate
arrive arrival
leave departure depart
flee escape
enter entry
propose proposal
apologise apologize apology
arrest detain detention custody
free release
sentence jail imprison prison
appoint nominate
fail failure
burn torch
evacuate
inhabitant resident villager islander townspeople
traveller traveler
seaman sailor crew
ship ferry
vehicle lorry
plane airliner
train railway rail
doctor physician medic
policeman officer
bullet round cartridge
gun rifle pistol firearm
dam reservoir
blackout outage
line cable
phone telephone
hack breach leak intrusion
hacker intruder
stolen theft
regulator watchdog
fine penalty
lawsuit suit
compensation payout redress
freeze unchanged
double twofold
count tally
result outcome
rival opponent
candidate contender
observer monitor
fraud rigging
vaccinate immunise immunize immunisation immunization inoculate
tent shelter
shortage lack scarcity
shell bombard
drone uav
helicopter chopper
build-up buildup
mediate mediator broker
envoy emissary
defect fault flaw deficiency faulty defective
safe safety
list register
captain skipper
rock reef
coast shore
island isle
mountain peak
forest woodland
wind gust
rain rainfall downpour
lawyer attorney counsel
sue prosecute
corrupt bribe bribery graft
reform overhaul
loan credit
bankrupt bankruptcy insolvent insolvency
merge merger takeover acquisition acquire
buy purchase
sell !sale
supply deliver delivery
accept acceptance
welcome hail
condemn condemnation denounce deplore
criticise criticize criticism
violent violence
clash confrontation skirmish
riot unrest
square plaza
river stream
airport airfield
station depot
port harbour harbor
strait channel
soldier !forces
mass large-scale
`
  .trim()
  .split('\n')

export const synonymRows: readonly string[] = [...rows, ...familyRows]

/** Rows that mean the role that their first word has as a verb: who is in custody is arrested. */
export const rowsOfRoles: ReadonlySet<string> = new Set(
  'flee strike win arrest damage supply buy rescue evacuate sentence burn'.split(' '),
)
