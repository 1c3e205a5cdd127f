import { familyRows } from './word-families.ts'

/**
 * Words by which different outlets tell the same. A row is one meaning; its first word names it; “!” marks a word that means it in this form only. Kept to words whose
 * news sense is one: “party” or “address” would join what does not belong together.
 */
const rows = `
oversee supervise observe watch attend witness monitor inspect
unveil showcase demonstrate reveal display exhibit present
treaty agreement pact accord alliance partnership
deal settlement compromise
plan intend intention prepare preparation
begin start commence launch
end stop halt cease suspend finish
increase raise rise hike grow growth climb jump surge soar expand boost expansion
decrease reduce reduction lower cut trim drop fall decline shrink slash
adopt pass approve !backed endorse
reject refuse oppose rebuff
strengthen reinforce bolster deepen tighten
weaken undermine
aid assistance help support
war invasion conflict fighting aggression hostilities combat battle warfare
weapon arms weaponry munitions armament
equipment materiel gear hardware
factory plant !works mill
company firm business manufacturer carmaker maker
government cabinet administration
parliament assembly legislature lawmaker deputy senate congress
president leader
minister secretary
talks negotiation negotiate dialogue
strike walkout stoppage
protest demonstration demonstrator protester rally march
election poll ballot vote
resign quit step-down
replace succeed
blame accuse
promise pledge vow offer commit
demand urge call
threaten threat warn warning
important key critical crucial vital central essential
quake earthquake tremor
flood flooding inundation
storm hurricane typhoon cyclone
fire blaze inferno wildfire
crash accident collision
explosion blast
home house
building structure
school classroom
road street highway
hospital clinic
rescue rescuer
search hunt
investigation inquiry probe investigate
court tribunal judge
law legislation bill act
tax levy duty
budget spending expenditure
deficit shortfall
debt borrowing
salary wage pay
pension retiree pensioner
job post position
layoff redundancy dismissal
union unions
worker employee staff
boss chief executive ceo director manager
price cost
profit earnings
sales revenue turnover
loss losses
forecast projection outlook estimate
unemployment jobless
export shipment
import imports
border frontier
region province district
capital city
town village
reason cause
effort attempt try
role part
delay postpone
cancel scrap abandon
confirm verify
deny dispute
crack fissure
damage harm
undamaged intact
collapse crumble
close shut closure
open reopen
visit trip
meeting summit
exercise drill manoeuvre
launch fire
test trial
range reach
prisoner captive
hostage captive
ceasefire truce
sanction sanctions
visa permit
migrant refugee
vaccine jab
outbreak epidemic
virus infection
disease illness
drug medicine
climate warming
emission pollution
energy power electricity
oil crude
gas lng
nuclear atomic
ballistic missile
money fund funds
bank lender
share stock
investor shareholder
customer client
winner victor
win victory
defeat lose
champion title
game match
delay postpone defer
compulsory mandatory obligatory involuntary
noon midday
attack offensive assault raid
hit ram !struck
sink founder capsize
overload overcrowd
repair fix mend
check inspect inspection inspector audit
send deploy dispatch deployment
withdraw withdrawal pullout retreat
return repatriate
arrive arrival reach
leave departure depart
flee escape
cross crossing
enter entry
approve approval authorise authorize authorisation authorization
deny denial
refuse refusal
propose proposal
permit licence license authorisation
apologise apologize apology
arrest detain detention custody
free release
sentence jail imprison imprisonment prison
appoint appointment nominate nomination
fail failure
succeed success
burn torch
contain containment
evacuate evacuation
inhabitant resident villager islander townspeople
traveller traveler passenger
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
stolen theft steal
regulator watchdog
fine penalty
lawsuit suit
compensation payout damages redress
customer subscriber
retirement pension
freeze frozen unchanged
double twofold
count tally
result outcome
coalition alliance
rival opponent
candidate contender
observer monitor
fraud rigging
suspect suspected
confirm confirmation
dose vaccine jab
vaccinate vaccination immunise immunize immunisation immunization inoculate
contaminate contamination pollute
aid relief
tent shelter
shortage lack scarcity
truce ceasefire armistice
violate violation
shell shelling mortar bombard bombardment
drone uav
helicopter chopper
exercise manoeuvre maneuver drill
build-up buildup
mediate mediation mediator broker
envoy emissary
warn warning caution alert
defect fault flaw deficiency
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
village hamlet
lawyer attorney counsel
sue prosecute
corrupt corruption bribe bribery graft
resign resignation
reform overhaul
loan credit
invest investment
bankrupt bankruptcy insolvent insolvency
merge merger takeover acquisition acquire
buy purchase
sell sale
supply deliver delivery supplies
accept acceptance
welcome hail
condemn condemnation denounce deplore
criticise criticize criticism
support backing
peaceful peacefully
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
compulsory !forced
oversee presence
mass large-scale
`
  .trim()
  .split('\n')

export const synonymRows: readonly string[] = [...rows, ...familyRows]

/** Rows that mean the role that their first word has as a verb: who is in custody is arrested. */
export const rowsOfRoles: ReadonlySet<string> = new Set(
  'flee strike win arrest damage release supply buy rescue evacuate sentence burn'.split(' '),
)
