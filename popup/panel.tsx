import { render } from 'preact'
import { browser } from '../src/browser.ts'
import { dropPassage } from '../src/passage.ts'
import { changeSettings } from '../src/settings-store.ts'
import { createReadingPlace, ReadingContext } from '../src/ui/context/reading-place.ts'
import { Unfolded } from '../src/ui/context/unfolded.ts'
import { App } from './app/app.tsx'
import { followActiveTab } from './doors/follow-active-tab.ts'
import { openPanelDoor } from './doors/panel-door.ts'
import { printOnce } from './doors/print-once.ts'
import { drawSpoken } from './draw-spoken.ts'
import { loadSearch } from './load-search.ts'
import { loadWords } from './load-words.ts'
import { loadTopics } from './pack-files.ts'

/** Beside the page, or in a tab of its own: then it is told which tab to look at, and what for. */
const address = new URLSearchParams(location.search)
const fixedTab = address.get('tab')
const forPaper = address.get('purpose') === 'print'

const place = createReadingPlace()
const { follow, show, readAnyway, print } = openPanelDoor(
  fixedTab === null ? followActiveTab : tell => tell(Number(fixedTab)),
  place,
)

const followed = forPaper ? printOnce(follow) : follow

await drawSpoken(settings =>
  render(
    <Unfolded.Provider value={forPaper}>
      <ReadingContext.Provider value={place}>
        <App
          follow={followed}
          show={show}
          staysOpen
          allow={site => browser.permissions.request({ origins: [site] })}
          readAnyway={readAnyway}
          dropPassage={dropPassage}
          print={forPaper ? async () => window.print() : print}
          settings={settings}
          change={changeSettings}
          openOptions={() => browser.runtime.openOptionsPage()}
          loadTopics={loadTopics}
          loadSearch={loadSearch}
          loadWords={loadWords}
          close={() => {}}
        />
      </ReadingContext.Provider>
    </Unfolded.Provider>,
    document.body,
  ),
)
