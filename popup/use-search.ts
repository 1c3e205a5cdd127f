import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Search } from '../src/core/pack/search-index.ts'
import type { SearchHit } from '../src/core/pack/types.ts'

interface Searching {
  query: string
  setQuery: (query: string) => void
  /** Null until the index is there. */
  hits: SearchHit[] | null
  failed: boolean
  /** Loads the index; called when the search box is entered, so that opening the popup does not pay for it. */
  wake: () => void
}

export function useSearch(loadSearch: () => Promise<Search>): Searching {
  const [query, setQuery] = useState('')
  const [search, setSearch] = useState<Search | null>(null)
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
  const hits = useMemo(() => search?.search(query.trim()) ?? null, [search, query])
  return { query, setQuery, hits, failed: failed && search === null, wake }
}
