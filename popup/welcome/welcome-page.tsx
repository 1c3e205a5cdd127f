import type { Settings } from '../../src/settings.ts'
import { Switch } from '../../src/ui/controls/switch.tsx'
import { formatNames } from '../../src/ui/words/format.ts'
import { say } from '../../src/ui/words/say.ts'
import { LineLegend } from './line-legend.tsx'
import { WelcomePicture } from './welcome-picture.tsx'

interface WelcomePageProps {
  settings: Settings
  /** Titles of the topics that are followed; empty where they cannot be read. */
  topics: string[]
  onSwitch: (on: boolean) => void
}

/** Three sentences and a picture; what the lines mean, and where to look for them; and how to be rid of it. */
export function WelcomePage({ settings, topics, onSwitch }: WelcomePageProps) {
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
        <section class="welcome-part">
          <h2>{say('welcomeLegend')}</h2>
          <LineLegend look={settings} />
          <p>{say('welcomeStatements')}</p>
        </section>
        <section class="welcome-part">
          <h2>{say('welcomeWhere')}</h2>
          {topics.length > 0 && <p>{say('welcomeTopics', { count: topics.length, topics: quotedNames(topics) })}</p>}
          <p>{say('welcomePin')}</p>
          <p>{say('welcomeOwnTopic')}</p>
        </section>
        <section class="welcome-part">
          <h2>{say('welcomeOff')}</h2>
          <p>{say('welcomeOffHow')}</p>
          <p class="welcome-switch">
            <Switch label={say('readArticles')} on={settings.on} onChange={onSwitch} />
            <a href="options.html">{say('allSettings')}</a>
          </p>
        </section>
      </main>
    </>
  )
}

function quotedNames(titles: string[]): string {
  return formatNames(titles.map(text => say('quoted', { text })))
}
