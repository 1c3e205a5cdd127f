import { useRef } from 'preact/hooks'
import type { Search } from '../src/core/pack/search-index.ts'
import { say } from '../src/ui/say.ts'
import { SearchBox } from '../src/ui/search-box.tsx'
import { SearchResults } from '../src/ui/search-results.tsx'
import { useKeys } from './keys.ts'
import { StateView } from './state-view.tsx'
import { useDelayed } from './use-delayed.ts'
import { useOpening, useTopics } from './use-opening.ts'
import { useSearch } from './use-search.ts'
import type { Opening } from './view.ts'

export interface AppProps {
  ask: () => Promise<Opening>
  /** True when the page was scrolled to the claim. */
  show: (claimId: string) => Promise<boolean>
  /** Asks the browser for a site; true when granted. */
  allow: (site: string) => Promise<boolean>
  loadTopics: () => Promise<string[]>
  loadSearch: () => Promise<Search>
  close: () => void
}

/** Shorter queries match nearly everything. */
const SHORTEST_QUERY = 2

/** Below this an answer seems to be there at once. */
const PATIENCE_MS = 150

export function App({ ask, show, allow, loadTopics, loadSearch, close }: AppProps) {
  const { opening, askAgain } = useOpening(ask)
  const topics = useTopics(opening, loadTopics)
  const { query, setQuery, hits, failed, wake } = useSearch(loadSearch)
  const input = useRef<HTMLInputElement>(null)

  useKeys({
    focusSearch: () => input.current?.focus(),
    clearSearch() {
      if (query === '') return false
      setQuery('')
      input.current?.focus() // what had the focus may be gone with the results
      return true
    },
    close,
  })

  const onShow = async (claimId: string) => {
    const shown = await show(claimId)
    // The popup would lie over the very words it points to.
    if (shown) close()
    return shown
  }
  const closedSite = opening?.closedSite ?? null
  const onAllow = async () => {
    if (closedSite !== null && (await allow(closedSite))) askAgain()
  }
  const searching = query.trim().length >= SHORTEST_QUERY

  return (
    <>
      <header class="masthead">
        <span class="masthead-name">{say('appName')}</span>
        <SearchBox query={query} onQuery={setQuery} onWake={wake} inputRef={input} />
      </header>
      <main>
        {searching && <SearchResults hits={hits} failed={failed} />}
        {/* Hidden, not taken away: whoever clears the search finds the rows as they were left. */}
        <div hidden={searching}>
          {opening === null ? (
            <Waiting />
          ) : (
            <>
              <StateView view={opening.view} topics={topics} onShow={onShow} onAllow={onAllow} />
              {closedSite !== null && opening.view.state !== 'siteAccessOff' && <ClosedSite onAllow={onAllow} />}
            </>
          )}
        </div>
      </main>
    </>
  )
}

function Waiting() {
  const due = useDelayed(PATIENCE_MS)
  return (
    <>
      <h1 class="unseen">{say('appName')}</h1>
      <p class="waiting" role="status">
        {due && say('waiting')}
      </p>
    </>
  )
}

/** Read because the popup was opened: the next article on this site will not be. */
function ClosedSite({ onAllow }: { onAllow: () => void }) {
  return (
    <p class="closed-site">
      {say('closedSite')}{' '}
      <button type="button" class="plain" onClick={onAllow}>
        {say('allowSite')}
      </button>
    </p>
  )
}
