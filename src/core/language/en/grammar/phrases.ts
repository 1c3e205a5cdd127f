import { rowsOf, wordSet } from '../../word-list.ts'

/** With an object at once these mean something else: who strikes a reef hits it, who strikes leaves work. */
export const withObject: ReadonlyMap<string, string> = new Map([['strike', 'hit']])

/** “Fired at noon”, “fired on Friday” have no aim: words after which a time may follow, and words that begin one. */
export const timePrepositions = wordSet('at on')
export const timeOpeners = wordSet(
  'any all least most once first last night dawn dusk noon midday midnight around about',
)

/**
 * Verbs of two or three words, and what they mean in one: “put off” is delayed, “came into force” began. A row: meaning |
 * phrases, each the verb's base form and the words that follow it. Up to two words may stand between (“put the vote off”).
 */
export const phraseRows = rowsOf(`
begin | come into force, enter into force, take effect, come into effect, go into effect, get under way, set out
end | come to an end, wind up, draw to a close
delay | put off, put back, hold off, hold up, push back
reject | turn down, throw out, vote down, rule out
cancel | call off, do away, give up
continue | go on, carry on, keep on, press on
happen | take place, come about
perform | carry out
join | take part, sign up
protest | take to the streets
strike | down tools, stop work, walk off, walk out
dismiss | lay off
resign | step down, stand down, leave office
release | let go, set free, walk free
supply | hand over, hand out, give out, turn over, pass on
hit | come ashore, make landfall, slam into, crash into, plough into
blame | point to, point at
earmark | set aside, put aside
admit | own up, come clean
suspend | put on hold
pay | fork out, shell out
rescue | pull from, bring to safety, pull alive, find alive, dig out, pluck from, pull to safety
evacuate | move to safety, take to safety, order out
sink | go down, go under
crash | come down, run aground
close | shut down, switch off, turn off, power off, shut off, cut off, seal off, take offline
rise | go up, climb up, pick up
lower | bring down, cut back, scale back, scale down
build | put up, set up
break | break up
begin | start up, kick off
shoot | open fire, fire at, fire on, fire into, fire shot, fire shots
escape | run away, get away
explode | go off, blow up, set off
burn | burn down, catch fire, set alight
withdraw | pull out, pull back, fall back, move out, back out
leave | get out
occupy | take over, move in
capture | take prisoner, take captive, take hostage
approve | sign off, give the green light
defend | stand by
accept | go along
criticise | hit out, lash out
replace | fill in for, swap out
rescue | bring ashore, bring back
die | pass away, lose their lives, lose his life, lose her life
find | come across, turn up
repeat | say again
meet | sit down, come together
support | stand behind, come out for, in favour of, in favor of
test | try out
examine | look at
discuss | talk over
fail | out of order, out of service, out of action, break down
delay | behind schedule
collapse | cave in, give way, fall apart, fall through
arrest | round up, put behind bars
overthrow | force out, drive out
agree | reach agreement, reach deal, strike deal, clinch deal, come to agreement, reach settlement
return | go home, go back, come back, come home
wound | suffer burns, suffer injuries, suffer wounds
derail | leave rails, leave tracks, jump rails, jump tracks, come off rails, come off tracks
investigate | look into, launch investigation, launch inquiry, launch probe, open investigation, open inquiry, open probe
destroy | wash away, carry away, carry off, wipe out, tear down, pull down
sue | take to court, file suit, file lawsuit
vote | go to the polls, cast ballots, cast votes
halve | cut in half, reduce by half, cut by half
reject | dismiss claim, dismiss claims, dismiss report, dismiss reports, dismiss allegation, dismiss allegations, dismiss accusation, dismiss accusations, dismiss criticism, dismiss suggestion, dismiss suggestions
occupy | take control, seize control
duty | on duty, on shift
plan | work on, get ready, make ready, gear up, line up, stand ready, lay the groundwork, move toward, move towards
freeze | leave unchanged, stay unchanged, stay the same, remain unchanged
demand | order production, order manufacture, call for, call on, press for, push for
end | break off, call halt, bring to an end, put an end to, call time on
resume | get back on, bring back on line, go back to work
dismiss | remove from office, relieve of duties, relieve of post, relieve of command, strip of post, part company with, part ways with
resign | step aside, bow out, hand in resignation, tender resignation, submit resignation, offer resignation, leave post, give up post, quit post, vacate post
arrest | take into custody, place under arrest, put under arrest, take in for questioning
release | let out of
meet | hold talks with
visit | pay visit, travel to, fly to
attack | launch attack, carry out attack, stage attack
increase | step up, ramp up
praise | pay tribute
approve | wave through, give go-ahead, give blessing, give consent, give nod, give approval, grant approval
oversee | preside over, look on
order | tell to
demand | stress need, underline need, underscore need, emphasise need, emphasize need, highlight need, point out need
reject | knock back, say no to
buy | snap up
steal | make off with, run off with, get away with
burgle | break into, force way into
hide | cover up, hush up, keep secret, keep quiet about
find | track down
blame | hold responsible, hold accountable, point finger, lay blame
apologise | say sorry, express regret, ask for forgiveness
reopen | open again
flood | burst banks, break banks, overflow banks
vote | head to polls
strike | go on strike, walk off job, lay down tools, stage walkout, stop working
ban | bar from
agree | reach accord, come to terms
summon | call in
insolvent | go bust, go bankrupt, file for bankruptcy, file for insolvency
down | shoot down
annul | strike down, overturn verdict, overturn conviction, overturn ruling, overturn law, overturn decision, overturn ban, overturn sentence, overturn result, overturn results
withdraw | drop charge, drop charges, drop complaint, drop case, drop lawsuit
divorce | split up
threaten | issue threat
remember | look back on
search | raid home, raid homes, raid house, raid houses, raid office, raid offices, raid residence, raid apartment, raid apartments, raid flat, raid headquarters, raid premises, comb through
conquer | take town, take city, take village, take capital, seize town, seize city, seize village, seize capital, capture town, capture city, capture village, capture capital, gain control, fall to rebels, fall to insurgents, fall to army, fall to troops, fall to forces, fall to fighters
withdraw | abandon position, abandon positions, abandon town, abandon city, abandon village, abandon base, abandon bases, abandon stronghold
flee | abandon home, abandon homes, drive from home, drive from homes, force from home, force from homes
surrender | lay down arms, lay down weapons, give themselves up, give himself up, give herself up
repel | beat back, fend off, fight off, beat off, drive back, throw back, ward off
end | fall silent, sever ties, sever relations, cut ties, lift ban, lift sanction, lift sanctions, lift restrictions, lift curfew, lift siege, lift blockade, lift embargo
attack | come under fire, come under attack
down | bring down plane, bring down jet, bring down helicopter, bring down aircraft, bring down drone, bring down missile
escape | slip away
arrive | land in, land at, touch down, fly into
violate | breach truce, breach ceasefire, breach agreement, breach deal, breach sanctions, breach law, breach rule, breach rules, break truce, break ceasefire, break agreement, break law, break rule, break rules
fail | end without agreement, end without deal, end without result, end without breakthrough
agree | seal deal, seal agreement, seal pact, conclude deal, conclude agreement, conclude pact, conclude treaty
sign | ink deal, ink agreement, put pen to paper
inaugurate | swear in, take oath, take office
appoint | name as, pick as, choose as, select as
candidate | run for president, run for governor, run for mayor, run for office, run for parliament, stand for president, stand for mayor, stand for parliament, stand for office
buy | take over rival, take over competitor, take over company, take over firm, take over business, take over group, take over airline, take over bank
increase | lift rate, lift rates, lift forecast, lift outlook, lift target, put up tax, put up taxes, put up price, put up prices, put up rate, put up rates, improve offer, improve bid, sweeten offer, sweeten bid
report | post loss, post losses, post profit, post profits
publish | post video, post photo, post message, post statement, post online
challenge | lodge appeal, file appeal, appeal against, appeal ruling, appeal verdict, appeal decision, appeal conviction, appeal sentence
file | lodge complaint, lodge complaints, lodge claim, lodge objection, lodge application, lodge protest
innocent | plead not guilty, do nothing wrong, clear of, find not guilty
charge | face charge, face charges
dismiss | fire coach, fire manager, fire minister, fire director, fire chief, fire head, fire worker, fire workers, fire employee, fire employees, fire staff, fire official, fire officials, fire aide, fire adviser
join | attend rally, attend march, attend protest, attend demonstration
disperse | break up protest, break up rally, break up demonstration, break up march, break up crowd
boycott | stay away from
expel | throw out of, kick out
return | hand back, give back
launch | lift off, blast off
spill | leak oil, leak fuel, leak from, leak into
cancel | drop plan, drop plans, drop bill, drop proposal, drop idea
arrest | behind bars
end | cut short, bring to a standstill, grind to a halt
return | fly home, fly back, head home, head back, allow back, allow home
reject | dismiss application, dismiss appeal, dismiss petition, dismiss request, dismiss motion, dismiss case, dismiss lawsuit, dismiss complaint, dismiss charge, dismiss charges, decline offer, decline invitation, decline request
shelter | put up in school, put up in schools, put up in hotels, put up in tents, put up in halls
sleep | fall asleep, doze off, nod off
descend | fall into, fall off, plunge into, plunge off, roll down
rescue | bail out
withdraw | quit bloc, quit union, quit coalition, quit alliance, quit talks, quit treaty, quit pact, leave bloc, leave union, leave coalition, leave alliance, leave treaty, leave talks
appoint | name new
comment | decline to comment, refuse to comment
begin | break out
escape | break out of
coup | take power, seize power, grab power
extinguish | put out blaze, put out fire, put out flames
sink | tip over, keel over
testify | give evidence, take stand
withdraw | pull from shelves, pull from sale, withdraw from sale, take off market, take off shelves
pursue | chase after
kill | gun down, shoot dead, beat to death, stab to death, claim life, claim lives
exile | go into exile
ignore | turn a blind eye
join | become member, apply for membership
continue | press ahead, push ahead, go ahead
criticise | come under criticism, speak out against
support | throw weight behind, come out in favour, come out in favor, speak in favour, speak in favor
deny | have nothing to do
profit | make money
exchange | in return, in exchange
approve | clear merger, clear takeover, clear deal, clear bid, clear sale
allow | clear the way
merge | join forces
sue | go to court, take legal action, bring lawsuit, bring suit
contradict | do not match, does not match, did not match
burn | burn out, set on fire, set fire to, set ablaze, go up in flames
warn | tip off
dismiss | remove from post, remove from position
challenge | will appeal, would appeal
demand | will appeal to, would appeal to, will appeal for, would appeal for
scale | climb over, climb wall, climb fence, climb out of
`)

