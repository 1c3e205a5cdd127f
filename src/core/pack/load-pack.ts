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
  const index = new ClaimIndex(claims)
  return { pack, claims, index, story: readStory(claims, index) }
}

/** Field by field: of a hundred thousand claims, spreading each takes many times as long. */
export const toComparable = ({
  article,
  kind,
  text,
  figure,
  saidBy,
  certainty,
  asOf,
  frame,
  terms,
  span,
  negated,
  hasFigure,
  quoted,
  ahead,
  origins,
  question,
}: PackClaim): PackClaim & Comparable => ({
  article,
  kind,
  text,
  figure,
  saidBy,
  certainty,
  asOf,
  frame,
  terms,
  span,
  negated,
  hasFigure,
  quoted,
  ahead,
  origins,
  question,
  words: text.slice(span[0], span[1]),
  reading: null,
})
