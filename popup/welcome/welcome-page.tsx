import { Switch } from '../../src/ui/controls/switch.tsx'
import { say } from '../../src/ui/words/say.ts'
import { WelcomePicture } from './welcome-picture.tsx'

/** Three sentences and a picture; and how to be rid of it. */
export function WelcomePage({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <>
      <header class="page-masthead">
        <p class="page-name">{say('appName')}</p>
      </header>
      <main>
        <h1>{say('welcome')}</h1>
        <WelcomePicture />
        <ol class="welcome-sentences">
          <li>{say('welcomeLines')}</li>
          <li>{say('welcomeCard')}</li>
          <li>{say('welcomeTrust')}</li>
        </ol>
        <section class="welcome-off">
          <h2>{say('welcomeOff')}</h2>
          <p>{say('welcomeOffHow')}</p>
          <p class="welcome-switch">
            <Switch label={say('readArticles')} on={on} onChange={onSwitch} />
            <a href="options.html">{say('allSettings')}</a>
          </p>
        </section>
      </main>
    </>
  )
}
