import { useRef } from 'preact/hooks'
import type { WordChoice } from '../../src/core/compare/questions/word-choice.ts'
import type { Search } from '../../src/core/pack/search-index.ts'
import type { Report } from '../../src/core/types.ts'
import { type Change, isOffAt, type Settings, switchSite } from '../../src/settings.ts'
import { Actions } from '../../src/ui/context/claim-actions.ts'
import { PanelButton } from '../../src/ui/controls/panel-button.tsx'
import { SiteSwitch } from '../../src/ui/controls/site-switch.tsx'
import { TakeAway } from '../../src/ui/export/take-away.tsx'
import { SearchBox } from '../../src/ui/search/search-box.tsx'
import { SearchResults } from '../../src/ui/search/search-results.tsx'
import { say } from '../../src/ui/words/say.ts'
import type { Follow, Opening } from '../doors/view.ts'
import { saveFile } from './save-file.ts'
import { onlyPartNote, StateView } from './state-view.tsx'
import { type ShownPage, useClaimActions } from './use-claim-actions.ts'
import { useDelayed } from './use-delayed.ts'
import { useKeys } from './use-keys.ts'
import { useOpening, useTopics, useWords } from './use-opening.ts'
import { useSearch } from './use-search.ts'

export interface AppProps extends ShownPage {
  follow: Follow
  /** Asks the browser for a site; true when granted. */
  allow: (site: string) => Promise<boolean>
  /** Opens the side panel; only the popup has to. */
  openBeside?: () => void
  /** Only the panel comes upon pages that nobody has read, and passages. */
  readAnyway?: () => Promise<void>
  dropPassage?: () => Promise<void>
  print: () => Promise<void>
  settings: Settings
  change: (how: Change) => Promise<unknown>
  openOptions: () => Promise<void>
  loadTopics: () => Promise<string[]>
  loadSearch: () => Promise<Search>
  loadWords: (report: Report) => Promise<WordChoice[]>
}

/** Below this an answer seems to be there at once. */
const PATIENCE_MS = 150

export function App(props: AppProps) {
  const { settings, change, openOptions } = props
  const { follow, allow, openBeside, print, loadTopics, loadSearch, loadWords, close } = props
  const { opening, askAgain } = useOpening(follow)
  const report = reportOf(opening)
  const topics = useTopics(opening, loadTopics)
  const words = useWords(report, loadWords)
  const search = useSearch(loadSearch)
  const input = useRef<HTMLInputElement>(null)

  useKeys({
    focusSearch: () => input.current?.focus(),
    clearSearch() {
      if (search.query === '') return false
      search.setQuery('')
      input.current?.focus() // what had the focus may be gone with the results
      return true
    },
    close,
  })

  const actions = useClaimActions(report !== null, props)
  const closedSite = opening?.closedSite ?? null
  const onAllow = async () => {
    if (closedSite !== null && (await allow(closedSite))) askAgain()
  }
  const site = opening?.site ?? null
  const turn = async (how: Change) => {
    await change(how)
    askAgain()
  }

  return (
    <Actions.Provider value={actions}>
      <header class="masthead">
        <span class="masthead-name">{say('appName')}</span>
        <SearchBox query={search.query} onQuery={search.setQuery} onWake={search.wake} inputRef={input} />
        {openBeside !== undefined && <PanelButton onOpen={openBeside} />}
      </header>
      <main>
        {search.isOpen && <SearchResults {...search} />}
        {/* Hidden, not taken away: whoever clears the search finds the rows as they were left. */}
        <div hidden={search.isOpen}>
          {opening === null ? (
            <Waiting />
          ) : (
            <>
              <StateView
                view={opening.view}
                topics={topics}
                words={words}
                onAllow={onAllow}
                onTurnOn={() => turn(() => ({ on: true }))}
                onAskAgain={askAgain}
                {...props}
              />
              {closedSite !== null && opening.view.state !== 'siteAccessOff' && <ClosedSite onAllow={onAllow} />}
            </>
          )}
        </div>
        {report !== null && !search.isOpen && (
          <TakeAway
            report={report}
            note={onlyPartOf(opening)}
            save={file => saveFile(file, report.article.title || (report.topic?.title ?? ''))}
            print={() => void print()}
          />
        )}
      </main>
      <footer class="foot">
        {site !== null && settings.on && (
          <SiteSwitch
            site={site}
            on={!isOffAt(settings, site)}
            onChange={on => turn(now => switchSite(now, site, on))}
          />
        )}
        <button type="button" class="plain" onClick={openOptions}>
          {say('settings')}
        </button>
      </footer>
    </Actions.Provider>
  )
}

function reportOf(opening: Opening | null): Report | null {
  return opening?.view.state === 'report' ? opening.view.report : null
}

function onlyPartOf(opening: Opening | null): string | null {
  return opening?.view.state === 'report' ? onlyPartNote(opening.view.onlyPart) : null
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
