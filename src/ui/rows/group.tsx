import type { VNode } from 'preact'
import { useContext, useId, useState } from 'preact/hooks'
import { useIsRead } from '../context/reading-place.ts'
import { Unfolded } from '../context/unfolded.ts'
import { formatNumber } from '../words/format.ts'
import { Gradually } from './gradually.tsx'
import { Chevron } from './row.tsx'

interface GroupProps<T> {
  title: string
  /** One plain sentence on what is in here; null where the title says it. */
  caption: string | null
  /** Names of the two columns of figures, where there are two. */
  columns?: [own: string, others: string] | null
  items: readonly T[]
  startsOpen?: boolean
  row: (item: T) => VNode
  /** True for the claims in here: closed, the group tells when one of them is being read. */
  holds?: (claimId: string) => boolean
}

function holdsNone(): boolean {
  return false
}

/** A section of the report under a heading that opens and closes it; closed, it costs nothing, and empty it is not there. */
export function Group<T>(props: GroupProps<T>) {
  const { title, caption, columns = null, items, startsOpen = false, row, holds = holdsNone } = props
  const isRead = useIsRead(holds)
  const [open, setOpen] = useState(useContext(Unfolded) || startsOpen)
  const id = useId()
  if (items.length === 0) return null
  return (
    <section class="group" aria-current={isRead && !open ? 'location' : undefined}>
      <h2 class="group-title">
        <button
          type="button"
          class="group-head"
          data-stop
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span>
            {title} <span class="group-count">{formatNumber(items.length)}</span>
          </span>
          <Chevron />
        </button>
      </h2>
      {open && (
        <div id={id}>
          {caption !== null && <p class="group-caption">{caption}</p>}
          {columns !== null && (
            <p class="group-columns" aria-hidden="true">
              {columns.map(name => (
                <span>{name}</span>
              ))}
            </p>
          )}
          <Gradually items={items} row={row} />
        </div>
      )}
    </section>
  )
}
