/** Roles and nouns that fit each other: people are killed, jobs are cut, and a toll is counted in people. */
import {
  atHome,
  attendingThings,
  audiences,
  bearingVerb,
  captives,
  clearingVerb,
  combatants,
  dropped,
  droppingVerb,
  eliminatingVerbs,
  envoys,
  experts,
  flying,
  goingVerbs,
  goods,
  handingIn,
  handingVerbs,
  machines,
  makingVerb,
  newborns,
  receivedThings,
  refusedThings,
  registering,
  ruiningVerbs,
  runaways,
  seatTaking,
  triedPeople,
  wantedPeople,
  workingVerbs,
} from '../../language/words.ts'
import { conceptOfNoun, parentConcept } from '../../meaning/concepts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import { isCurrency } from '../units/is-currency.ts'
import { isMeasure, quantityOf } from '../units/measures.ts'
import type { Governor } from './governor.ts'
import { BODY, isHumanRole, isPerson } from './of-people.ts'
import type { Predicate } from './predicate.ts'

/** “3,200 jobs still go”: only jobs do. */
export function lostJobs(thing: string | null, predicate: Predicate | null): string | null {
  return isJob(thing) && goingVerbs.has(predicate?.lemma ?? '') ? 'cut' : null
}

/** “The party took 40 seats” */
export const wonSeats = (thing: string | null, words: readonly Word[], governor: Governor | null): string | null =>
  thing === 'seat' && governor?.kind === 'verb' && seatTaking.has(words[governor.at]?.lemma ?? '') ? 'won' : null

/** Some roles are of people only: jobs that vanish are cut, and money that is saved is not rescued. */
export function fittingRole(role: string | null, number: NumberExpression, thing: string | null): string | null {
  const counts = thing !== null && role !== null && number.unit === null
  const own = counts ? roleOfThing(role, conceptOfNoun(thing)) : role
  return fitting(thing !== null && conceptOfNoun(thing) === BODY && isFound(own) ? 'killed' : own, number, thing)
}

/** “94 bodies pulled from the mud”, “the bodies of two were handed over”: whoever finds them, they are dead. */
const isFound = (role: string | null): boolean => role === null || role === 'rescued' || !isHumanRole(role)

/** What a verb means for some things only: soldiers are handed over to fight, captives to go home, tanks to be used. */
const roleOfThing = (role: string, thing: string): string | null =>
  // “90 drones, of which 56 were neutralised”
  roleOfDeed(role, thing) ?? (isPerson(thing) ? roleOfPerson(role, thing) : roleOfObject(role, thing))

function roleOfPerson(role: string, thing: string): string | null {
  // “19 troops have been wiped out”
  if (role === 'destroyed' && combatants.has(thing)) return 'killed'
  // “pours 12,000 soldiers into the region”, as one pours money
  if (role === 'spent' && isOnDuty(thing)) return 'sent'
  // “2,000 soldiers were sent back”: from where they had been sent.
  if (role === 'deported' && isOnDuty(thing)) return 'returned'
  if (OF_THINGS.has(role) || role === 'created') return null
  if (role === 'seized' || role === 'captured') return wantedPeople.has(thing) ? 'arrested' : 'captured'
  // “housing 600 people”
  if (role === 'house' || (role === 'host' && thing === 'migrant')) return 'sheltered'
  if (role === 'used' || (role === 'released' && thing === 'worker')) return 'cut'
  if (role === 'lost' && thing === 'worker') return 'cut'
  // “sent home”, “told to leave”: whoever has come from abroad has to go back there.
  if ((role === 'evacuated' || role === 'returned') && envoys.has(thing)) return 'deported'
  if (role === 'withdrawn' && thing === 'migrant') return 'deported'
  // “The hostages came home”, “the inmates fled”
  if (captives.has(thing) && role === 'returned') return 'released'
  if (captives.has(thing) && (role === 'displaced' || role === 'missing')) return 'escaped'
  // “searched for three gunmen”
  if (role === 'missing' && wantedPeople.has(thing)) return null
  if (role === 'catch' && (captives.has(thing) || wantedPeople.has(thing)))
    return captives.has(thing) || runaways.has(thing) ? 'recaptured' : 'arrested'
  // “Seventy lawmakers supported the bill”
  if (role === 'support' && thing === 'lawmaker') return 'for'
  if (role === 'entered' && thing === 'patient') return 'hospitalised'
  if (role === 'produced') return null
  if (role === 'shift') return 'evacuated'
  if (role === 'hired' && thing === 'soldier') return 'mobilised'
  if (role === 'mobilised' && thing === 'rescuer') return 'sent'
  // Patients are moved, and stay what they are.
  if (role === 'supplied' && thing === 'patient') return null
  if (role === 'supplied') return isOnDuty(thing) || experts.has(thing) ? 'sent' : 'released'
  if (role === 'entered' && (isOnDuty(thing) || experts.has(thing))) return 'sent'
  // Who searches in the dark has power enough.
  if (role === 'without power' && !atHome.has(thing)) return isOnDuty(thing) ? 'sent' : null
  if (role === 'sent' && thing === 'migrant') return 'entered'
  if (role === 'draw' && audiences.has(thing)) return 'attended'
  if (role === 'registered' && !registering.has(thing)) return null
  if (thing === 'rescuer' && (familyOfRole(role) === null || role === 'attended')) return 'sent'
  return isOnDuty(thing) && workingVerbs.has(role) ? 'sent' : role
}

