import type { VNode } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { Unfolded } from '../context/unfolded.ts'

/** As many rows as the highest popup shows; they are drawn at once. */
const FIRST = 9
/** Rows drawn in one go later: less than a frame's time. */
const STEP = 30
/** Rows in one list. The browser leaves out lists that are out of sight: to watch a thousand rows one by one would cost it more than it saves. */
const IN_LIST = 20

/** A long list, of which the beginning is seen at once and the rest never makes a reader wait. `row` must not change while the items do not. */
export function Gradually<T>({ items, row }: { items: readonly T[]; row: (item: T) => VNode }) {
  const [count, setCount] = useState(useContext(Unfolded) ? items.length : FIRST)
  useEffect(() => (count < items.length ? afterPaint(() => setCount(count + STEP)) : undefined), [count, items])
  // The same nodes again and again: what is drawn is not looked at anew with each step.
  const drawn = useMemo(noNodes<T>, [items])
  const nodeOf = (item: T) => {
    const node = drawn.get(item) ?? row(item)
    drawn.set(item, node)
    return node
  }
  const starts = Array.from({ length: Math.ceil(Math.min(count, items.length) / IN_LIST) }, (_, list) => list * IN_LIST)
  return (
    <>
      {starts.map(start => (
        <ul key={start} class="rows">
          {items.slice(start, Math.min(start + IN_LIST, count)).map(nodeOf)}
        </ul>
      ))}
    </>
  )
}

function noNodes<T>(): Map<T, VNode> {
  return new Map()
}

function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
