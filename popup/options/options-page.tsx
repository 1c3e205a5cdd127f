import { useState } from 'preact/hooks'
import { type Change, lineChoices, type Settings, switchSite, underlines } from '../../src/settings.ts'
import { Switch } from '../../src/ui/controls/switch.tsx'
import { say } from '../../src/ui/words/say.ts'
import { Choices } from './choices.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { LinePreview, LineSample } from './line-preview.tsx'
import { Section } from './section.tsx'
import type { Shortcut } from './shortcut-door.ts'
import { ShortcutList } from './shortcut-list.tsx'
import { SitesOff } from './sites-off.tsx'
import { StoredData } from './stored-data.tsx'

interface OptionsPageProps {
  settings: Settings
  change: (how: Change) => Promise<unknown>
  erase: () => Promise<void>
  shortcuts: Shortcut[]
  openShortcutPage: () => Promise<void>
}

export function OptionsPage({ settings, change, erase, shortcuts, openShortcutPage }: OptionsPageProps) {
  const [isLost, setLost] = useState(false)
  const keep = (how: Change) =>
    void change(how).then(
      () => setLost(false),
      () => setLost(true),
    )
  const set = (values: Partial<Settings>) => keep(() => values)
  return (
    <>
      <header class="page-masthead">
        <p class="page-name">{say('appName')}</p>
        <h1>{say('settings')}</h1>
      </header>
      <main>
        <p role="alert">{isLost && say('notKept')}</p>
        <Section title={say('reading')}>
          <Switch label={say('readArticles')} on={settings.on} onChange={on => set({ on })} />
          <p class="hint">{say('readArticlesHint')}</p>
          <SitesOff sites={settings.sitesOff} onSwitch={(site, on) => keep(now => switchSite(now, site, on))} />
        </Section>

        <Underlined settings={settings} set={set} />
        <Lines settings={settings} set={set} />

        <Section title={say('language')}>
          <LanguageChoice chosen={settings.language} onChoose={language => set({ language })} />
          <p class="hint">{say('languageHint')}</p>
        </Section>

        {shortcuts.length > 0 && (
          <Section title={say('shortcuts')}>
            <ShortcutList shortcuts={shortcuts} onOpen={openShortcutPage} />
          </Section>
        )}

        <Section title={say('stored')}>
          <StoredData onErase={erase} />
        </Section>
      </main>
      <footer class="page-foot">
        <a href="welcome.html">{say('showWelcome')}</a>
      </footer>
    </>
  )
}

interface Part {
  settings: Settings
  set: (values: Partial<Settings>) => void
}

function Underlined({ settings: { underline }, set }: Part) {
  return (
    <Section title={say('underlined')}>
      <Choices
        name="underline"
        label={say('underlined')}
        choices={underlines.map(value => ({
          value,
          label: say(`underline_${value}`),
          hint: say(`underlineHint_${value}`),
        }))}
        chosen={underline}
        onChoose={underline => set({ underline })}
      />
    </Section>
  )
}

function Lines({ settings, set }: Part) {
  return (
    <Section title={say('lines')}>
      <div class="lines">
        <Choices
          name="lines"
          label={say('lines')}
          choices={lineChoices.map(value => ({
            value,
            label: say(`lines_${value}`),
            sample: <LineSample lines={value} />,
          }))}
          chosen={settings.lines}
          onChoose={lines => set({ lines })}
        />
        <LinePreview look={settings} />
      </div>
      <Switch label={say('contrast')} on={settings.contrast} onChange={contrast => set({ contrast })} />
      <p class="hint">{say('contrastHint')}</p>
    </Section>
  )
}
