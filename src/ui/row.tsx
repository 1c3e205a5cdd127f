import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { type MarkKind, RelationMark } from './relation-mark.tsx'

interface RowProps {
  mark: MarkKind
  /** What stands on the closed row: phrasing content only, for it is inside a button. */
  head: ComponentChildren
  /** Called when the row is opened, so that 200 closed rows cost nothing. */
  body: () => ComponentChildren
}

/** One line of the ledger that opens to its sources. */
export function Row({ mark, head, body }: RowProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li class="row" data-relation={mark}>
      <button
        type="button"
        class="row-head"
        data-stop
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <RelationMark kind={mark} />
        <span class="row-main">{head}</span>
        <Chevron />
      </button>
      {open && (
        <div class="row-body" id={id}>
          {body()}
        </div>
      )}
    </li>
  )
}

export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  )
}
