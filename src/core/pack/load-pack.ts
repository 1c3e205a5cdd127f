import type { Comparable, TermWeight } from '../compare/comparable.ts'
import { checkPack } from './check-pack.ts'
import { ClaimIndex } from './claim-index.ts'
import type { Pack, PackClaim } from './types.ts'

/** A pack ready to be compared with. */
export interface LoadedPack {
  pack: Pack
  claims: readonly (PackClaim & Comparable)[]
  index: ClaimIndex
  weight: TermWeight
}

/** Checks a pack's shape and indexes it. Throws `PackError`, one plain sentence, when it is not a pack of ours. */
export function loadPack(json: unknown): LoadedPack {
  const pack = checkPack(json)
  const claims = pack.claims.map(toComparable)
  return { pack, claims, index: new ClaimIndex(claims), weight: termWeights(claims) }
}

export const toComparable = (claim: PackClaim): PackClaim & Comparable => ({
  ...claim,
  words: claim.text.slice(claim.span[0], claim.span[1]),
})

/** Inverse document frequency over statements, 0..1: what every clause says joins none. Names weigh less than deeds. */
export function termWeights(claims: readonly Comparable[]): TermWeight {
  const statements = claims.filter(claim => claim.kind === 'statement')
  const frequency = new Map<string, number>()
  for (const claim of statements) for (const term of claim.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const most = Math.log(1 + statements.length)
  return term => {
    const rarity = most === 0 ? 1 : Math.log((1 + statements.length) / (1 + (frequency.get(term) ?? 0))) / most
    return Math.max(FLOOR, rarity) * (term.startsWith('n:') ? NAME_SHARE : 1)
  }
}

/** Even the commonest term counts for something. */
const FLOOR = 0.1
/** Everyone in a story is named everywhere in it; what they do tells the sentences apart. */
const NAME_SHARE = 0.6
