import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Search } from '../../src/core/pack/search-index.ts'
import type { SearchHit } from '../../src/core/pack/types.ts'
import type { HitFilter } from '../../src/ui/search/filter-hits.ts'

interface Searching {
  query: string
  setQuery: (query: string) => void
  /** True while there is something to search for. */
  isOpen: boolean
  /** All that was found, best first; null until the index is there. */
  hits: SearchHit[] | null
  filter: HitFilter
  onFilter: (filter: HitFilter) => void
  failed: boolean
  /** Loads the index; called when the search box is entered, so that opening the popup does not pay for it. */
  wake: () => void
}

/** Shorter queries match nearly everything. */
const SHORTEST_QUERY = 2

/** Between two letters typed quickly; a pause is taken for the end of a word. */
const SETTLE_MS = 120

export function useSearch(loadSearch: () => Promise<Search>): Searching {
  const [query, setQuery] = useState('')
  const [search, setSearch] = useState<Search | null>(null)
  const [filter, onFilter] = useState<HitFilter>({ kind: null, outlet: null })
  const [failed, setFailed] = useState(false)
  const woken = useRef(false)
  const wake = useCallback(() => {
    if (woken.current) return
    woken.current = true
    loadSearch().then(setSearch, () => {
      // Entering the box once more tries once more.
      woken.current = false
      setFailed(true)
    })
  }, [loadSearch])
  const settled = useSettled(query.trim())
  const hits = useMemo(() => search?.search(settled, Number.POSITIVE_INFINITY) ?? null, [search, settled])
  const isOpen = query.trim().length >= SHORTEST_QUERY
  return { query, setQuery, isOpen, hits, filter, onFilter, failed: failed && search === null, wake }
}

/** The text as it was when typing last paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
