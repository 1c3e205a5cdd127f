import type { Bound } from '../types.ts'

/** A measure, a currency or a period, with every way to write it. */
export interface Unit {
  /** Canonical singular name, as it stands in `NumberExpression.unit`: 'kilometre', 'percent', 'dollar'. */
  name: string
  kind: 'money' | 'share' | 'length' | 'area' | 'volume' | 'mass' | 'time' | 'temperature' | 'rate' | 'measure'
  /** Written in full, any case, singular first: ['kilometre', 'kilometres']; a space stands for a space or a hyphen. */
  words: string[]
  /** Abbreviations whose case counts: ['km']. They may touch the number. */
  symbols?: string[]
  /** Abbreviations that must touch the number, being words or scales otherwise: “30C”, “100t”. */
  glued?: string[]
  /** Stands before the number: '$', 'US$', 'EUR', 'Rs'. Only money. */
  before?: string[]
}

/** Words beside a number that say how exactly it is meant. */
export interface BoundPhrase {
  words: string
  bound: Extract<Bound, 'about' | 'atLeast' | 'atMost'>
}

/** A word that opens a vague quantity of a scale: “several hundred” is 2..9.99 times a hundred. */
export interface VagueOpener {
  words: string
  low: number
  high: number
}

/**
 * The small words by which numbers are joined to each other and to their sentence, by the place they are looked for.
 * Where two languages need different logic, this is where it shows.
 */
export type NumberGrammar = Record<
  | 'of'
  | 'who'
  | 'ageLimits'
  | 'each'
  | 'compared'
  | 'within'
  | 'pieces'
  | 'to'
  | 'and'
  | 'or'
  | 'by'
  | 'from'
  | 'between'
  | 'in'
  | 'out'
  | 'up'
  | 'article'
  | 'definite'
  | 'another'
  | 'added'
  | 'per'
  | 'rate'
  | 'point'
  | 'minus'
  | 'through'
  | 'link'
  | 'top'
  | 'day'
  | 'stages'
  | 'beforeDay'
  | 'beforeDozen'
  | 'beforePair'
  | 'giving'
  | 'beforePronoun'
  | 'beforeTopNoun'
  | 'beforeOwnHalf'
  | 'several'
  | 'afterHalf'
  | 'beforeZero'
  | 'numbering'
  | 'now'
  | 'beforeYear'
  | 'nearYear'
  | 'yearOpeners'
  | 'beforeHours'
  | 'beforeRange'
  | 'age'
  | 'both'
  | 'old'
  | 'magnitude'
  | 'quakes'
  | 'measured'
  | 'meridiem'
  | 'ambiguousMonths'
  | 'negation'
  | 'denial'
  | 'atClock'
  | 'opens'
  | 'dayparts'
  | 'quoted'
  | 'clubs'
  | 'groups'
  | 'afterPeriod'
  | 'dayTimes'
  | 'dayThings'
  | 'averages'
  | 'week'
  | 'spatial'
  | 'ofYear'
  | 'passed'
  | 'tolls'
  | 'levelLimits'
  | 'topic'
  | 'higher'
  | 'lower'
  | 'more'
  | 'less'
  | 'above'
  | 'below'
  | 'than'
  | 'reading'
  | 'question'
  | 'strong'
  | 'fallen'
  | 'sum'
  | 'betweenLimits'
  | 'betweenChanges',
  ReadonlySet<string>
>

