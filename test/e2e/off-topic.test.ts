import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { servePages } from '../tools/serve-pages.mjs'
import { listen, messagesHeard } from './harness/messages.ts'
import { openSession } from './harness/open-session.ts'
import { markedTexts, serialise, serialiseUntouched } from './harness/page-actions.ts'
import type { Session } from './harness/session.ts'
import { badgeText } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

let session: Session
let site: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  site = await servePages()
  session = await openSession()
  await listen(session)
})

afterAll(async () => {
  await session.close()
  site.close()
})

beforeEach(async () => {
  await messagesHeard(session)
})

/** Opens a page, and an article on the topic after it: when that one has been read, the first has had its chance. */
async function openAndLetPass(name: string) {
  const page = await session.open(`${site.origin}/${name}`)
  const heard = await messagesHeard(session)
  const witness = await session.open(`${site.origin}/demo-article.html`)
  await until('the witness is marked', async () => (await markedTexts(witness)).length > 0)
  const witnessed = await messagesHeard(session)
  await witness.close()
  return { page, heard, witnessed }
}

describe.each(['off-topic-recipe.html', 'off-topic-near-politics.html', 'off-topic-home.html'])('%s', name => {
  test('is left as it was: no mark, no badge, no change in the document, no message', async () => {
    const { page, heard, witnessed } = await openAndLetPass(name)
    expect(await serialise(page)).toBe(await serialiseUntouched(page))
    expect(await markedTexts(page)).toEqual([])
    expect(await badgeText(session, page)).toBe('')
    expect(heard).toEqual([])
    // The witness speaks exactly twice, so the page before it said nothing meanwhile; and had it spoken, we had heard.
    expect(witnessed.map(message => JSON.parse(message).name)).toEqual(['background.openReader', 'background.compare'])
    await page.close()
  })
})

describe('a page that never rests', () => {
  test('goes on undisturbed, unmarked and unreported', async () => {
    const { page, heard, witnessed } = await openAndLetPass('off-topic-app.html')
    const rounds = () => page.evaluate(() => Number(document.documentElement.dataset.rounds))
    await page.bringToFront()
    const seen = await rounds()
    await until('the page has gone on', async () => (await rounds()) > seen + 30)
    expect(heard).toEqual([])
    expect(witnessed).toHaveLength(2)
    expect(await messagesHeard(session)).toEqual([])
    expect(await markedTexts(page)).toEqual([])
    await page.close()
  })
})
