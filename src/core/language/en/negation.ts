/** Words by which English says that something is not so. */
const words = (row: string): ReadonlySet<string> => new Set(row.split(' '))

/** They deny what follows them, as far as its first words: “no offensive is being prepared”. “Without” denies no deed. */
export const negatingWords: ReadonlySet<string> = words(
  "no not never none nobody nothing neither nor n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't cannot can't couldn't shouldn't mustn't",
)

/** Those of them that deny a thing and not what is done: “no rubber bullets”. */
export const negatingThings: ReadonlySet<string> = words('no none nobody nothing neither nor')

/** After “not”, these take the denial back: “not only”. */
export const notDenying: ReadonlySet<string> = words('only just merely until least')

/** Verbs that deny all that is said with them: “denied that …”, “… was ruled out”. Lemmas; “rule” only with “out”. */
export const denyingVerbs: ReadonlySet<string> = words('deny refute contradict dispute rule reject dismiss')

/** Those that deny only speech: who rejects claims says it is not so, who rejects a demand says nothing of it. */
export const rejectingVerbs: ReadonlySet<string> = words('reject dismiss')
export const rejectedSpeech: ReadonlySet<string> = words(
  'claim claims report reports allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors',
)

/** What stands for the clause before when it is denied: “Norway denies it”. */
export const deniedPronouns: ReadonlySet<string> = words('it this that them')

/** Said of a claim they deny all of it; the second row does so after “not”: “does not correspond to the facts”. */
export const untrueWords: ReadonlySet<string> = words(
  'false untrue incorrect wrong nonsense lie lies invented fabricated fake',
)
export const trueWords: ReadonlySet<string> = words('true correct correspond corresponds')

/** “Undamaged” is not damaged: put before a participle. */
export const negatingPrefix = 'un'
/** Participles that only look denied. */
export const notNegated: ReadonlySet<string> = words('uncovered united unveiled unleashed unloaded unfolded undertaken')
