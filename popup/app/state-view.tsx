import type { WordChoice } from '../../src/core/compare/questions/word-choice.ts'
import { ReportView } from '../../src/ui/report-view.tsx'
import { formatNames } from '../../src/ui/words/format.ts'
import { say, spokenLocale } from '../../src/ui/words/say.ts'
import type { View } from '../doors/view.ts'
import { Notice } from './notice.tsx'
import { PassageView } from './passage-view.tsx'

interface StateViewProps {
  view: View
  /** Titles of the topics that are followed; empty until known. */
  topics: string[]
  /** Which outlet uses which word; empty until known. */
  words: WordChoice[]
  onAllow: () => void
  onTurnOn: () => void
  readAnyway?: () => Promise<void>
  dropPassage?: () => Promise<void>
}

/** One page for each thing that can be the case. */
export function StateView({ view, topics, words, onAllow, onTurnOn, readAnyway, dropPassage }: StateViewProps) {
  switch (view.state) {
    case 'report':
      return (
        <>
          {view.onlyPart && <p class="only-part">{say(`onlyPart_${view.onlyPart}`)}</p>}
          <ReportView report={view.report} words={words} />
        </>
      )
    case 'passage':
      return <PassageView view={view} onDrop={() => void dropPassage?.()} />
    case 'unread':
      return (
        <Notice title={say('unread')}>
          <p>{say('unreadMore')}</p>
          <p>
            <button type="button" class="action" data-stop onClick={() => void readAnyway?.()}>
              {say('readAnyway')}
            </button>
          </p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'notArticle':
      return (
        <Notice title={say('notArticle')}>
          <p>{say('notArticleMore')}</p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'noTopic':
      return (
        <Notice title={say('noTopic')}>
          <p>{say('noTopicMore', { title: view.title })}</p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'otherLanguage':
      return (
        <Notice title={otherLanguageTitle(view.language)}>
          <p>{say('otherLanguageMore')}</p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'failed':
      return (
        <Notice title={say('failed')}>
          <p>{say(`failure_${view.failure}`)}</p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'cannotRead':
      return (
        <Notice title={say('cannotRead')}>
          <p>{say('cannotReadMore')}</p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'turnedOff':
      return (
        <Notice title={say(view.everywhere ? 'turnedOff' : 'turnedOffHere')}>
          <p>{say('turnedOffMore')}</p>
          {view.everywhere && (
            <p>
              <button type="button" class="action" data-stop onClick={onTurnOn}>
                {say('turnOn')}
              </button>
            </p>
          )}
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'siteAccessOff':
      return (
        <Notice title={say('siteAccessOff')}>
          <p>{say('siteAccessOffMore')}</p>
          <p>
            <button type="button" class="action" onClick={onAllow}>
              {say('allowSite')}
            </button>
          </p>
          <StillSearch topics={topics} />
        </Notice>
      )
  }
}

/** 'mis' is the code of languages that are told to be none of those we know. */
function otherLanguageTitle(language: string): string {
  return language === 'mis' ? say('unknownLanguage') : say('otherLanguage', { language: languageName(language) })
}

function StillSearch({ topics }: { topics: string[] }) {
  const quoted = topics.map(title => say('quoted', { text: title }))
  return (
    <p class="notice-more">
      {quoted.length === 0 ? say('stillSearch') : say('stillSearchTopics', { topics: formatNames(quoted) })}
    </p>
  )
}

/** “Ukrainian” for 'uk'; the code itself where it is not one. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(spokenLocale(), { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
