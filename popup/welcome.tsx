import { render } from 'preact'
import { changeSettings } from '../src/settings-store.ts'
import { say } from '../src/ui/words/say.ts'
import { drawSpoken } from './draw-spoken.ts'
import { WelcomePage } from './welcome/welcome-page.tsx'

await drawSpoken(settings => {
  document.title = say('appName')
  render(<WelcomePage on={settings.on} onSwitch={on => void changeSettings(() => ({ on }))} />, document.body)
})
