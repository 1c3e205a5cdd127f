import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks'
import { Unfolded } from '../context/unfolded.ts'
import { type MarkKind, RelationMark } from './relation-mark.tsx'

interface RowProps {
  mark: MarkKind
  /** What stands on the closed row: phrasing content only, for it is inside a button. */
  head: ComponentChildren
  /** Called when the row is opened, so that 200 closed rows cost nothing. */
  body: () => ComponentChildren
  /** True while this is what is read in the page. */
  isRead?: boolean
  onOpen?: () => void
}

/** One line of the ledger that opens to its sources. */
export function Row({ mark, head, body, isRead = false, onOpen }: RowProps) {
  const [open, setOpen] = useState(useContext(Unfolded))
  const id = useId()
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isRead) bringIntoView(line.current)
  }, [isRead])
  const toggle = () => {
    setOpen(!open)
    if (!open) onOpen?.()
  }
  return (
    <li class="row" data-relation={mark} ref={line} aria-current={isRead ? 'location' : undefined}>
      <button
        type="button"
        class="row-head"
        data-stop
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
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

/** Not under the hand of a reader who is looking for something here. */
function bringIntoView(line: HTMLElement | null): void {
  if (!document.documentElement.matches(':hover')) line?.scrollIntoView({ block: 'nearest' })
}

export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  )
}
