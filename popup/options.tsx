import { render } from 'preact'
import { browser } from '../src/browser.ts'
import { changeSettings, eraseEverything } from '../src/settings-store.ts'
import { say } from '../src/ui/words/say.ts'
import { drawSpoken } from './draw-spoken.ts'
import { OptionsPage } from './options/options-page.tsx'
import { listShortcuts, openShortcutPage } from './options/shortcut-door.ts'

const [shortcuts] = await Promise.all([listShortcuts(browser)])

await drawSpoken(settings => {
  document.title = say('settingsTitle')
  render(
    <OptionsPage
      settings={settings}
      change={changeSettings}
      erase={eraseEverything}
      shortcuts={shortcuts}
      openShortcutPage={() => openShortcutPage(browser)}
    />,
    document.body,
  )
})
