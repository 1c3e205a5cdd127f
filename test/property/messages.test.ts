import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { answer } from '../../src/background/answer.ts'
import { LONGEST_TEXT } from '../../src/core/article/cut-article.ts'
import { runs } from './fuzz.ts'
import { text } from './texts.ts'

/** Whatever of the browser is asked for, it is there and does nothing. */
vi.mock('../../src/browser.ts', () => {
  const anything: unknown = new Proxy(() => {}, {
    get: (_, name) => (name === 'id' ? 'us' : name === 'then' || typeof name === 'symbol' ? undefined : anything),
    apply: () => Promise.resolve([]),
  })
  return { browser: anything }
})
vi.stubGlobal('fetch', async () => ({ json: async () => [] }))

const names = fc.constantFrom(
  'background.openReader',
  'background.compare',
  'background.closeReader',
  'page.state',
  '__proto__',
  'toString',
)
const article = fc.record(
  {
    title: fc.oneof(text, fc.anything()),
    outlet: text,
    url: fc.option(fc.webUrl()),
    published: fc.option(text),
    language: fc.constantFrom('en', 'ko', ''),
    via: fc.oneof(fc.array(text), fc.anything()),
    text: fc.oneof(text, fc.constant('a'.repeat(LONGEST_TEXT + 1)), fc.anything()),
  },
  { requiredKeys: [] },
)
const message = fc.oneof(
  fc.anything(),
  fc.record({ name: fc.oneof(names, fc.anything()), article: fc.oneof(article, fc.anything()) }, { requiredKeys: [] }),
)
const sender = fc.oneof(
  fc.constant({ id: 'us', tab: { id: 4 }, frameId: 0 }),
  fc.record({ id: fc.constantFrom('us', 'them'), tab: fc.option(fc.record({ id: fc.integer() })), frameId: fc.nat(2) }),
)

test('no message from anyone makes the background throw: it answers with a value or a reason, or leaves it to others', async () => {
  await fc.assert(
    fc.asyncProperty(message, sender, async (asked, from) => {
      const reply = answer(asked, from as never)
      if (from.id !== 'us') expect(reply).toBeUndefined()
      const given = await reply
      if (given !== undefined)
        expect(Object.keys(given as object)).toEqual([expect.stringMatching(/^(?:value|failure)$/)])
    }),
    runs(400),
  )
})
