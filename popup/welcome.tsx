import { render } from 'preact'
import { changeSettings } from '../src/settings-store.ts'
import { say } from '../src/ui/words/say.ts'
import { drawSpoken } from './draw-spoken.ts'
import { loadTopics } from './pack-files.ts'
import { WelcomePage } from './welcome/welcome-page.tsx'

// Without its topics the page still says all the rest.
const topics = await loadTopics().catch(() => [])

await drawSpoken(settings => {
  document.title = say('appName')
  render(
    <WelcomePage settings={settings} topics={topics} onSwitch={on => void changeSettings(() => ({ on }))} />,
    document.body,
  )
})
