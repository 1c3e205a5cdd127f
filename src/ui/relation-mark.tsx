import type { RelationKind } from '../core/types.ts'

/** A relation, or the two ways of standing alone: said only here, missing here. */
export type MarkKind = RelationKind | 'only' | 'missing'

/** Lines that say it without colour: parting, side by side, held between two bounds, nearly alike, alone, absent. */
const paths: Record<MarkKind, string> = {
  differs: 'M2 7 12 2.5M2 7l10 4.5',
  agrees: 'M2 5h10M2 9h10',
  fits: 'M2.5 3v8M11.5 3v8M5 7h4',
  related: 'M2 6c2-2.5 3.5-2.5 5 0s3 2.5 5 0M2 10.5h10',
  only: 'M2 7h10',
  missing: 'M2 7h2M6 7h2M10 7h2',
}

/** Decoration: the word beside it carries the meaning for screen readers. */
export function RelationMark({ kind }: { kind: MarkKind }) {
  return (
    <svg class="relation-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={paths[kind]} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="square" />
    </svg>
  )
}
