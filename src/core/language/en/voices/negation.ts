/** Words by which English says that something is not so. */
import { wordSet } from '../../word-list.ts'

/** They deny what follows them, as far as its first words: “no offensive is being prepared”. “Without” denies no deed. */
export const negatingWords = wordSet(
  "no not never none nobody nothing neither nor n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't cannot can't couldn't shouldn't mustn't",
)

/** Those of them that deny a thing and not what is done: “no rubber bullets”. */
export const negatingThings = wordSet('no none nobody nothing neither nor')

/** “Knew nothing of it” */
export const nothing = 'nothing'
/** “Not one pupil was hurt”, “not a single pupil” */
export const singleWords = wordSet('one single')

/** Behind a number they deny what it did, and not that it is so: “34 did not open”, “214 were never put to a vote”. */
export const denyingAdverbs = wordSet('not never')
/** “The 16 gunmen never existed”: what never was is denied. */
export const beingVerbs = wordSet('be exist happen occur')

/** After “not” or “no”, these take the denial back: “not only”, “no doubt”. */
export const notDenying = wordSet('only just merely until least doubt question secret wonder')

/** “Will not go again” says that it was done before, and “did not go” that it was not; what “can explode again” is not what exploded. */
export const againCue =
  /(?:\b(?:not|never|can|could|may|might|will|would)|n['’]t)\b[^,;.]*\b(?:again|another time|once more)\b/i

/** What stands behind these is said not to be so: “0.7 instead of 0.9 per cent”. */
export const displacing: readonly string[] = ['instead of', 'rather than']

/** Who is said not to know, believe or say something denies that alone, and not what it is about. Lemmas, besides verbs of saying. */
export const thinkingVerbs = wordSet(
  'know think believe see understand ask hear learn doubt regret realise realize notice remember expect suppose care',
)

/** “Is not thinking of resigning”: the deed behind it is denied. */
export const thinkVerb = 'think'
export const ofDeed = wordSet('of about')

/** Verbs that deny all that is said with them: “denied that …”, “… was ruled out”. Lemmas; “rule” only with “out”. */
export const denyingVerbs = wordSet('deny refute contradict dispute rule reject dismiss rubbish debunk')

/** After “not” they say as those do that a thing may be: “does not exclude a delay”. Lemmas. */
export const excludingVerbs = wordSet('exclude preclude')

/** Those that deny only speech: who rejects claims says it is not so, who rejects a demand says nothing of it. */
export const rejectingVerbs = wordSet('reject dismiss rubbish debunk')
export const rejectedSpeech = wordSet(
  'claim claims report reports allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors assertion assertions',
)

/** What stands for the clause before when it is denied: “Norway denies it”. */
export const deniedPronouns = wordSet('it this that them')

/** “The army also denied it”: who does so denies what another has denied. */
export const alsoWords = wordSet('also too likewise')

/** Said of a claim they deny all of it; the second row does so after “not”: “does not correspond to the facts”. */
export const untrueWords = wordSet(
  'false untrue incorrect wrong nonsense lie lies invented fabricated fake baseless unfounded groundless',
)
export const trueWords = wordSet('true correct correspond corresponds')

/** “Undamaged” is not damaged: put before a participle. */
export const negatingPrefix = 'un'
/** Participles that only look denied. */
export const notNegated = wordSet('uncovered united unveiled unleashed unloaded unfolded undertaken')

/**
 * Words that leave a denial and what it seems to deny two readings where only one of the two clauses has them: it was
 * otherwise before, is so of a part, on a condition, for another reason, or in another way.
 */
export const qualifyingWords =
  wordSet(`overnight nationwide worldwide countrywide offshore underground afterward beforehand halfway longer yet still until till anymore again before afterwards initially originally first once
all every each few fewer some most many several half partly almost nearly hardly barely rarely seldom always often necessarily
only just alone together because due despite spite although but rather instead outright otherwise unanimously
if unless whether should must may might can cannot can't could couldn't able unable possible
try tries tried trying want wants wanted hope hopes hoped doubt doubts doubted consider considered considering
second third another further additional since during after person personally unlike deliberately intentionally purpose knowingly`)

/** Before “to” they leave undone what follows: “failed to sign”, “has yet to sign”. */
export const undoneWords = wordSet('fail fails failed refuse refuses refused decline declines declined yet')

/** How a deed was done may be all that is denied: “did not resign voluntarily”. Words that only end like such adverbs stand apart. */
export const mannerEnding = 'ly'
export const noManner = wordSet(
  'only early daily weekly monthly yearly family supply reply july italy ally assembly apply rally fly likely',
)

/** Before a name or a thing these make it a part of another: “the rival of the bank”, “the bank's rival”. */
export const ownedCue =
  /\b([a-z-]{1,30}) of (?:the |an? |its |his |her |their )?([a-z-]{1,30})|\b([a-z-]{1,30})['’]s ([a-z-]{1,30})/gi

/** They say by themselves that something is not so, or not done. */
export const negativeVerbs = wordSet(
  'fail fails failed refuse refuses refused decline declines declined dismiss dismisses dismissed reject rejects rejected prevent prevents prevented avoid avoids avoided stop stops stopped accuse accuses accused',
)

/** They tell nothing of their own beside a participle: “left the bridge undamaged”. */
export const stateVerbs = wordSet('leave remain stay keep')

/** Told of what is still to come. */
export const aheadCue =
  /\b(?:will|won't|would|wouldn't|shall|(?:is|are|was|were) (?:not )?(?:to|going to|due to|set to|about to) [a-z])/i

/** Of what somebody will not do: “would not resign”, “is not quitting”, “ruled out stepping down”. */
export const resolveCue =
  /\b(?:will|would|shall|won['’]t|wouldn['’]t|rul(?:es?|ed|ing) out|refus(?:es?|ed|ing) to|no (?:plans?|intentions?|wish) (?:to|of)|(?:is|am|are)(?: not|n['’]t) [a-z]+ing)\b/i

/** Who says so says what it did not want to say before: “admitted that …”. */
export const admissionCue =
  /\b(?:admit(?:s|ted)?|conced(?:es?|ed)|acknowledg(?:es?|ed)|own(?:s|ed) up|confess(?:es|ed)?|confirm(?:s|ed))\b/i

/** Who passes on a rumour tells that there is one. */
export const hearsayCue = /\brumou?r(?:s|ed)?\b/i

/** A question, what somebody doubts, and what is so on a condition or would be. */
export const unrealCue = /\?|^had\b|\bif\b|(?<!\bno )\bdoubt(?:s|ed|ful)?\b/i

/** Whose deed it is stands outside the clause: “it had not paid”, “denied having paid”. */
export const ownDeedCue =
  /\b(?:it|he|she|they|we|i)(?: (?:had|has|have|did|does|do|was|were|is|are|will|would|never)|n't|'(?:ll|d|ve|re))\b|\bden(?:y|ies|ied|ying) (?:having |being )?[a-z]+ing\b/i

/** “Did not tell parents for a week” leaves room for telling them later. */
export const spanCue =
  /\bfor (?:[\w-]+ ){1,3}?(?:minute|hour|day|night|week|month|year|decade)s?\b|\bfor (?:hours|days|weeks|months|years)\b/i

/** “At any time”: they tell no time. */
export const anyTimeNouns: readonly string[] = ['time', 'moment', 'point']

/** “Neither Oslo nor Bergen has confirmed it”: nobody has. */
export const neitherWord = /^n?either$|^nor$/
