import { rowsOf, wordSet } from '../../word-list.ts'

import { familyRows } from './word-families.ts'

/**
 * Words by which different outlets tell the same. A row is one meaning; its first word names it; “!” marks a word that means it in this form only. Kept to words whose
 * news sense is one: “party” or “address” would join what does not belong together.
 */
const rows = rowsOf(`
oversee supervise observe watch attend witness inspect presence supervision preside
unveil showcase demonstrate reveal display exhibit present revelation
treaty agreement pact accord partnership alliance
deal settlement compromise
plan intend intention prepare preparation !ready !readies !readied !readying !poised
begin start commence launch
end stop halt cease suspend finish suspension conclude conclusion
increase raise rise hike grow growth climb jump surge soar expand boost expansion enlarge augment enlargement
decrease reduce !lowered !lowers !lowering drop fall decline shrink plunge plummet tumble !slumped !slumps !slid
cut axe slash trim
adopt pass approve !backed endorse approval authorise authorize authorisation authorization consent
reject refuse oppose rebuff refusal
strengthen reinforce bolster deepen tighten reinforcement
weaken undermine
aid assistance help support relief backing favour favor
war invasion invade conflict fighting aggression hostilities combat battle warfare
weapon arms weaponry munitions armament
equipment materiel !gear hardware !kit
factory plant !works mill
company firm business manufacturer carmaker maker
government cabinet administration
parliament assembly legislature senate congress
president leader ruler dictator despot tyrant strongman autocrat
minister secretary
talks negotiation dialogue negotiator
strike walkout stoppage
protest rally march !demonstration !demonstrations
election !polls !polling
resign quit step-down resignation
replace succeed relieve rotate substitute supplant replacement rotation substitution
blame !accuse !accuses !accused !accusing accusation allegation
promise pledge vow offer commit assure assurance guarantee guaranteed
demand urge call insist insistence ask request appeal plea
threaten threat
warn caution alert inform notify
important key critical crucial vital central essential
quake earthquake tremor
flood inundation overflow
storm hurricane typhoon cyclone
fire blaze inferno wildfire flame
crash accident collision collide
explosion blast explode detonate
home house residential residence
building structure
school classroom
road street highway motorway freeway
hospital clinic
rescue
search hunt manhunt
investigation inquiry probe
court tribunal judge magistrate
law legislation bill act
tax levy
tariff !duties
budget spending expenditure
deficit shortfall
debt borrowing
salary wage pay
pension retiree pensioner
job post !position
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
region province district regional provincial
capital city
town village hamlet municipality township
reason cause trigger
effort attempt try
role part
delay postpone defer reschedule adjourn
cancel scrap abandon cancellation shelve !ditched abolish abolition
confirm verify confirmation
deny dispute denial refute rebut
damage harm crack fissure
collapse crumble rupture
close shut closure shutdown lock shutter
open reopen
visit trip tour journey
meeting summit meet plenary
exercise drill manoeuvre maneuver rehearse rehearsal !practised
test trial
hostage captive
ceasefire truce armistice
allow permit permission
licence license
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
win victory triumph prevail winner victor
defeat lose
champion title
game match
compulsory mandatory obligatory involuntary !forced
noon midday
attack offensive assault raid ambush airstrike air-strike !stormed
hit ram !struck
sink !foundered capsize
overload overcrowd overwhelm
repair fix mend
check inspector audit
send deploy dispatch
withdraw withdrawal pullout retreat pull
return repatriate
arrive arrival reach
leave departure depart exit
flee escape exodus fugitive breakout jailbreak
enter entry
propose proposal suggest suggestion recommend recommendation
apologise apologize apology
arrest detain detention custody
free release
sentence imprison imprisonment !jailed !jailing
appoint nominate
fail failure malfunction
burn torch
evacuate
inhabitant resident villager islander townspeople
traveller traveler
seaman sailor
ship ferry
vehicle lorry
plane airliner
train railway rail
doctor physician medic surgeon
policeman officer
bullet !rounds cartridge
gun rifle pistol firearm
dam reservoir
blackout outage
line cable
phone telephone
hack breach leak intrusion
hacker intruder
stolen theft
regulator watchdog
fine penalty fined
disburse compensation payout redress
freeze unchanged
double twofold
count tally
result outcome
rival opponent
candidate contender candidacy
observer monitor
fraud rigging manipulate manipulation defraud
vaccinate immunise immunize immunisation immunization inoculate
tent shelter
shortage lack scarcity
shell bombard
drone uav
helicopter chopper
build-up buildup
mediate mediator broker
envoy emissary ambassador
defect fault flaw deficiency faulty defective problem
safe safety
list register
captain skipper
rock reef
coast shore
island isle
mountain peak
forest woodland rainforest !woods
wind gust
rain rainfall downpour
lawyer attorney counsel barrister solicitor
sue sued lawsuit suit litigation
corrupt bribe bribery graft kickback
reform overhaul
loan credit
bankrupt bankruptcy insolvent insolvency
merge merger tie-up amalgamate amalgamation combine combination
buy purchase takeover acquisition buyout
sell !sale
supply deliver delivery handover
accept acceptance
welcome hail
condemn condemnation denounce deplore
criticise criticize criticism lambast lambaste
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
mass large-scale full-scale wholesale
intermediate-range medium-range
refrain avoid shun
`)

export const synonymRows: readonly string[] = [...rows, ...familyRows]

/** Rows that mean the role that their first word has as a verb: who is in custody is arrested. */
export const rowsOfRoles = wordSet(
  'flee strike win disburse arrest damage supply buy rescue evacuate sentence burn promise withdraw cut',
)
