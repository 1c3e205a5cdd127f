/** The real panel beside a real article of 1,000 claims, all its groups open, scrolled from end to end. */
import { openMadeArticle } from './made-topic.mjs'

const CLAIMS = 1000
const FRAMES = 240
/** As wide as browsers open it. */
const SIZE = { width: 400, height: 800 }

export async function measurePanel(built) {
  const { browser, worker, id, claims, close } = await openMadeArticle(built, CLAIMS)
  try {
    const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0].id)
    const panel = await browser.newPage()
    await panel.setViewport(SIZE)
    await panel.goto(`chrome-extension://${id}/popup/panel.html?tab=${tabId}`)
    // The made topic is none that pages are watched for, so the panel offers to read the article.
    const readIt = await panel.waitForSelector('.notice .action')
    await panel.bringToFront()
    await readIt.evaluate(button => button.click())
    await panel.waitForSelector('.row')
    const rows = await openAllRows(panel)
    const { perFrame, longest } = await costOfScrolling(panel)
    return [
      {
        what: `panel of ${claims} claims, scrolled: work of a frame`,
        budget: 16.7,
        value: perFrame,
        unit: 'ms',
        detail: `of its main thread, over ${FRAMES} frames and ${rows} rows; longest task ${longest.toFixed(1)} ms`,
      },
    ]
  } finally {
    await close()
  }
}

/** How many there are: what two claims tell alike has one row. */
async function openAllRows(panel) {
  await panel.evaluate(() => {
    for (const head of document.querySelectorAll('.group-head[aria-expanded=false]')) head.click()
  })
  await panel.waitForFunction(() => !document.querySelector('.group-head[aria-expanded=false]'))
  return panel.evaluate(() => document.querySelectorAll('.row').length)
}

/** The processor's time, not the clock's: another program on the machine is no fault of the panel. In ms. */
async function costOfScrolling(panel) {
  await panel.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] })
  await panel.evaluate(async frames => {
    const step = (document.documentElement.scrollHeight - innerHeight) / frames
    for (let frame = 0; frame < frames; frame++) {
      await new Promise(requestAnimationFrame)
      scrollBy(0, step)
    }
  }, FRAMES)
  const { traceEvents } = JSON.parse(Buffer.from(await panel.tracing.stop()).toString())
  const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain'
  const mains = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`))
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`))
  const times = tasks.map(({ tdur = 0 }) => tdur / 1000)
  return { perFrame: times.reduce((sum, time) => sum + time, 0) / FRAMES, longest: Math.max(...times) }
}
