import type { WordChoice } from '../../src/core/compare/questions/word-choice.ts'
import type { Failure } from '../../src/failure.ts'
import type { OnlyPart } from '../../src/messages.ts'
import { ReportView } from '../../src/ui/report-view.tsx'
import { formatNames } from '../../src/ui/words/format.ts'
import { say, spokenLocale } from '../../src/ui/words/say.ts'
import type { View } from '../doors/view.ts'
import { Notice } from './notice.tsx'
import { PassageView } from './passage-view.tsx'

interface Actions {
  onAllow: () => void
  onTurnOn: () => void
  onAskAgain: () => void
  readAnyway?: () => Promise<void>
}

interface StateViewProps extends Actions {
  view: View
  /** Titles of the topics that are followed; empty until known. */
  topics: string[]
  /** Which outlet uses which word; empty until known. */
  words: WordChoice[]
  dropPassage?: () => Promise<void>
}

/** One page for each thing that can be the case. */
export function StateView({ view, topics, words, dropPassage, ...actions }: StateViewProps) {
  if (view.state === 'report')
    return (
      <>
        {view.onlyPart && <p class="only-part">{onlyPartNote(view.onlyPart)}</p>}
        <ReportView report={view.report} words={words} isPart={view.onlyPart !== null} />
      </>
    )
  if (view.state === 'passage') return <PassageView view={view} onDrop={() => void dropPassage?.()} />
  const { title, more, action } = noticeOf(view, actions)
  return (
    <Notice title={title}>
      <p>{more}</p>
      {action && (
        <p>
          <button type="button" class="action" data-stop onClick={action.take}>
            {action.label}
          </button>
        </p>
      )}
      <StillSearch topics={topics} />
    </Notice>
  )
}

export function onlyPartNote(onlyPart: OnlyPart | null): string | null {
  return onlyPart && say(`onlyPart_${onlyPart}`)
}

type NoReport = Exclude<View, { state: 'report' | 'passage' }>

/** What is said where there is nothing to compare, and what one can do about it. */
interface Told {
  title: string
  more: string
  action?: { label: string; take: () => void }
}

/** What would fail the next time too. */
const lasting = new Set<Failure>(['badArticle', 'noTopics'])

function noticeOf(view: NoReport, { onAllow, onTurnOn, onAskAgain, readAnyway }: Actions): Told {
  switch (view.state) {
    case 'unread':
      return {
        title: say('unread'),
        more: say('unreadMore'),
        action: { label: say('readAnyway'), take: () => void readAnyway?.() },
      }
    case 'notArticle':
      return { title: say('notArticle'), more: say('notArticleMore') }
    case 'noTopic':
      return { title: say('noTopic'), more: say('noTopicMore', { title: view.title }) }
    case 'otherLanguage':
      return { title: otherLanguageTitle(view.language), more: say('otherLanguageMore') }
    case 'failed':
      return {
        title: say('failed'),
        more: say(`failure_${view.failure}`),
        ...(!lasting.has(view.failure) && { action: { label: say('tryAgain'), take: onAskAgain } }),
      }
    case 'cannotRead':
      return { title: say('cannotRead'), more: say('cannotReadMore') }
    case 'turnedOff':
      return {
        title: say(view.everywhere ? 'turnedOff' : 'turnedOffHere'),
        more: say('turnedOffMore'),
        ...(view.everywhere && { action: { label: say('turnOn'), take: onTurnOn } }),
      }
    case 'siteAccessOff':
      return {
        title: say('siteAccessOff'),
        more: say('siteAccessOffMore'),
        action: { label: say('allowSite'), take: onAllow },
      }
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
