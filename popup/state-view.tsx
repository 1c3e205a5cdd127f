import type { ShowInPage } from '../src/ui/claim-row.tsx'
import { LOCALE, speakers } from '../src/ui/format.ts'
import { Notice } from '../src/ui/notice.tsx'
import { ReportView } from '../src/ui/report-view.tsx'
import type { View } from './view.ts'

interface StateViewProps {
  view: View
  /** Titles of the topics that are followed; empty until known. */
  topics: string[]
  onShow: ShowInPage
  onAllow: () => void
}

/** One page for each thing that can be the case. */
export function StateView({ view, topics, onShow, onAllow }: StateViewProps) {
  switch (view.state) {
    case 'report':
      return <ReportView report={view.report} onShow={onShow} />
    case 'notArticle':
      return (
        <Notice title="Not an article">
          <p>This page does not read like a news article, so there is nothing to compare.</p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'noTopic':
      return (
        <Notice title="Not on a topic we follow">
          <p>Second Source has no other outlets on “{view.title}” yet.</p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'otherLanguage':
      return (
        <Notice title={`An article in ${languageName(view.language)}`}>
          <p>Second Source compares articles in English for now.</p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'failed':
      return (
        <Notice title="The article could not be compared">
          <p>{view.message}</p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'cannotRead':
      return (
        <Notice title="This page cannot be read">
          <p>
            Browsers close their own pages, extension stores and PDF files to extensions. An article opened in a tab of
            its own can be read.
          </p>
          <StillSearch topics={topics} />
        </Notice>
      )
    case 'siteAccessOff':
      return (
        <Notice title="Site access is off">
          <p>The browser’s settings keep Second Source from reading this site.</p>
          <p>
            <button type="button" class="action" onClick={onAllow}>
              Allow on this site
            </button>
          </p>
          <StillSearch topics={topics} />
        </Notice>
      )
  }
}

function StillSearch({ topics }: { topics: string[] }) {
  return (
    <p class="notice-more">
      {topics.length === 0
        ? 'You can still search everything we know.'
        : `You can still search what outlets say on ${list(topics)}.`}
    </p>
  )
}

function list(topics: string[]): string {
  return speakers(topics.map(title => `“${title}”`)) ?? ''
}

/** “Ukrainian” for 'uk'; the code itself where it is not one. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(LOCALE, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
