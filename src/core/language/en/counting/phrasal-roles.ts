/**
 * Verbs that say only with the words behind them what became of the counted: “handed over”, “found guilty”. A row: role | phrases,
 * each the verb's base form and those words, which may also stand behind the object (“laid 300 workers off”). “@” is a name.
 */
export const phrasalRoles: readonly string[] = `
killed | gun down, mow down, shoot dead, find dead, pass away, burn to death, stab to death, beat to death, freeze to death, crush to death, claim lives, take lives, lose lives, cost lives, cost their lives
wounded | sustain injuries, suffer injuries, suffer burns, suffer wounds, receive injuries
infected | test positive, fall ill, fall sick, take ill
hospitalised | take to hospital, rush to hospital, admit to hospital
quarantined | place in quarantine, place under quarantine, put in quarantine
rescued | pull out, pull from, pull alive, pluck from, bring ashore, find alive, dig out, bring to surface, winch to, save from
evacuated | move out, order to leave, order to evacuate, order out, tell to leave, move to safety, take to safety, bring to safety
sheltered | spend night, spend nights
displaced | force to flee, force from
captured | take prisoner, take captive, take hostage, take alive
arrested | round up, take into custody, hold for questioning, hold on suspicion, put behind bars
released | let go, set free, walk free
supplied | hand over, hand out, give out, give away, turn over, pass on
entered | let in, let through, get in, get through, wave through, flee across, flee into @, flee to @, come to @, come into @, cross into, reach shore, reach coast, reach island, reach border, reach mainland, seek refuge, seek safety, find refuge, find safety, take in
escaped | break out, break free, get out, run away
deported | turn back, turn away, send back
mobilised | call up
recalled | call back, take back
registered | sign up
withdrawn | pull back, bring home, fly home
sent | fly in, bring in
cut | lay off, pay off, make redundant
hired | take on
striking | walk out, walk off, down tools, stop work, stay away
destroyed | wash away, sweep away, burn down, burn to, wipe out, blow up, blow away, reduce to rubble, reduce to ashes
shot down | shoot down, bring down, knock down
used | fire off, let off
cancelled | call off
derailed | leave rails, jump rails, come off rails
rejected | turn down
spent | set aside, put aside, pour into, pump into, plough into, sink into
stolen | make off with, run off with
aboard | travel on, travel in, travel aboard
delayed | put off, put back
closed | shut down, close down
convicted | find guilty, plead guilty
acquitted | find innocent, clear of
without power | lose power, lose electricity, cut power, cut electricity, cut off power, cut off electricity, knock out power, knock out electricity, plunge into darkness, go dark
`
  .trim()
  .split('\n')
