import type { Comparable } from '../compare/comparable.ts'
import { readStory, type Story } from '../compare/story.ts'
import { checkPack } from './check-pack.ts'
import { ClaimIndex } from './claim-index.ts'
import type { Pack, PackClaim } from './types.ts'

/** A pack that can be compared with. */
export interface LoadedPack {
  pack: Pack
  claims: readonly (PackClaim & Comparable)[]
  index: ClaimIndex
  story: Story
}

/** Checks a pack's shape. Throws `PackError`, one plain sentence, when it is not a pack of ours. */
export function loadPack(json: unknown): LoadedPack {
  return new CheckedPack(checkPack(json))
}

/** Indexed when it is first compared with: of all the packs a reader keeps, a page is on the topic of one or none. */
class CheckedPack implements LoadedPack {
  readonly pack: Pack
  private comparable: LoadedPack['claims'] | undefined
  private indexed: ClaimIndex | undefined
  private told: Story | undefined

  constructor(pack: Pack) {
    this.pack = pack
  }

  get claims(): LoadedPack['claims'] {
    this.comparable ??= this.pack.claims.map(toComparable)
    return this.comparable
  }

  get index(): ClaimIndex {
    this.indexed ??= new ClaimIndex(this.claims)
    return this.indexed
  }

  get story(): Story {
    this.told ??= readStory(this.claims, this.index)
    return this.told
  }
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
  denied,
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
  denied,
  hasFigure,
  quoted,
  ahead,
  origins,
  question,
  words: text.slice(span[0], span[1]),
  reading: null,
})