/** What nouns mean together, each row as above. They stand side by side, the last of them in either number. */
export const nounPhraseRows = rowsOf(`
demand | call for
blackout | power cut, power outage, power failure
premier | prime minister, head of government
president | head of state
lawsuit | legal action, court action, legal proceeding, legal challenge
lawmaker | member of parliament, member of congress
rescuer | rescue worker, rescue team, rescue service, emergency worker, emergency service, emergency crew, first responder, fire crew, fire brigade, fire department, fire service
police | law enforcement
airstrike | air strike, air raid, aerial attack, aerial bombardment
boss | chief executive, managing director, executive director
layoff | job cut, job loss, staff cut
wildfire | forest fire, bush fire, brush fire, wild fire
ceasefire | cease fire
union | trade union, labor union, labour union
phone | mobile phone, cell phone
regulator | regulatory authority, supervisory authority
coastguard | coast guard
court | supreme court, top court, high court, appeal court
migrant | asylum seeker
spy | intelligence agency, intelligence service, spy agency, secret service
crash | road accident, traffic accident, car accident
quake | earth tremor
fighter | armed man, armed men
interview | press conference, news conference
recorder | black box, flight recorder, data recorder, voice recorder
strike | industrial action, work stoppage
townhall | town hall, city hall
housearrest | house arrest
socialmedia | social media, social network
warship | navy ship, naval ship, naval vessel, war ship
trawler | fishing boat, fishing vessel
teargas | tear gas
frontline | front line
warplane | fighter jet, fighter plane, war plane, combat aircraft
heatwave | heat wave
aidworker | aid worker, humanitarian worker, relief worker
pollingstation | polling station, polling place, voting station
survey | opinion poll
headquarters | head office
headteacher | head teacher, school principal
numberplate | licence plate, license plate, number plate, registration plate
rape | sexual assault
retrial | new trial
danger | critical condition
sentence | prison term, jail term, life term, prison sentence, jail sentence, life sentence, life imprisonment
censure | no-confidence vote, no-confidence motion, confidence vote, censure motion, motion of no confidence, vote of no confidence, vote of confidence
regulator | competition authority, competition office, competition commission, competition regulator, cartel office, antitrust authority, antitrust regulator, antitrust official, competition watchdog
hurricane | tropical storm
rally | protest march
shell | artillery fire, mortar fire, tank fire, rocket fire
shoot | rifle fire, sniper fire, gun fire, machine-gun fire, small-arms fire
aidgroup | aid agency, aid organisation, aid organization, relief agency, relief organisation, relief organization, humanitarian agency, humanitarian group, humanitarian organisation, humanitarian organization
`)
