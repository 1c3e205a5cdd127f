import { deedsIn } from '../meaning/deeds-in.ts'
import { eventsIn } from '../meaning/events-in.ts'
import { familyOfRole } from '../meaning/roles.ts'
import { isEdited, spokenParts, spokenStems, spokenWords } from '../text/spoken-words.ts'
import { isDate, isName, isRole, isValue, NAME_PREFIX, ROLE_PREFIX } from '../text/term-kinds.ts'
import type { WordNumbers } from './sentence-words.ts'
import type { Story, ToldTerm } from './story.ts'
import { Wording } from './wording.ts'

/** Terms, how much each tells in the story, and all of them together. */
export interface WeighedTerms {
  /** A term is told once in a story: who has the same has the very same. */
  told: readonly ToldTerm[]
  /** The bits of all: most terms that another has not are told apart by these alone. */
  mask: number
  total: number
}

/** What is read of a claim. */
export interface Readable {
  terms: string[]
  /** The claim's own words: clause, or what stands between the quotation marks. */
  words: string
  /** The verbatim sentence it stands in. */
  sentence: string
  /** Of a statement, the terms of the one before: what “it” and “they” may stand for. Of a figure, those of its sentence and of the one before. */
  before: readonly string[]
  /** The voices behind it. */
  origins: string[]
  /** Kept while it is compared; null before. */
  reading: Reading | null
}

/** Up to this weight a name stands in so many clauses of its story that the others mean it as well. */
export const NAMED_EVERYWHERE = 0.2

/** A claim is only ever compared within one story, so what was read once holds. */
export function readingOf(claim: Readable, story: Story): Reading {
  claim.reading ??= new Reading(claim, story)
  return claim.reading
}

/** What comparing asks of one claim again and again, each found when it is first asked for. */
export class Reading {
  private readonly claim: Readable
  private readonly story: Story
  private ownTerms: WeighedTerms | undefined
  private nameTerms: readonly string[] | undefined
  private namesOthers: boolean | undefined
  private valueTerms: readonly string[] | undefined
  private dateTerms: readonly string[] | undefined
  private termsBefore: WeighedTerms | undefined
  private weightOfThings: number | undefined
  private kinds: readonly string[] | undefined
  private roleFamilies: readonly string[] | undefined
  private voices: WeighedTerms | undefined
  private set: ReadonlySet<string> | undefined
  private plain: readonly string[] | undefined
  private stretches: readonly (readonly string[])[] | undefined
  private verbs: readonly string[] | undefined
  private said: Wording | undefined
  private counts: WordCounts | undefined
  private wordsAround: WordNumbers | undefined

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

  /** Those near it. */
  get before(): WeighedTerms {
    this.termsBefore ??= weighed(this.claim.before, this.story)
    return this.termsBefore
  }

  get names(): readonly string[] {
    this.nameTerms ??= this.claim.terms.filter(isName)
    return this.nameTerms
  }

  /** Does it name whom its story does not name all the time? */
  get tellsWho(): boolean {
    this.namesOthers ??= this.names.some(name => this.story.weight(name) > NAMED_EVERYWHERE)
    return this.namesOthers
  }

  get values(): readonly string[] {
    this.valueTerms ??= this.claim.terms.filter(isValue)
    return this.valueTerms
  }

  /** Weight of its terms that are no names. */
  get thingsWeight(): number {
    this.weightOfThings ??= this.own.told.reduce((sum, { term, weight }) => sum + (isName(term) ? 0 : weight), 0)
    return this.weightOfThings
  }

  /** Kinds of event the terms name. */
  get events(): readonly string[] {
    this.kinds ??= eventsIn(this.claim.terms)
    return this.kinds
  }

  /** Families of the roles among its terms. */
  get families(): readonly string[] {
    this.roleFamilies ??= this.claim.terms.filter(isRole).flatMap(familyOf)
    return this.roleFamilies
  }

  /** What is done, as its verbs tell it. */
  get deeds(): readonly string[] {
    this.verbs ??= deedsIn(this.claim.words)
    return this.verbs
  }

  /** The voices behind it as terms: a clause that names one of them has it too. */
  get speakers(): WeighedTerms {
    this.voices ??= weighed(
      this.claim.origins.map(name => NAME_PREFIX + name),
      this.story,
    )
    return this.voices
  }

  get wording(): Wording {
    this.said ??= new Wording(this.claim.words)
    return this.said
  }

  /** The claim's own words as they sound. */
  get words(): readonly string[] {
    this.plain ??= spokenWords(this.claim.words)
    return this.plain
  }

  /** The same of a quotation, stretch by stretch: what its editor left as it was. */
  get parts(): readonly (readonly string[])[] {
    this.stretches ??= isEdited(this.claim.words) ? spokenParts(this.claim.words) : [this.words]
    return this.stretches
  }

  /** How often each of its words occurs, plural and tense aside. */
  get wordCounts(): WordCounts {
    this.counts ??= countEach(spokenStems(this.words))
    return this.counts
  }

  /** Words of its sentence, whatever they mean. */
  get sentenceWords(): WordNumbers {
    this.wordsAround ??= this.story.sentences.of(this.claim.sentence)
    return this.wordsAround
  }
}

const familyOf = (role: string): string[] => {
  const family = familyOfRole(role.slice(ROLE_PREFIX.length))
  return family ? [family] : []
}

const NO_TERMS: WeighedTerms = { told: [], mask: 0, total: 0 }

function weighed(terms: readonly string[], story: Story): WeighedTerms {
  if (terms.length === 0) return NO_TERMS
  // Kept with the claim: one that grows would keep room for seventeen.
  const told = new Array<ToldTerm>(terms.length)
  let [count, mask, total] = [0, 0, 0]
  for (const term of terms) {
    if (isDate(term)) continue
    const found = story.told(term)
    told[count++] = found
    mask |= found.bit
    total += found.weight
  }
  told.length = count
  return { told, mask, total }
}

/** Words, each once, and how often each occurs. */
export interface WordCounts {
  words: readonly string[]
  counts: ReadonlyMap<string, number>
}

function countEach(words: readonly string[]): WordCounts {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { words: [...counts.keys()], counts }
}
