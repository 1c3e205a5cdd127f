import { render } from 'preact'
import { browser } from '../src/browser.ts'
import { changeSettings, readSettings } from '../src/settings-store.ts'
import { showInTab, showPanel } from '../src/show-panel.ts'
import { App } from './app/app.tsx'
import { askOnce } from './doors/ask-once.ts'
import { openPageDoor } from './doors/page-door.ts'
import { drawSpoken } from './draw-spoken.ts'
import { loadSearch } from './load-search.ts'
import { loadWords } from './load-words.ts'
import { loadTopics } from './pack-files.ts'

const { ask, show, tabId } = openPageDoor(browser, readSettings)

// Asked before anything else is done: what the page answers is what a reader waits for.
let asked: ReturnType<typeof ask> | null = ask()
/** An empty popup for longer would look broken. */
const PATIENCE_MS = 100
const ready = Promise.race([asked, new Promise(resume => setTimeout(resume, PATIENCE_MS))])

/** The first answer is on its way already. */
function askNow(): ReturnType<typeof ask> {
  const first = asked ?? ask()
  asked = null
  return first
}

/** Nothing is awaited before: browsers open the panel only in the turn of the click. */
function openBeside(): void {
  const tab = tabId()
  if (tab !== null) void showPanel(tab).then(() => window.close())
}

async function print(): Promise<void> {
  const tab = tabId()
  if (tab !== null) await showInTab(tab, 'print')
}

const follow = askOnce(askNow)

await drawSpoken(
  settings =>
    render(
      <App
        follow={follow}
        show={show}
        allow={site => browser.permissions.request({ origins: [site] })}
        openBeside={openBeside}
        print={print}
        settings={settings}
        change={changeSettings}
        openOptions={() => browser.runtime.openOptionsPage()}
        loadTopics={loadTopics}
        loadSearch={loadSearch}
        loadWords={loadWords}
        close={() => window.close()}
      />,
      document.body,
    ),
  // A popup that is drawn twice is sized and painted twice.
  ready.catch(() => null),
)
