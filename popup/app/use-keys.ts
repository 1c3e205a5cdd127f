import { useLayoutEffect, useRef } from 'preact/hooks'

export interface KeyActions {
  focusSearch: () => void
  /** True when there was a search to clear. */
  clearSearch: () => boolean
  close: () => void
}

/** From where one stands to where one goes. Inside an opened row one stands half a step past its head. */
type Step = (from: number, last: number) => number

const down: Step = (from, last) => Math.min(Math.floor(from) + 1, last)
const up: Step = from => Math.max(Math.ceil(from) - 1, 0)

const steps = new Map<string, Step>([
  ['ArrowDown', down],
  ['ArrowUp', up],
  ['j', down],
  ['k', up],
  ['Home', () => 0],
  ['End', (_, last) => last],
])

/** Keys that work anywhere in popup and panel. Arrows, or j and k, walk through whatever carries `data-stop`, in document order. */
export function useKeys(actions: KeyActions): void {
  // One listener for good, from before the first key can be pressed, that always sees the latest actions.
  const latest = useRef(actions)
  latest.current = actions
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => handleKey(event, latest.current)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function handleKey(event: KeyboardEvent, actions: KeyActions): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target instanceof HTMLInputElement
  // A list of choices has the arrows and letters to itself.
  if (event.target instanceof HTMLSelectElement && event.key !== 'Escape') return
  const step = steps.get(event.key)
  if (event.key === 'Escape') {
    event.preventDefault()
    if (!actions.clearSearch()) actions.close()
  } else if (event.key === '/' && !typing) {
    event.preventDefault()
    actions.focusSearch()
  } else if (step !== undefined && !(typing && !event.key.startsWith('Arrow'))) {
    event.preventDefault()
    walk(step, event.key.length === 1)
  }
}

/** A letter leads into no field: the next would be typed there. */
function walk(step: Step, isLetter: boolean): void {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter(
    stop => stop.checkVisibility() && !(isLetter && stop instanceof HTMLInputElement),
  )
  stops[step(standing(stops), stops.length - 1)]?.focus()
}

function standing(stops: HTMLElement[]): number {
  const { activeElement } = document
  if (activeElement === null) return -1
  const before = (stop: HTMLElement) =>
    (stop.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const at = stops.findLastIndex(stop => stop === activeElement || before(stop))
  return at < 0 || stops[at] === activeElement ? at : at + 0.5
}
