import type { Comparable } from '../compare/comparable.ts'
import { readStory, type Story } from '../compare/story.ts'
import { checkPack } from './check-pack.ts'
import { ClaimIndex } from './claim-index.ts'
import type { Pack, PackClaim } from './types.ts'

/** A pack ready to be compared with. */
export interface LoadedPack {
  pack: Pack
  claims: readonly (PackClaim & Comparable)[]
  index: ClaimIndex
  story: Story
}

/** Checks a pack's shape and indexes it. Throws `PackError`, one plain sentence, when it is not a pack of ours. */
export function loadPack(json: unknown): LoadedPack {
  const pack = checkPack(json)
  const claims = pack.claims.map(toComparable)
  return { pack, claims, index: new ClaimIndex(claims), story: readStory(claims) }
}

export const toComparable = (claim: PackClaim): PackClaim & Comparable => ({
  ...claim,
  words: claim.text.slice(claim.span[0], claim.span[1]),
})
