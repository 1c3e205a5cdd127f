/** Pages as sites build them: what is marked is the figure and nothing beside it, and its card opens on it. */
import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { cardSays, cardText } from './harness/card.ts'
import { callPage, lineBoxes, shownMarks } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { untilSays } from './harness/until.ts'

const suite = openSuite()
let page: Page

afterEach(() => page.close())

const list = (texts: string[]) => `[${texts.toSorted().join(' | ')}]`
/** These figures and no others. */
const isMarked = (...words: string[]) =>
  untilSays('the marks', list(words), async () => list(await shownMarks(page, 'figures')))

/** Puts the pointer on the first line of a mark, wherever the page has put its nodes. */
async function pointAtMark(words: string): Promise<void> {
  await page.evaluate(wanted => {
    CSS.highlights.forEach(highlight => {
      for (const range of highlight as unknown as Iterable<Range>)
        if (range.toString().includes(wanted))
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
  }, words)
  const [line] = await lineBoxes(page, words)
  if (!line) throw new Error(`no mark: ${words}`)
  await page.mouse.move(1, 1)
  await page.mouse.move((line.left + line.right) / 2, (line.top + line.bottom) / 2, { steps: 2 })
}

test.each([
  ['words: each in an element of its own', 'words', ['Around 12,000', 'About 1,100', '240mm', '170mm']],
  ['columns', 'columns', ['Around 12,000', 'About 1,100', '240mm', '170mm']],
  [
    'links, table cells, broken emphasis',
    'wrapped',
    ['Around 12,000', 'About 1,100', 'More than 10,000', '240mm', '170mm'],
  ],
  [
    'notes raised beside figures',
    'notes',
    ['Around 12,000', 'About 1,100', 'At least 100', '1,000', 'More than 10,000'],
  ],
  [
    'spaces and soft hyphens in numbers',
    'numbers',
    ['Around 12,\u200b000', 'About 1\u2009100', 'At least 100', '1\u202f000', 'More than 10\u00a0000'],
  ],
  ['an initial for the eye, and one for the ear', 'drop-cap', ['AAround 12,000', '1,100', '240mm', '170mm']],
  ['text that is drawn when it comes into view', 'lazy', ['Around 12,000', 'About 1,100', '240mm', '170mm']],
  ['elements of an accelerated page', 'amp', ['Around 12,000', 'About 1,100', '240mm', '170mm']],
  ['text from right to left', 'right-to-left', ['Around 12,000', 'About 1,100', '240mm', '170mm']],
  ['text that stands in the slot of an element', 'slots', ['Around 12,000', 'About 1,100', '240mm', '170mm']],
  ['clamped, turned and upright lines', 'clamped', ['Around 12,000', 'Around 10,000', 'About 1,100', '240mm', '170mm']],
])('%s', async (_, name, marks) => {
  page = await suite.open(`shapes/${name}.html`)
  await isMarked(...marks)
  await pointAtMark(marks[0] as string)
  await cardSays(suite.session, page, '11,000')
})

test('a statement without a figure is marked as a whole, across the elements of its words', async () => {
  page = await suite.open('shapes/words.html')
  await isMarked('Around 12,000', 'About 1,100', '240mm', '170mm')
  expect(await shownMarks(page)).toContainEqual(
    expect.stringMatching(/^North Korea is preparing to send more troops .* those who are already at the front\.$/),
  )
})

test('an article that a dialog lay over answers the pointer once that is gone', async () => {
  page = await suite.open('shapes/dialog.html')
  await isMarked('Around 12,000', 'About 1,100', '240mm', '170mm')
  await callPage(page, 'accept')
  await pointAtMark('12,000')
  await cardSays(suite.session, page, '11,000')
})

test('words that are cut off open no card over the empty place where they would stand', async () => {
  page = await suite.open('shapes/cut-off.html')
  await isMarked('Around 12,000', 'About 1,100', '240mm', '170mm')
  const [hidden] = await lineBoxes(page, '12,000')
  const x = ((hidden?.left ?? 0) + (hidden?.right ?? 0)) / 2
  const y = ((hidden?.top ?? 0) + (hidden?.bottom ?? 0)) / 2
  await page.mouse.move(x, y + 200)
  await page.mouse.move(x, y, { steps: 2 })
  await page.mouse.click(x, y)
  expect(await cardText(suite.session, page)).toBeNull()
  await callPage(page, 'unfold')
  await pointAtMark('12,000')
  await cardSays(suite.session, page, '11,000')
})

test('a list that uses its nodes again is marked on what they hold', async () => {
  page = await suite.open('shapes/virtual.html')
  await isMarked('Around 12,000', 'About 1,100', '240mm', '170mm')
  await callPage(page, 'scrollList', 5)
  await isMarked('At least 100', '1,000', 'More than 10,000')
  await pointAtMark('10,000')
  await cardSays(suite.session, page, '11,000')
})

test('a post that comes into a live blog is marked, be it one sentence', async () => {
  page = await suite.open('shapes/live-blog.html')
  await isMarked('Around 12,000', 'About 1,100', '240mm', '170mm')
  await callPage(page, 'post')
  await isMarked('Around 12,000', 'About 1,100', '240mm', '170mm', 'At least 100')
})
