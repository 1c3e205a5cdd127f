/**
 * The shared nouns of Second Source, as plain JSON: every value here survives `JSON.stringify`, so that the page,
 * the background, the popup and the command line pass the same things round.
 */

/** A span of text, in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** How a number was stated. `vague` is a word such as “thousands” or “several hundred”. */
export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'between' | 'vague'

/** How sure the speaker is, from said outright to said not to be so. */
export type Certainty = 'asserted' | 'reported' | 'estimated' | 'likely' | 'possible' | 'planned' | 'denied'

export type ClaimKind = 'figure' | 'statement' | 'quote'

export type RelationKind = 'agrees' | 'fits' | 'differs' | 'related'

/** Why two claims differ: another value, a later count, another source, another certainty, other words in a quotation. */
export type Cause = 'value' | 'later' | 'source' | 'certainty' | 'wording'

/** A number expression before anyone asked what it counts: what `findNumbers` yields. */
export interface NumberExpression extends Span {
  /** The number with its approximator: “around 12,000”, “more than 10,000”, “several hundred”. */
  surface: string
  /** Lowest value as stated, in `unit`; null when open: “up to 10,000” is null..10000. Never widened: “about 1,100” is 1100..1100. */
  min: number | null
  /** Highest value as stated; null when open: “at least 100” is 100..null. “thousands” is 1000..9999, “several hundred” 200..999. */
  max: number | null
  bound: Bound
  /** Canonical singular unit: 'millimetre', 'kilometre', 'percent', 'percentage point', 'dollar', 'euro', 'year'…; null for plain counts. */
  unit: string | null
  /** True for a specification of a thing (“240mm rocket launchers”, “a 12-storey building”), never a count of it. */
  isSpecification: boolean
  /** Direction of change when the number is one: “rose by 3 %”, “down 200”. A level reached (“rose to 45”) is not a change of 45: null. */
  change: 'up' | 'down' | null
}

/** A number expression in its sentence, with what it counts. */
export interface Figure extends NumberExpression {
  /** What is counted, as a reader would name it: “Kenyan police officers”, “houses”; null when the text does not say. */
  counted: string | null
  /** What happened to it, as a canonical word: 'sent', 'killed', 'wounded', 'casualties', 'arrested', 'destroyed'…; null when unclear. */
  role: string | null
  /** Names that bound the count: whose and where, canonical: ['Kenya', 'Haiti']. */
  scope: string[]
}

/** A span of an article that says something checkable. Offsets are into `Article.text`. */
export interface Claim extends Span {
  id: string
  kind: ClaimKind
  /** The sentence, or the clause that carries the claim: `article.text.slice(start, end)`. For a figure claim, its sentence. */
  text: string
  /** Set exactly when kind is 'figure'; its `start`/`end` are into `Article.text` too. */
  figure: Figure | null
  /** Who said it, nearest voice first, chain kept: ['Reuters', 'Norwegian coast guard']. Empty: the outlet itself. */
  saidBy: string[]
  /** The independent voices `saidBy` stands for, canonical, agencies that only relay left out. Empty: the outlet itself. */
  origins: string[]
  certainty: Certainty
  /** ISO day (2024-12-18) the claim holds for; null when neither the text nor the publication date tells. */
  asOf: string | null
  /** Id of the Question it answers; null when nothing else answers it. */
  question: string | null
}

/** One text by one outlet. */
export interface Article {
  /** File name without extension for bundled articles; else derived from url or text. */
  id: string
  title: string
  /** “Unnamed outlet” when the document does not say. */
  outlet: string
  url: string | null
  /** ISO date or date-time; null when unknown. */
  published: string | null
  /** BCP 47, as declared or guessed from function words: 'en'. */
  language: string
  /** Agencies it relays, from bylines, datelines and attributions: ['Reuters']. */
  via: string[]
  /** Title first (when there is one), then the paragraphs, boilerplate left out, joined by one blank line ("\n\n"). */
  text: string
  /** Its sub-headings, which are no part of the text, in order: they tell what the paragraphs below are about. Left out where there are none. */
  headings?: Heading[] | undefined
}

/** A sub-heading: “How many have died?” */
export interface Heading {
  text: string
  /** Where the paragraph below it begins in the article's text. */
  at: number
}

/** What another outlet says in answer to the same Question. */
export interface OtherClaim {
  articleId: string
  outlet: string
  url: string | null
  published: string | null
  via: string[]
  relation: RelationKind
  cause: Cause | null
  /** One plain sentence or phrase: “8 % higher; both cite Seoul”. */
  reason: string
  /** Verbatim, at most two sentences. */
  quote: string
  /** The words of `quote` that answer: a clause, or what stands between its quotation marks. */
  span: Span
  figure: Figure | null
  saidBy: string[]
  /** As `Claim.origins`. */
  origins: string[]
  certainty: Certainty
  asOf: string | null
}

export interface ReportClaim extends Claim {
  others: OtherClaim[]
}

/** What several claims answer. */
export interface Question {
  id: string
  /** As a reader would ask it: “Kenyan police officers sent to Haiti”. */
  text: string
  kind: ClaimKind
}

/** Everything Second Source knows about one article. Popup, panel, hover card and command line render this. */
export interface Report {
  schema: 1
  /** null: off topic, and `claims` is empty. */
  topic: { id: string; title: string; score: number } | null
  article: {
    title: string
    outlet: string
    url: string | null
    published: string | null
    language: string
    via: string[]
    /** Outlet whose near-identical text is in the pack; that article is then not compared with. */
    copyOf: string | null
    text: string
  }
  /** In reading order; offsets into `article.text`. */
  claims: ReportClaim[]
  /** Every Question met or missing below. */
  questions: Question[]
  /** What others report and this article does not, heaviest first; `question` is an id. */
  missing: { question: string; answers: OtherClaim[] }[]
  /** Independent voices behind the answers, with the outlets that relay them. */
  origins: { name: string; outlets: string[] }[]
}
