import type { Follow, Opening } from './view.ts'

/** For the popup, which is gone before the page behind it changes. */
export function askOnce(ask: () => Promise<Opening>): Follow {
  return (tell, signal) => {
    const tellOn = (opening: Opening) => {
      if (!signal.aborted) tell(opening)
    }
    ask().then(tellOn, () => tellOn({ view: { state: 'failed', failure: 'unexpected' }, closedSite: null, site: null }))
  }
}