/** Everything of one language that `findNumbers` needs. All words in lower case. */
export interface NumberLanguage {
  grammar: NumberGrammar
  /** zero to ninety. */
  small: Record<string, number>
  /** Multipliers, with their plurals: “thousand”, “million”, “dozen”. */
  scales: Record<string, number>
  /** Scale abbreviations that mean nothing else: “bn”. Case does not count. */
  scaleMarks: Record<string, number>
  /** Single letters that are a scale only beside money or before a counted noun: “$3m”, “1.5m barrels”. */
  scaleLetters: Record<string, number>
  /** Plural words that are a vague quantity when no number precedes: “thousands” → [1000, 9999]. */
  vague: Record<string, [number, number]>
  /** Vague words that are one only before “of” or a state: “scores of”, “scores dead”. */
  vagueBeforeOf: Record<string, [number, number]>
  vagueOpeners: VagueOpener[]
  /** “tens of thousands”: how many of the following scale. */
  vagueMultiples: Record<string, number>
  /** Parts: “half”, “third”, “quarters” with their values. */
  parts: Record<string, number>
  /** “twofold” → 2. */
  folds: Record<string, number>
  singleSpans: ReadonlySet<string>
  lasting: ReadonlySet<string>
  ordinals: ReadonlySet<string>
  ordinalEndings: ReadonlySet<string>
  boundsBefore: BoundPhrase[]
  boundsAfter: BoundPhrase[]
  /** Verbs just before a number that bound it: “exceeded 200”, “estimated at 300”. They stay outside the surface. */
  boundVerbs: BoundPhrase[]
  /** Words whose “over”, “about” or “around” is a preposition: “talks about two islands”. */
  takesPreposition: ReadonlySet<string>
  /** “Had taken over 1,000 casualties”: of these more than so many are taken. */
  takingVerbs: ReadonlySet<string>
  takenThings: ReadonlySet<string>
  /** What is in the air, or how it came down, and what is below: “shot down over seven regions”. */
  aloft: ReadonlySet<string>
  flownOver: ReadonlySet<string>
  /** Deeds done because of something, and what they are done about: “block a plant over 620 job losses”. */
  disputes: ReadonlySet<string>
  grievances: ReadonlySet<string>
  /** Words after which “over” and a period is a bound: “lasted over three hours”; elsewhere it says during. */
  beforeDuration: ReadonlySet<string>
  /** Verbs of motion whose “up to” is a level reached: “rose up to 45”. */
  goesUp: ReadonlySet<string>
  units: Unit[]
  /** Units in which a measure goes on, with how many make one of the larger. */
  smallerUnits: Readonly<Record<string, Readonly<Record<string, number>>>>
  months: ReadonlySet<string>
  timeZones: ReadonlySet<string>
  /** Words whose number is a name or an address in a text: “Article 5”, “Flight 370”. */
  labels: ReadonlySet<string>
  /** Words that label a number unless a noun follows: “Day 3”, but “that day 300 people”. */
  looseLabels: ReadonlySet<string>
  /** Numbers one dials for help, as written, and the words beside them: “911 calls”. */
  emergencyLines: ReadonlySet<string>
  emergencyWords: ReadonlySet<string>
  /** Makers, series and indexes whose number is part of their name: “Boeing 737”, “FTSE 100”. */
  numberedNames: ReadonlySet<string>
  /** Names of models that stand behind their number: “737 MAX”. */
  namedModels: ReadonlySet<string>
  /** Words after a number that make an address of it: “12 High Street”. */
  streets: ReadonlySet<string>
  /** Results of a contest or a ballot: “a 5-4 ruling”. */
  scoreWords: ReadonlySet<string>
  /** After these, two numbers are the votes for and against: “passed the reform 78–41”. */
  ballotVerbs: ReadonlySet<string>
  ballotNouns: ReadonlySet<string>
  /** Words that cannot be what is counted: articles, prepositions, auxiliaries, conjunctions. */
  functionWords: ReadonlySet<string>
  /** Plurals that do not end like one: “people”. */
  irregularPlurals: ReadonlySet<string>
  /** People counted, used where a number could as well be a year: “2024 soldiers”. */
  personNouns: ReadonlySet<string>
  /** After “one”, these are counted and not spoken of: “one soldier”, “one dead”. */
  countedAfterOne: ReadonlySet<string>
  /** After “one”, nothing is counted even beside a number or a limit: “at least one thing”. */
  oneIdioms: ReadonlySet<string>
  /** Persons whose age follows between commas: “her mother, 29, said”. */
  ageBearers: ReadonlySet<string>
  /** States of people that follow a bare number: “12 dead”. */
  states: ReadonlySet<string>
  /** After a hyphen, these make no quantity of the number: “two-way”, “one-off”. */
  idioms: ReadonlySet<string>
  /** What is told in shares: “a one in 83 chance”. */
  chances: ReadonlySet<string>
  /** Right of “zero”, no count: “zero tolerance”. */
  zeroIdioms: ReadonlySet<string>
  /** Lines of a screen, no pence: “1080p”. */
  screenLines: Set<number>
  /** Left of “12m”, the million and not the metre: “numbers grew to 12m”. */
  manyWords: ReadonlySet<string>
  /** Left of “64 pounds”, money and no weight. */
  priceWords: ReadonlySet<string>
  /** The same right of it: “1.2m worldwide”. */
  manyBehind: ReadonlySet<string>
  /** After a number that is part of their name: “the Orlen 40 index”. */
  indexWords: ReadonlySet<string>
  /** Right of “m”, the metre and not the million: “100m sprint”. */
  metreWords: ReadonlySet<string>
  /** Change words by direction. */
  change: Record<'up' | 'down', ChangeWords>
  /** Verbs that take “up” or “down” with another sense: “made up 40 %”. */
  phrasalVerbs: ReadonlySet<string>
  /** May stand between a change verb and its number: “rose again by another 5 %”. */
  changeFillers: ReadonlySet<string>
  /** May stand between the number and the noun of change: “a 5 % annual drop”. */
  changeModifiers: ReadonlySet<string>
  /** Left of “from A to B” these make it a move between two levels, not a range. */
  moveWords: ReadonlySet<string>
}

export interface ChangeWords {
  /** Take the amount directly: “rose 5 %”. */
  verbs: ReadonlySet<string>
  /** Take an object: a change with “by”, or directly with a share: “cut costs by 5 %”, “lost 5 %”. */
  transitive: ReadonlySet<string>
  nouns: ReadonlySet<string>
  /** Directions: “up”, “lower”. */
  adverbs: ReadonlySet<string>
}

/** A language as data. Each room of the engine owns one field. */
export interface Language {
  /** BCP 47. */
  code: string
  numbers: NumberLanguage
}
