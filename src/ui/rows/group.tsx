import type { VNode } from 'preact'
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useIsRead } from '../context/reading-place.ts'
import { Unfolded } from '../context/unfolded.ts'
import { formatNumber } from '../words/format.ts'
import { say } from '../words/say.ts'
import { Gradually } from './gradually.tsx'
import { Chevron } from './row.tsx'

interface GroupProps<T> {
  title: string
  /** One plain sentence on what is in here; null where the title says it. */
  caption: string | null
  /** Names of the two columns of figures, where there are two. */
  columns?: [own: string, others: string] | null
  items: readonly T[]
  /** So many are shown, the rest behind a button. */
  atFirst?: number
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
  const {
    title,
    caption,
    columns = null,
    items,
    atFirst = items.length,
    startsOpen = false,
    row,
    holds = holdsNone,
  } = props
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
          <Rows items={items} atFirst={atFirst} row={row} />
        </div>
      )}
    </section>
  )
}

/** A button for one or two more would save nothing. */
const LEAST_HIDDEN = 3

function Rows<T>({ items, atFirst, row }: Required<Pick<GroupProps<T>, 'items' | 'atFirst' | 'row'>>) {
  const [all, setAll] = useState(useContext(Unfolded))
  const box = useRef<HTMLDivElement>(null)
  const shown = all || items.length < atFirst + LEAST_HIDDEN ? items.length : atFirst
  const asked = useRef(false)
  useLayoutEffect(() => {
    // The button goes when it is pressed: the keyboard goes on with the first of what it has brought.
    if (asked.current) box.current?.querySelectorAll<HTMLElement>('[data-stop]')[atFirst]?.focus()
    asked.current = false
  }, [all, atFirst])
  const showAll = () => {
    asked.current = true
    setAll(true)
  }
  return (
    <div ref={box}>
      <Gradually items={shown < items.length ? items.slice(0, shown) : items} row={row} />
      {shown < items.length && (
        <button type="button" class="group-more" data-stop onClick={showAll}>
          {say('showMore', { count: items.length - shown })}
        </button>
      )}
    </div>
  )
}
