/** Words beside whoever tells something, and beside verbs of saying that tell a deed. */
import { wordSet } from '../../word-list.ts'

/** Followed by these a verb of saying tells a deed: “put up”, “declared a state of emergency”, “revealed a plan”. By lemma. */
export const deedAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  put: wordSet('up on out off in into at'),
  declare: wordSet('a an the war victory'),
  reveal: wordSet('a an'),
  tell: wordSet('to'),
  hope: wordSet('for'),
}
/** “Claimed responsibility” */
export const owningUpNouns = wordSet('responsibility credit')
/** “Claimed 118 lives” */
export const claimedObjects = wordSet('life lives victim victims')

/** Bodies that are taken up again as “the agency”, whatever they call themselves. */
export const bodyNames =
  /\b(?:Agency|Service|Bureau|Institute|Office|Administration|Authority|Organi[sz]ation|Ministry|Council)\b/
/** Speakers who are several, though they do not end in -s. */
export const severalEnding = /\b(?:police|people)$/i
/** Ends of names that are no person's, though they look like one. */
export const severalBodies =
  /(?:Forces|Services|Staffs?|Authorities|Nations|Airlines|Airways|Railways|Industries|Workers)$/
/** One of those who spoke last: “another put it at 40”. */
export const oneOfSpeakers = wordSet('one another both')
/** Before a name it tells who stands behind it. */
export const backedCue = /-(?:backed|allied|led|controlled|funded|sponsored|aligned)$/i
/** As a bare speaker each stands for the last body that was named. */
export const bareBodies = wordSet('agency service office body organisation organization')
/** “Larne-based institute” */
export const basedIn = /^\p{L}+-based (\p{Ll}+)$/u
/** An institute is called an agency by nobody, nor a service. */
export const namedOtherwise = /\b(?:Institute|University|Council|Ministry|Court|Party)\b/

/** “This was reported on Monday by …”: speaks of the sentence before too. The first word, and the second. */
export const backOpeners = wordSet('this that')
export const backVerbs = wordSet('was is has')
/** Followed by a quotation they tell whose words it is: “called the number “a third of the truth””. */
export const callingVerbs = wordSet(
  'call calls called describe describes described dismiss dismisses dismissed denounce denounces denounced condemn condemns condemned brand brands branded label labels labelled speak speaks spoke',
)
/** Their object listens, and never speaks: “told 3,800 workers”. */
export const listenedVerbs = wordSet('tell tells told inform informs informed briefed')
/** With “to” before whoever listens: “wrote to 640,000 customers” */
export const writingVerbs = wordSet('write writes wrote')
/** “Went on to say” */
export const goingOnVerbs = wordSet('go goes went')
/** They tell where they end what they credit: “…, the general continued.”, “…, analysts expect.” */
export const proceedingVerbs = wordSet(
  'continue continues continued expect expects foresee foresees anticipate anticipates',
)
/** With “that” right behind them they say it: “the court ruled that 40 had been jailed”, “the firm accepted that …”. */
export const clauseVerbs = wordSet(
  `accept accepts accepted accepting agree agrees agreed agreeing rule rules ruled ruling signal signals signalled signaled signalling signaling observe observes observed observing imply implies implied implying
recognise recognises recognised recognize recognizes recognized suspect suspects suspected assume assumes assumed discover discovers discovered opine opines opined muse muses mused surmise surmises surmised judge judges judged submit submits submitted protest protests protested object objects objected charge charges charged worry worries worried`,
)
/** “Was adamant that”, “is confident that” */
export const stanceWords = wordSet('adamant confident convinced certain sure optimistic pessimistic hopeful doubtful')
/** “Made clear that”, “made it clear that” */
export const makingForms = wordSet('make makes made making')
export const clearWord = 'clear'
/** “Expressed concern that”, “voiced the hope that” */
export const voicingForms = wordSet(
  'express expresses expressed expressing voice voices voiced voicing raise raises raised',
)
export const voicedNouns = wordSet(
  'concern concerns hope hopes fear fears doubt doubts confidence optimism suspicion suspicions alarm regret',
)
/** “Came to the conclusion that” */
export const conclusionWord = 'conclusion'
export const concludingVerbs = wordSet('come comes came reach reaches reached arrive arrives arrived')
/** “The Herald has learned that …” */
export const learningVerbs = wordSet('learned learnt')
/** “If the organisers are to be believed” */
export const conditionWord = 'if'
export const believedForm = 'believed'
/** “First maintained”, “here says”, “has since conceded”: between a speaker and the verb. */
export const speakerFillers = wordSet('first here there since')
/** “The minister has taken back what he said”: his own words. */
export const whatWord = 'what'
/** “Which last week spoke of”: words of time in the same place. */
export const timeBeforeVerb = /^(?:last|this|next|earlier|week|month|year|on|\w+day)$/
/** Behind a speaker, before where he belongs: “the head of the agency”. */
export const tailPrepositions = wordSet('of for at')
/** They are sent to somebody: “the ambassador to Kyiv”. */
export const sentOffices = wordSet('ambassador envoy emissary adviser advisor aide representative delegate')
/** The same behind a name: “Ada Birchwood from the Flood Office”. */
export const nameTailPrepositions = wordSet('of at from for')
export const nameTail = / (?:of|at|from|for) .*/

/** Papers that speak without a word of who wrote them: “court documents show”. */
export const paperNouns = wordSet(
  'minutes filing filings document documents papers records logs transcript transcripts memo memos letter letters email emails e-mail e-mails contract contracts receipts files correspondence manifest recordings certificate',
)
/** What papers do. */
export const paperVerbs = wordSet(
  'show shows showed say says said reveal reveals revealed suggest suggests suggested indicate indicates indicated state states stated',
)
/** They tell what they found, whoever made them: “an independent review found 19 failings”. */
export const reviewNouns = wordSet('review report audit investigation study survey analysis probe')
export const reviewVerbs = new Set([
  ...paperVerbs,
  ...['find', 'finds', 'found', 'conclude', 'concludes', 'concluded', 'comes', 'came', 'reached'],
])
/** What is done to them: “a letter sent to parents says”. */
export const sentForms = wordSet('sent filed leaked signed dated written submitted lodged addressed circulated')
/** Between a paper and who wrote or keeps it. */
export const creditPrepositions = wordSet('by from of')
/** “Managing director”, “acting mayor”: part of an office. */
export const leadingForms = wordSet('managing acting leading governing ruling founding commanding')
/** “A team led by Ida Holm”, “a group backed by the state” */
export const ledForms = wordSet('led headed chaired run backed funded appointed supported')
/** Before “going” they propose a deed and tell none. */
export const proposingVerbs = wordSet('suggest suggests suggested')
/** “His family”, “her lawyer”: whoever belongs to somebody and speaks for themselves. */
export const kinWords = wordSet(
  'family families relatives parents mother father wife husband widow widower son daughter sons daughters brother sister brothers sisters friends friend neighbours neighbors colleagues lawyer lawyers attorney agent doctor doctors employer supporters critics opponents predecessor successor',
)
