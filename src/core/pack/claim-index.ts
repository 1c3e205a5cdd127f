/** Where to look for what a claim may meet: an inverted index from keys of its frame and its terms to claims. */
import type { Comparable } from '../compare/comparable.ts'
import { familyOfRole } from '../figures/lexicon.ts'
import { inBase } from '../figures/measures.ts'

/** Terms looked up per statement: its rarest tell most, and common ones lead to everything. */
const TERMS_LOOKED_UP = 14
/**
 * Candidates looked at per claim, so that time grows with the article and not with the pack. Words tell likely from unlikely
 * ones well; figures of one role and noun are all alike until they are compared.
 */
const MOST_CANDIDATES = { figure: 300, statement: 100, quote: 100 } as const
/** A key held by more claims than this leads nowhere in particular. */
const TOO_COMMON = 4000

/** Keys of one kind with their numbers: putting kind and key into one string costs more than all else. */
type Keys = Map<string, number>

/** The kinds of key that the frames of one dimension have. */
interface FigureKeys {
  value: Keys
  role: Keys
  family: Keys
  head: Keys
  term: Keys
}

export class ClaimIndex {
  private readonly termKeys: Record<'statement' | 'quote', Keys> = { statement: new Map(), quote: new Map() }
  private readonly figureKeys = new Map<string, FigureKeys>()
  private keyCount = 0
  /** Claims by key, the keys one after the other; `starts` tells where each key's begin. */
  private readonly holders: Int32Array
  private readonly starts: Int32Array
  /** Scores of candidates, all zero between two questions. */
  private readonly scores: Float64Array

  constructor(claims: readonly Comparable[]) {
    const keys: number[] = []
    const lasts = new Int32Array(claims.length)
    claims.forEach((claim, index) => {
      this.eachKey(claim, (space, key) => {
        const known = space.get(key)
        keys.push(known ?? this.keyCount)
        if (known === undefined) space.set(key, this.keyCount++)
      })
      lasts[index] = keys.length
    })
    this.starts = startsOf(keys, this.keyCount)
    this.holders = sortByKey(keys, lasts, this.starts)
    this.scores = new Float64Array(claims.length)
  }

  /** How many claims hold a term of this kind of claim. */
  count(kind: 'statement' | 'quote', term: string): number {
    const key = this.termKeys[kind].get(term)
    return key === undefined ? 0 : this.holding(key)
  }

  /** Claims that share a key with this one, those with the most and rarest keys in common first. */
  candidates(claim: Comparable): number[] {
    const { scores, starts, holders } = this
    const touched: number[] = []
    for (const key of this.tellingKeys(claim)) {
      const weight = 1 / (1 + Math.log2(1 + this.holding(key)))
      const end = starts[key + 1] as number
      for (let i = starts[key] as number; i < end; i++) {
        const index = holders[i] as number
        if (scores[index] === 0) touched.push(index)
        scores[index] = (scores[index] as number) + weight
      }
    }
    const found = best(touched, scores, MOST_CANDIDATES[claim.kind])
    for (const index of touched) scores[index] = 0
    return found
  }

  private holding(key: number): number {
    return (this.starts[key + 1] as number) - (this.starts[key] as number)
  }

  /** The keys of a claim that lead somewhere, the rarest first. */
  private tellingKeys(claim: Comparable): number[] {
    const found: number[] = []
    this.eachKey(claim, (space, key) => {
      const known = space.get(key)
      if (known !== undefined && this.holding(known) <= TOO_COMMON) found.push(known)
    })
    found.sort((a, b) => this.holding(a) - this.holding(b))
    return claim.kind === 'figure' ? found : found.slice(0, TERMS_LOOKED_UP)
  }

  /** Calls `visit` with the keys of a claim: for a statement or quotation its terms, for a figure what its frame says. */
  private eachKey(claim: Comparable, visit: (space: Keys, key: string) => void): void {
    if (claim.kind !== 'figure' || !claim.frame) {
      if (claim.kind !== 'figure') for (const term of claim.terms) visit(this.termKeys[claim.kind], term)
      return
    }
    const { dimension, head, role } = claim.frame
    const keys = this.keysOf(dimension)
    const family = role && familyOfRole(role)
    const amount = claim.figure && inBase(claim.figure)
    visit(keys.value, `${amount?.min}:${amount?.max}`)
    if (role) visit(keys.role, role)
    if (family) visit(keys.family, family)
    if (head) visit(keys.head, head)
    if (dimension !== 'count') for (const term of claim.terms) visit(keys.term, term)
  }

  private keysOf(dimension: string): FigureKeys {
    const known = this.figureKeys.get(dimension)
    if (known) return known
    const made = { value: new Map(), role: new Map(), family: new Map(), head: new Map(), term: new Map() }
    this.figureKeys.set(dimension, made)
    return made
  }
}

/** Where each key's claims begin, and after the last where all end. */
function startsOf(keys: readonly number[], count: number): Int32Array {
  const starts = new Int32Array(count + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1
  for (let key = 0; key < count; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  return starts
}

/** The claims of every key, in order. `lasts`: where the keys of each claim end. */
function sortByKey(keys: readonly number[], lasts: Int32Array, starts: Int32Array): Int32Array {
  const holders = new Int32Array(keys.length)
  const next = starts.slice()
  for (let claim = 0, i = 0; claim < lasts.length; claim++)
    for (; i < (lasts[claim] as number); i++) {
      const key = keys[i] as number
      const at = next[key] as number
      holders[at] = claim
      next[key] = at + 1
    }
  return holders
}

/** Steps of score by which candidates are told apart before any is sorted. */
const STEPS = 256

/** The best by score, in order. Most are left out before anything is sorted by rule. */
function best(touched: readonly number[], scores: Float64Array, most: number): number[] {
  return touched
    .filter(aboveLeast(touched, scores, most))
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, most)
}

/** Tells those that may be among the best: of a step of score that is reached before there are enough. */
function aboveLeast(touched: readonly number[], scores: Float64Array, wanted: number): (index: number) => boolean {
  if (touched.length <= wanted) return () => true
  let most = 0
  for (const index of touched) most = Math.max(most, scores[index] as number)
  const stepOf = (index: number): number => Math.floor(((scores[index] as number) / most) * STEPS)
  const counts = new Int32Array(STEPS + 1)
  for (const index of touched) counts[stepOf(index)] = (counts[stepOf(index)] as number) + 1
  let least = STEPS
  for (let enough = counts[least] as number; enough < wanted && least > 0; ) enough += counts[--least] as number
  return index => stepOf(index) >= least
}
