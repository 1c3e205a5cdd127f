import { rowsOf, wordSet } from '../../word-list.ts'

/**
 * Verbs that say only with the words behind them what became of the counted: “handed over”, “found guilty”. A row: role | phrases,
 * each the verb's base form and those words, which may also stand behind the object (“laid 300 workers off”). “@” is a name.
 */
export const phrasalRoles = rowsOf(`
killed | give lives, lay down lives, fall to death, fall to deaths, plunge to death, plunge to deaths, gun down, mow down, shoot dead, find dead, pass away, burn to death, stab to death, beat to death, freeze to death, crush to death, claim lives, take lives, lose lives, cost lives, cost their lives, put to death, starve to death, choke to death, bleed to death, hack to death, trample to death, shoot to death, burn alive, claim victims, take own lives, take their own lives, commit suicide, kill off, fall victim to attack, fall victim to bombing, fall victim to violence, fall victim to killer
wounded | sustain injuries, suffer injuries, suffer burns, suffer wounds, receive injuries, receive wounds, sustain wounds, escape with injuries, escape with bruises, leave injured, suffer injury, get hurt
infected | test positive, fall ill, fall sick, take ill, become ill, become sick, come down with, go down with, strike down by, contract virus, contract disease
hospitalised | take to hospital, rush to hospital, admit to hospital, need treatment, need hospital treatment, require treatment, require hospital treatment, receive treatment, undergo treatment, shift to hospital, bring to hospital, fly to hospital, transfer to hospital, end up in hospital, airlift to hospital, send to hospital, need hospital care, require hospital care, receive hospital care, remain in hospital, put in hospital, put into hospital, leave in hospital, land in hospital, stay in hospital
quarantined | place in quarantine, place under quarantine, put in quarantine
rescued | take on board, bring on board, pull aboard, bring aboard, take aboard, pull out, pull from, pull alive, pluck from, bring ashore, find alive, dig out, bring to surface, winch to, save from, haul from, haul out, lift from, lift off, take off ship, take off boat, take off vessel, take off trawler, take off ferry, take off yacht, take off roof, take off mountain, take off rig, free from wreckage, free from rubble, bring to shore, bring out alive, reach alive
evacuated | move out, order to leave, order to evacuate, order out, tell to leave, tell to evacuate, tell to get out, ask to evacuate, urge to evacuate, urge to leave, move to safety, take to safety, bring to safety, ask to leave, advise to leave, bring out of, bus out, bus out of, bus to, bus away, bundle out of, move to shelter, move to shelters, take to shelter, take to shelters, take to city of, take to town of, leave area, leave danger zone, leave disaster zone
sheltered | spend night, spend nights, give shelter, give shelter to, offer shelter to, take shelter, find shelter, seek shelter, take refuge, put up in, sleep in, lodge in
displaced | force to flee, force from, take flight, drive from
captured | drag away, drag off, march off, herd into, drive into bush, take from school, take from college, take from dormitory, take from village, take from home, take from homes, take from bed, take from beds, hold hostage, hold captive, take prisoner, take captive, take hostage, take alive, carry off, take away by
arrested | place under arrest, put under arrest, haul off to, haul away, cart off, round up, take into custody, hold for questioning, hold on suspicion, put behind bars, lock up, lead away, take in for, throw into jail, throw in jail, throw into prison
released | regain freedom, win freedom, taste freedom, leave jail, leave prison, let go, set free, walk free, go free, turn loose, release on bail, free on bail
supplied | hand over, hand out, give out, give away, turn over, pass on, take delivery of
entered | let in, let through, get in, get through, wave through, flee across, make crossing, flee into @, flee to @, come to @, come into @, cross into, reach shore, reach coast, reach island, reach border, reach mainland, seek refuge, seek safety, find refuge, find safety, take in
depart | leave for @, leave for front, set out for, set out from, set off for, set off from, set sail
escaped | give slip, give them slip, make it to safety, flee captivity, flee captors, break out, break free, get out, run away, get away, climb over, slip out, escape from
deported | turn back, turn away, send back, tell to leave country, order to leave country, ask to leave country, throw out of, kick out of, throw out, kick out, push back, remove from country, declare persona non
mobilised | call up, join army, join up
recalled | call back, take back, pull from shelves, pull off shelves, take off shelves, remove from shelves, take off sale, pull from sale, withdraw from sale
registered | sign up
withdrawn | pull back, bring home, fly home, send home, pull back from
sent | join war, join @ war, join fight, join fighting, join battle, join invasion, press into service, press into action, fly in, bring in, draft in, move in, rush in, ship in, ship out, ship off, pack off, fly out
cut | lay off, pay off, make redundant, scrap jobs, show door, lose jobs, lose job, get rid of
hired | take on
striking | walk out, walk off, down tools, stop work, stay away, join strike, join walkout, lay down tools, take industrial action, stage walkout
destroyed | wash away, sweep away, burn down, burn to, wipe out, blow up, blow away, reduce to rubble, reduce to ashes, tear down, pull down, go up in flames, carry away
shot down | shoot down, bring down, knock down
used | fire off, let off
cancelled | call off
derailed | leave rails, jump rails, come off rails
rejected | turn down
spent | set aside, put aside, pour into, pump into, plough into, sink into, splash out
stolen | make off with, run off with
aboard | travel on, travel in, travel aboard
delayed | put off, put back, hold up, run late, arrive late, leave late, depart late, land late, run behind schedule
closed | shut down, close down
convicted | find guilty, plead guilty
acquitted | find innocent, clear of, find not guilty
without power | lose power, lose electricity, cut power, cut electricity, cut off power, cut off electricity, knock out power, knock out electricity, plunge into darkness, go dark, black out
missing | go missing, search for, report as missing
trapped | cut off by, cut off from outside, cut off from world, cut off from rest, stick in, stick on, stick underground
homeless | lose home, lose homes, lose their homes
surrendered | give themselves up, turn themselves in, lay down arms, give up arms
trained | complete training, undergo training, finish training
produced | churn out, roll off
damaged | suffer damage, sustain damage
restored | get power back, get electricity back
returned | fly back, make it home, make it back, go back, come back, go home, come home, head home, head back, make way back
survived | escape unhurt, escape unharmed, escape unscathed, escape uninjured, escape alive, live through, come out alive, get out alive
protesting | come to rally, fill streets, fill square, pack square, throng square, crowd into square
attended | come to see
voted | go to polls, turn out to vote
sentenced | send to prison, send to jail, give life, hand sentences
charged | face charges, face trial, stand trial, go on trial, put on trial, bring to trial, bring to court
sanctioned | add to sanctions list, add to blacklist, put on blacklist, place on blacklist, put on sanctions list, put under sanctions, place under sanctions, impose sanctions on, slap sanctions on
pardoned | grant pardon, grant amnesty, grant clemency
vaccinated | get jab, get vaccine, receive jab, receive vaccine, receive dose, receive doses
employed | work at, work for, work there
created | bring jobs, generate jobs
destroyed | knock out
paid | fork out, shell out, cough up, stump up, pay out, pay over
`)

/** What breaks out without having been locked up. */
export const outbreaks = wordSet(
  'fire fires blaze blazes fighting fights fight clashes violence war panic protests riots rioting unrest scuffles disease epidemic cholera measles flu',
)
