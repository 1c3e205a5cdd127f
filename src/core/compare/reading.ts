import { eventsIn, familyOfRole } from '../figures/lexicon.ts'
import { spokenStems, spokenWords } from '../text/spoken-words.ts'
import { DATE_PREFIX, NAME_PREFIX, ROLE_PREFIX, VALUE_PREFIX } from '../text/terms.ts'
import type { Story } from './story/story.ts'

/** Terms, how much each tells in the story, and all of them together. */
export interface WeighedTerms {
  list: readonly string[]
  weights: ReadonlyMap<string, number>
  /** A bit of each, and all of them: most terms that another has not are told apart by these alone. */
  bits: readonly number[]
  mask: number
  total: number
}

/** What is read of a claim. */
export interface Readable {
  terms: string[]
  /** The claim's own words: clause, or what stands between the quotation marks. */
  words: string
  /** Terms of the statement before it in its article: what “it” and “they” may stand for. */
  before: readonly string[]
  /** Kept while it is compared; null before. */
  reading: Reading | null
}

/** A claim is only ever compared within one story, so what was read once holds. */
export function readingOf(claim: Readable, story: Story): Reading {
  claim.reading ??= new Reading(claim, story)
  return claim.reading
}

/** What comparing asks of one claim again and again, each found when it is first asked for. */
export class Reading {
  private readonly claim: Readable
  private readonly story: Story
  private set: ReadonlySet<string> | undefined
  private ownTerms: WeighedTerms | undefined
  private nameTerms: readonly string[] | undefined
  private valueTerms: readonly string[] | undefined
  private dateTerms: readonly string[] | undefined
  private termsBefore: WeighedTerms | undefined
  private weightOfThings: number | undefined
  private kinds: readonly string[] | undefined
  private roleFamilies: ReadonlySet<string> | undefined
  private plain: readonly string[] | undefined
  private counts: ReadonlyMap<string, number> | undefined

  constructor(claim: Readable, story: Story) {
    this.claim = claim
    this.story = story
  }

  get terms(): ReadonlySet<string> {
    this.set ??= new Set(this.claim.terms)
    return this.set
  }

  /** Its terms but for dates: those are compared apart. */
  get own(): WeighedTerms {
    this.ownTerms ??= weighed(this.claim.terms, this.story)
    return this.ownTerms
  }

  /** Its terms that are dates. */
  get dates(): readonly string[] {
    this.dateTerms ??= this.claim.terms.filter(isDate)
    return this.dateTerms
  }

  /** Those of the clause before. */
  get before(): WeighedTerms {
    this.termsBefore ??= weighed(this.claim.before, this.story)
    return this.termsBefore
  }

  get names(): readonly string[] {
    this.nameTerms ??= this.claim.terms.filter(isName)
    return this.nameTerms
  }

  get values(): readonly string[] {
    this.valueTerms ??= this.claim.terms.filter(isValue)
    return this.valueTerms
  }

  /** Weight of its terms that are no names. */
  get thingsWeight(): number {
    this.weightOfThings ??= this.own.list.reduce(
      (sum, term) => sum + (isName(term) ? 0 : (this.own.weights.get(term) as number)),
      0,
    )
    return this.weightOfThings
  }

  /** Kinds of event the terms name. */
  get events(): readonly string[] {
    this.kinds ??= eventsIn(this.claim.terms)
    return this.kinds
  }

  /** Families of the roles among its terms. */
  get families(): ReadonlySet<string> {
    this.roleFamilies ??= new Set(this.claim.terms.filter(isRole).flatMap(familyOf))
    return this.roleFamilies
  }

  /** The claim's own words as they sound. */
  get words(): readonly string[] {
    this.plain ??= spokenWords(this.claim.words)
    return this.plain
  }

  /** How often each of its words occurs, plural and tense aside. */
  get wordCounts(): ReadonlyMap<string, number> {
    this.counts ??= countEach(spokenStems(this.words))
    return this.counts
  }
}

export const isName = (term: string): boolean => term.startsWith(NAME_PREFIX)
export const isValue = (term: string): boolean => term.startsWith(VALUE_PREFIX)
export const isDate = (term: string): boolean => term.startsWith(DATE_PREFIX)
export const isRole = (term: string): boolean => term.startsWith(ROLE_PREFIX)

const familyOf = (role: string): string[] => {
  const family = familyOfRole(role.slice(ROLE_PREFIX.length))
  return family ? [family] : []
}

function weighed(terms: readonly string[], story: Story): WeighedTerms {
  const list: string[] = []
  const weights = new Map<string, number>()
  const bits: number[] = []
  let mask = 0
  let total = 0
  for (const term of terms) {
    if (isDate(term)) continue
    const { weight, bit } = story.told(term)
    list.push(term)
    weights.set(term, weight)
    bits.push(bit)
    mask |= bit
    total += weight
  }
  return { list, weights, bits, mask, total }
}

function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
