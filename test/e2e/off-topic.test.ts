import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listen, messagesHeard } from './harness/messages.ts'
import { markedTexts, serialise, serialiseUntouched } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { badgeText } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

const SAID_OF_AN_ARTICLE = ['background.openReader', 'background.tellSettings', 'background.compare']

beforeAll(async () => {
  await listen(suite.session)
})

beforeEach(async () => {
  await messagesHeard(suite.session)
})

function namesOf(messages: string[]): string[] {
  return messages.map(message => JSON.parse(message).name)
}

/** Opens a page, and an article on the topic after it: when that one has been read, the first has had its chance. */
async function openAndLetPass(name: string) {
  const page = await suite.open(name)
  const heard = await messagesHeard(suite.session)
  const witness = await suite.openArticle()
  const witnessed = await messagesHeard(suite.session)
  await witness.close()
  return { page, heard, witnessed }
}

describe.each(['off-topic-recipe.html', 'off-topic-near-politics.html', 'off-topic-home.html'])('%s', name => {
  test('is left as it was: no mark, no badge, no change in the document, no message', async () => {
    const { page, heard, witnessed } = await openAndLetPass(name)
    expect(await serialise(page)).toBe(await serialiseUntouched(page))
    expect(await markedTexts(page)).toEqual([])
    expect(await badgeText(suite.session, page)).toBe('')
    expect(heard).toEqual([])
    // Only the witness speaks, so the page before it said nothing meanwhile; and had it spoken, we had heard.
    expect(namesOf(witnessed)).toEqual(SAID_OF_AN_ARTICLE)
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
    expect(namesOf(witnessed)).toEqual(SAID_OF_AN_ARTICLE)
    expect(await messagesHeard(suite.session)).toEqual([])
    expect(await markedTexts(page)).toEqual([])
    await page.close()
  })
})
