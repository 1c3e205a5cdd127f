import type { ShownRelation } from '../shown-relation.ts'

/** A relation, or the two ways of standing alone: said only here, missing here. */
export type MarkKind = ShownRelation | 'only' | 'missing'

/** Lines that say it without colour: unequal, a clock, equal, held between two bounds, staggered, alone, absent. */
const paths: Record<MarkKind, string> = {
  differs: 'M2 5h10M2 9h10M9.5 1.5l-5 11',
  later: 'M7 1.5a5.5 5.5 0 1 0 .01 0M7 4v3l2 2',
  agrees: 'M2 5h10M2 9h10',
  fits: 'M2.5 3v8M11.5 3v8M5 7h4',
  related: 'M2 5h6M6 9h6',
  only: 'M2 7h10',
  missing: 'M2 7h1M6.5 7h1M11 7h1',
}

/** Decoration: the word beside it carries the meaning for screen readers. */
export function RelationMark({ kind }: { kind: MarkKind }) {
  return (
    <svg class="relation-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d={paths[kind]} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="square" />
    </svg>
  )
}
