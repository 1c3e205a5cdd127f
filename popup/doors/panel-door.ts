import { browser } from '../../src/browser.ts'
import { failureOf } from '../../src/failure.ts'
import { followPassage, type MarkedPassage } from '../../src/passage.ts'
import { isOffAt, siteOf } from '../../src/settings.ts'
import { readSettings } from '../../src/settings-store.ts'
import { showInTab } from '../../src/show-panel.ts'
import type { ReadingPlace } from '../../src/ui/context/reading-place.ts'
import { askBackground } from './ask-background.ts'
import { followTab } from './follow-tab.ts'
import { putReaderIn, showInPage } from './page-door.ts'
import type { Follow, View } from './view.ts'

/** Tells which tab is looked at: the one in front of the panel's window, or always the same. */
type FollowActive = (tell: (tabId: number) => void, signal: AbortSignal) => void

export interface PanelDoor {
  /** Tells the page of the tab, or the passage that was marked in it. */
  follow: Follow
  show(claimId: string): Promise<boolean>
  /** Reads a page that did not look like an article on a topic. */
  readAnyway(): Promise<void>
  print(): Promise<void>
}

/** The way to the page beside the panel. */
export function openPanelDoor(followActive: FollowActive, place: ReadingPlace): PanelDoor {
  let tabId: number | null = null
  const follow: Follow = (tell, signal) => {
    let page: View | null = null
    let site: string | null = null
    let marked: { passage: MarkedPassage; view: View | null } | null = null
    let tab = new AbortController()

    const tellNow = () => {
      const view = marked !== null && marked.passage.tabId === tabId ? marked.view : page
      if (!signal.aborted) tell(view && { view, closedSite: null, site })
    }
    const onView = async (view: View | null) => {
      const id = tabId
      const { url } = view === null || id === null ? {} : await browser.tabs.get(id)
      if (id !== tabId) return
      site = siteOf(url)
      page = view?.state === 'unread' ? ((await turnedOff(site)) ?? view) : view
      tellNow()
    }
    const onTab = (id: number) => {
      tab.abort()
      tab = new AbortController()
      tabId = id
      place.move(null)
      void onView(null)
      followTab(browser, id, { onView: view => void onView(view), onInView: place.move }, tab.signal)
    }
    const onPassage = async (passage: MarkedPassage | null) => {
      const mine = passage && { passage, view: null as View | null }
      marked = mine
      tellNow()
      if (mine === null) return
      mine.view = await compare(mine.passage)
      // Another may have been marked meanwhile.
      if (marked === mine) tellNow()
    }

    signal.addEventListener('abort', () => tab.abort())
    followActive(onTab, signal)
    followPassage(passage => void onPassage(passage), signal)
  }
  return {
    follow,
    show: async claimId => tabId !== null && showInPage(browser, tabId, claimId),
    async readAnyway() {
      if (tabId !== null) await putReaderIn(browser, tabId)
    },
    async print() {
      if (tabId !== null) await showInTab(tabId, 'print')
    },
  }
}

/** Nobody read it because nobody was to. */
async function turnedOff(site: string | null): Promise<View | null> {
  const settings = await readSettings()
  return isOffAt(settings, site) ? { state: 'turnedOff', everywhere: !settings.on } : null
}

async function compare({ text, url }: MarkedPassage): Promise<View> {
  try {
    return {
      state: 'passage',
      text,
      report: await askBackground('background.compareSentence', { passage: { text, url } }),
    }
  } catch (error) {
    return { state: 'failed', failure: failureOf(error) }
  }
}