function roleOfObject(role: string, thing: string): string | null {
  if (role === 'held' || role === 'recaptured' || role === 'spent' || (role === 'created' && !isJob(thing))) return null
  if ((role === 'sent' || role === 'entered') && goods.has(thing)) return 'supplied'
  // “took 40 seats”
  if (role === 'captured' && thing === 'seat') return 'won'
  // “lost 900 council homes”, but “900 people lost their homes”
  if (role === 'homeless' && isBuilding(thing)) return 'lost'
  // “the loss of 40 tanks”, “of 12 homes”
  if (role === 'casualties' && isMachine(thing)) return 'lost'
  if (role === 'casualties' && isBuilding(thing)) return 'destroyed'
  // “wiped out 430 flights”, “axed 210 flights”
  if (thing === 'flight' && (role === 'destroyed' || role === 'cut')) return 'cancelled'
  // “knocked down 12 walls”
  if (role === 'shot down' && !flying.has(thing)) return isBuilding(thing) ? 'destroyed' : null
  // Cars are built and made, houses and ships only built; “the plant turned out 4,000 cars”.
  if (role === 'built' && isMachine(thing) && thing !== 'ship') return 'produced'
  if (role === 'protesting' && (isMachine(thing) || goods.has(thing))) return 'produced'
  if (role === 'entered' && isBuilding(thing)) return null
  // “36 drones have arrived”
  if (role === 'entered' && isMachine(thing) && thing !== 'vehicle') return 'sent'
  // “walked out at 230 schools”, “24 lorries were turned back”
  if (role === 'aboard' || role === 'striking' || role === 'deported') return null
  // “18 ambulances attended”
  if (role === 'attended' && ATTENDING.has(thing)) return 'sent'
  // “received 14,000 complaints”
  if ((role === 'supplied' || handingIn.has(role)) && RECEIVED.has(thing)) return 'received'
  // “The office rejected 4,000 applications”
  if ((role === 'against' || role === 'refuse') && REFUSED.has(thing)) return 'rejected'
  return (thing === 'helicopter' || thing === 'aircraft') && workingVerbs.has(role) ? 'sent' : role
}

/** What a verb tells of some things only: “eliminated 195 soldiers and two tanks”, “gave Kyiv 12 tanks”, “makes 2,000 shells a year”. */
export function roleOfDeed(lemma: string | null, noun: string): string | null {
  const isArm = goods.has(conceptOfNoun(noun)) || isMachine(noun)
  if (eliminatingVerbs.has(lemma ?? ''))
    return combatants.has(conceptOfNoun(noun)) ? 'killed' : isMachine(noun) ? 'destroyed' : null
  if (lemma === droppingVerb && DROPPED.has(conceptOfNoun(noun))) return 'used'
  // “The jury cleared three of the five defendants”
  if (lemma === clearingVerb && triedPeople.has(noun)) return 'acquitted'
  // “delivered 1,940 babies”
  if (lemma === bearingVerb && newborns.has(noun)) return 'born'
  if (!isArm) return null
  return handingVerbs.has(lemma ?? '') ? 'supplied' : lemma === makingVerb ? 'produced' : null
}

