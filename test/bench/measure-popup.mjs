/** The real popup over a real article of 200 claims: from the start of its document to the frame that shows the Report. */
import { openMadeArticle } from './made-topic.mjs'

const CLAIMS = 200
const OPENINGS = 9

export async function measurePopup(built) {
  const { browser, worker, claims, close } = await openMadeArticle(built, CLAIMS)
  try {
    // The article is read and compared when its popup is opened first; then its Report is there, as on a followed topic.
    await timeOfOpening(browser, worker)
    const times = []
    for (let i = 0; i < OPENINGS; i++) times.push(await timeOfOpening(browser, worker))
    return [
      {
        what: `popup open → first paint of ${claims} claims`,
        budget: 100,
        value: built.core.median(times),
        unit: 'ms',
        detail: `${OPENINGS} openings, ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`,
      },
    ]
  } finally {
    await close()
  }
}

async function timeOfOpening(browser, worker) {
  const opening = browser.waitForTarget(t => t.url().endsWith('/popup/popup.html'))
  await worker.evaluate(() => chrome.action.openPopup())
  const popup = await (await opening).asPage()
  await popup.waitForSelector('.row')
  const time = await popup.evaluate(timeOfReport)
  await popup.close()
  return time
}

/** The browser's own clock: when the largest text of the Report was first on the screen, in ms since the document started. */
function timeOfReport() {
  return new Promise(resolve => {
    new PerformanceObserver(list => {
      const shown = list.getEntries().find(({ element }) => element?.closest('.topic, .group'))
      if (shown) resolve(shown.renderTime)
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}
