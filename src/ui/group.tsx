import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { formatNumber } from './format.ts'
import { Chevron } from './row.tsx'

interface GroupProps {
  title: string
  /** One plain sentence on what is in here; null where the title says it. */
  caption: string | null
  /** Names of the two columns of figures; null where there is one column. */
  columns: [own: string, others: string] | null
  count: number
  startsOpen: boolean
  /** Called when the group is opened, so that a closed group costs nothing. */
  rows: () => ComponentChildren
}

/** A section of the report under a heading that opens and closes it. */
export function Group({ title, caption, columns, count, startsOpen, rows }: GroupProps) {
  const [open, setOpen] = useState(startsOpen)
  const id = useId()
  return (
    <section class="group">
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
            {title} <span class="group-count">{formatNumber(count)}</span>
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
          <ul class="rows">{rows()}</ul>
        </div>
      )}
    </section>
  )
}