/** What happens to money and goods: “spent a second night”, “ordered 300 people to leave” tell no fate. */
const OF_THINGS = new Set(['spent', 'paid', 'earned', 'cost', 'owed', 'ordered', 'closed'])
const DROPPED = new Set([...dropped].map(conceptOfNoun))
const SHARE = conceptOfNoun('share')
const isPower = (unit: string | null): boolean => unit !== null && quantityOf(unit) === 'watt'
const ATTENDING = new Set([...attendingThings].map(conceptOfNoun))
const RECEIVED = new Set(receivedThings.map(conceptOfNoun))
const REFUSED = new Set(refusedThings.map(conceptOfNoun))
export const isOnDuty = (thing: string): boolean => thing === 'rescuer' || thing === 'soldier'

function fitting(role: string | null, number: NumberExpression, thing: string | null): string | null {
  if (isJob(thing) && role !== null && ENDS_JOBS.has(role)) return 'cut'
  if (isJob(thing) && role !== null && isHumanRole(role)) return null
  // “damage of 600,000 euros” damages no euros.
  if (role !== null && (isCurrency(number.unit) || isMeasure(number.unit)) && familyOfRole(role) === 'damage')
    return null
  // “The wave swept away six climbers”
  if (role !== null && familyOfRole(role) === 'damage' && thing !== null && isPerson(thing)) return null
  if (role === 'entered' && isCurrency(number.unit)) return null
  // “will bring in 2 billion”
  if (role === 'sent' && isCurrency(number.unit)) return null
  // “2,900 megawatts of generating capacity” are what there is, and no room for something.
  if (role === 'capacity' && isPower(number.unit)) return null
  // “The shares lost 9 per cent and closed at 19.10 euros”: a price, whatever happened to it.
  if (thing === SHARE && isCurrency(number.unit)) return null
  // “closed 3 per cent lower”
  if (role === 'closed' && number.unit !== null && !isMeasure(number.unit)) return null
  // “arrested for 15 days”, but “arrested a 34-year-old”, “the driver, 45, was arrested”
  if (role === 'arrested' && quantityOf(number.unit ?? '') === 'day' && !number.surface.endsWith('old'))
    return number.surface.includes(' ') ? 'sentenced' : null
  // “after 12 years in prison”
  if (role === 'held' && number.unit !== null && number.unit !== 'percent') return null
  // “the search was cut from 19 vessels to six”
  if (role === 'cut' && thing !== null && !isJob(thing) && !isPerson(thing)) return null
  if (role !== null && ruiningVerbs.has(role) && isBuilding(thing)) return 'destroyed'
  // “who blew 62 million was jailed”, “were charged 40 pounds”
  if (role !== null && isCurrency(number.unit) && familyOfRole(role) === 'court' && role !== 'fined') return null
  // “The city adds 350 million”
  if (role === 'created' && isCurrency(number.unit)) return null
  // “A tier of 8,000 seats will cost 55 million”
  if (role === 'cost' && number.unit === null) return null
  // “lost six soldiers”
  if (role === 'lost' && thing !== null && isPerson(thing)) return number.unit === 'percent' ? 'casualties' : 'killed'
  if (role === null || !isHumanRole(role)) return role
  // “lost 450 soldiers, 14 tanks”
  if (role === 'killed' && thing !== null && isMachine(thing)) return 'lost'
  if (number.unit !== null && number.unit !== 'percent' && number.unit !== 'year') return null
  // “pulled out survivors”, “pulled out troops”
  if (role === 'rescued' && thing === 'soldier') return 'withdrawn'
  return role
}

const isMachine = (thing: string): boolean => machines.has(conceptOfNoun(thing))

const isBuilding = (thing: string | null): boolean =>
  thing !== null && (conceptOfNoun(thing) === 'building' || parentConcept(conceptOfNoun(thing)) === 'building')

/** “will cost 3,500 jobs”, “3,200 jobs will be lost”, “destroys jobs” */
const ENDS_JOBS = new Set(['cost', 'lost', 'destroyed', 'closed', 'cancelled', 'killed', 'casualties', 'missing'])

/** A topic's own word for jobs counts too. */
const isJob = (thing: string | null): boolean => thing !== null && conceptOfNoun(thing) === 'job'
