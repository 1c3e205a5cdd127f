/** Short words that rules of grammar ask for. Lists that differ by a word belong to rules that ask for different things. */
import { wordSet } from '../../word-list.ts'

/** Between people and where they belong: “nurses at 44 clinics”. */
export const homePrepositions = wordSet('at from in across')
/** Before “but” and a number: “all but 700”. */
export const exceptedFrom = wordSet('all everyone everything everybody none nothing')
/** What joins the members of a list. As written: a capital begins a sentence and joins nothing. */
export const listJoints = wordSet('and ,')
export const articles = wordSet('a an')
/** Before a clause that leaves its verb out: “Prices rose 6 per cent, and food 11”. */
export const gapJoints = wordSet('and but while ,')
/** “300 per day”, “30 each week” */
export const eachWords = wordSet('per each every')
/** What a relative clause opens with. */
export const relativeWords = wordSet('who which that')
/** They may stand for what somebody does something with: “the soldiers that it sent”. */
export const objectRelatives = wordSet('that which whom')
/** They take up what was told before. */
export const pointingWords = wordSet('it this that')
/** Whoever is against the speaker: “the enemy”, “the other side”, “the opposing camp”. */
export const enemies = wordSet('enemy enemies opponent opponents adversary adversaries')
export const otherWords = wordSet('other opposing opposite rival')
export const sides = wordSet('side party camp army')
/** “Below the national figure”, “than the countrywide average”: what a part of a country is set against. */
export const nationalWords = wordSet('national nationwide countrywide')
export const setAgainst = wordSet('below above under over than beneath')
/** They stand for an organisation, a country or its people. */
export const groupPronouns = wordSet('it they')
/** In its opening words they make a sentence go on about what the one before told. */
export const resumingPronouns = wordSet('it its they their')
/** By them a sentence turns to the present. */
export const presentWords = wordSet('is are has have now')
/** “Kenya puts its own dead at 13”: whose they are was named before. */
export const ownWords = wordSet('its their itself themselves')
/** “Its own” are nobody else's. */
export const ownWord = 'own'
/** “Norway, whose 22 diplomats have to leave” */
export const whoseWord = 'whose'
/** A group that one person has: “in his platoon”. */
export const personalOwners = wordSet('his her my our')
/** “Have been killed” */
export const perfectWords = wordSet('has have')
/** “Have been found”: what has come of it until now. “Had” is the past of a past too. */
export const perfectForms = wordSet("has have hasn't haven't be being")
/** Forms before a number in “it is now 37”. */
export const levelForms = wordSet('is was be been')
/** “What a price to pay!”, “How brave they are!” */
export const exclaiming = wordSet('what how')
/** One person, whose number is an age: “she is 19”. */
export const personPronouns = wordSet('he she')

/** They open when it was: “killed that day”, “died last week”. */
export const dayPointers = wordSet('that this last')
/** “For two days”, “lasted two days” and “two days of rain”: how long it went on. */
export const beforeTime = wordSet('for during lasted lasting took taking spent')
export const throughTime = wordSet('of long')
/** “The worst in ten years” */
export const greatestEnding = /^(?:most|first|\w{2,}est|worst)$/

/** They open a clause that tells something besides. */
export const contrastJoints = wordSet('while whereas although though but')
/** Between a span and what it is measured from. */
export const orderJoints = wordSet('after before')
/** They open a clause that says when or why. */
export const timeJoints = wordSet('after before because since when')
/** They open a clause that goes on about the one before: “…, with 23 dead”. */
export const leaningOpeners = wordSet('with where when which who whose leaving')
/** Prepositions that join clauses as well. */
export const clauseOpeners = wordSet('as after before since until than')

/** Between two numbers of one noun: “300 or even 350”. */
export const orEven = wordSet('even perhaps maybe')
/** What a sentence is about stands behind these: “Regarding the captives, …”, “Take the captives.” */
export const topicOpeners = wordSet('regarding concerning on as take about')
/** “up from 900”, “down from 900”: what the number was before. */
export const changeAdverbs = wordSet('up down')
/** With these a number is set beside another: “41 fewer than last year”. */
export const comparedWords = wordSet('more fewer less higher lower')

/** “Prices were higher by 3 per cent” */
export const higherLower = wordSet('higher lower')

/** After a number, of which so many come on top: “2,600 more were damaged”. */
export const furtherOnes = wordSet('more others further additional extra')
/** The same as a part of what was counted: “12 others”. */
export const otherOnes = wordSet('more others additional further other')
/** Before a number that comes on top. */
export const anotherWords = wordSet('another further additional')
/** “The first 1,500”: more are to come. */
export const firstWord = 'first'
/** “Got” is an auxiliary as well, and so has no lemma. */
export const gettingForms = wordSet('get gets got')
/** “Hundreds more”: others like those before. */
export const moreWord = 'more'
/** Before a noun they only count or compare it. */
export const quantifiers = wordSet('other more additional further new extra')
/** “Five of their men”: of those whom a side has. */
export const groupOwners = wordSet('its their our')
/** “Five of its soldiers”: part of a whole that somebody has. */
export const ownerWords = wordSet('the its their his her our')
/** “Five of them”: part of those counted before. */
export const wholePronouns = wordSet('them these those whom which')
/** “Of these, 12 …” */
export const theseWords = wordSet('these those')
/** “took whatever they could carry” */
export const whateverWords = wordSet('whatever what all')
/** “put the figure there at 2,000” */
export const placeWord = 'there'
/** “Including 12 children” */
export const includingWords = wordSet('including includes included whom')
/** “The dead include four children”, but also what a package includes. */
export const includeForms = wordSet('includes included')
/** Those whom something befell, by how the noun begins: “among the victims”. */
export const victimNouns = /^(?:victim|casualt)/
/** “Among the victims were three children”, “the victims include three children” */
export const victimWord = 'victims'
export const includingVerb = 'include'

/** Between a number and the whole it is of: “12 people out of the 40”. */
export const wholeBetween = /^(?:[a-z]+ )?(?:out )?of(?: the| its| their| those| these)?$/
