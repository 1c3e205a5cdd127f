/** The real popup and panel, told what to show by their address instead of by a page: for pictures, axe and long lists. */
import { render } from 'preact'
import { App } from '../../../popup/app/app.tsx'
import { buildSearchFile, openSearch } from '../../../src/core/pack/search-index.ts'
import { defaults } from '../../../src/settings.ts'
import { createReadingPlace, ReadingContext } from '../../../src/ui/context/reading-place.ts'
import { Unfolded } from '../../../src/ui/context/unfolded.ts'
import { isLanguage } from '../../../src/ui/words/languages.ts'
import { speak } from '../../../src/ui/words/say.ts'
import { catalogues } from './catalogues.ts'
import { openingNamed } from './openings.ts'
import { sentences, words } from './topic.ts'

const address = new URLSearchParams(location.search)
const isPanel = location.pathname.endsWith('panel.html')
const place = createReadingPlace()
place.move(address.get('reads'))

document.documentElement.dir = address.get('dir') ?? 'ltr'
const asked = address.get('language')
const language = isLanguage(asked) ? asked : 'en'
document.documentElement.lang = language
speak({ language, messages: catalogues[language] })
render(
  <Unfolded.Provider value={address.has('paper')}>
    <ReadingContext.Provider value={place}>
      <App
        follow={tell => tell(openingNamed(address.get('view') ?? 'report', Number(address.get('claims') ?? 0)))}
        show={async () => true}
        staysOpen={isPanel}
        allow={async () => false}
        {...(isPanel ? {} : { openBeside: () => {} })}
        print={async () => {}}
        settings={defaults}
        change={async () => {}}
        openOptions={async () => {}}
        loadTopics={async () => ['The flood in the Morra valley']}
        loadSearch={async () => openSearch(buildSearchFile(sentences))}
        loadWords={async () => words}
        close={() => {}}
      />
    </ReadingContext.Provider>
  </Unfolded.Provider>,
  document.body,
)
