import { render } from 'preact'
import { browser } from '../src/browser.ts'
import { App } from './app.tsx'
import { loadSearch, loadTopics } from './library.ts'
import { openPageDoor } from './page-door.ts'
import { speakFirst } from './speak-first.ts'

const { ask, show } = openPageDoor(browser)

await speakFirst()
render(
  <App
    ask={ask}
    show={show}
    allow={site => browser.permissions.request({ origins: [site] })}
    loadTopics={loadTopics}
    loadSearch={loadSearch}
    close={() => window.close()}
  />,
  document.body,
)
