import type { Frame, Page } from 'puppeteer-core'

/** What the extension has marked in a page: the text of each range, by highlight name. */
export async function marksIn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {}
    CSS.highlights.forEach((highlight, name) => {
      const texts: string[] = []
      for (const range of highlight as unknown as Iterable<Range>) texts.push(range.toString())
      if (name.startsWith('second-source')) marks[name] = texts
    })
    return marks
  })
}

export async function markedTexts(page: Page): Promise<string[]> {
  return Object.values(await marksIn(page)).flat()
}

/** The boxes of the lines of the marked words that hold these. */
export async function lineBoxes(page: Page, words: string) {
  return page.evaluate(wanted => {
    const boxes: { left: number; top: number; right: number; bottom: number }[] = []
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('second-source')) return
      for (const range of highlight as unknown as Iterable<Range>) {
        if (!range.toString().includes(wanted) || boxes.length > 0) continue
        for (const { left, top, right, bottom } of range.getClientRects()) boxes.push({ left, top, right, bottom })
      }
    })
    return boxes
  }, words)
}

/** Where every element of the page's body is: equal before and after means that nothing moved. */
export async function placesIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map(element => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [element.tagName, x + scrollX, y + scrollY, width, height].join(' ')
    }),
  )
}

/** The marks whose words are in the document now; a range of removed nodes is not to be seen. Those of figures, or of passages too. */
export async function shownMarks(page: Page | Frame, parts: 'figures' | 'all' = 'all'): Promise<string[]> {
  return page.evaluate(wanted => {
    const texts: string[] = []
    CSS.highlights.forEach((highlight, name) => {
      if (wanted === 'figures' && name.includes('-passage')) return
      for (const range of highlight as unknown as Iterable<Range>)
        if (range.startContainer.isConnected && !range.collapsed) texts.push(range.toString())
    })
    return texts.sort()
  }, parts)
}

/** The names of the elements the marks stand in. */
export async function marksAt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names: string[] = []
    CSS.highlights.forEach(highlight => {
      for (const range of highlight as unknown as Iterable<Range>)
        if (range.startContainer.isConnected) names.push(range.startContainer.parentElement?.nodeName ?? '')
    })
    return names
  })
}

/** Calls what a living page offers its tests, once it is there. */
export async function callPage(page: Page, name: string, argument?: unknown): Promise<void> {
  await page.waitForFunction(wanted => typeof Reflect.get(window, wanted) === 'function', {}, name)
  await page.evaluate((wanted, value) => void Reflect.get(window, wanted)(value), name, argument)
}

/** Puts the pointer on these words of the article, having scrolled them into view. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const { x, y } = await scrollTo(page, words)
  // Coming from elsewhere, for a pointer that is there already does not move.
  await page.mouse.move(1, 1)
  await page.mouse.move(x, y, { steps: 2 })
}

/** Words that are pointed at come to stand high in the window, with room below them for all of a card: for pictures. */
export function leaveRoomBelow(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.style.setProperty('scroll-padding-bottom', '70vh'))
}

/** Taps these words with a finger. */
export async function tapOn(page: Page, words: string): Promise<void> {
  const { x, y } = await scrollTo(page, words)
  await page.touchscreen.tap(x, y)
}

/** The middle of the first line of these words of the article, scrolled into view. */
function scrollTo(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const [line] = range.getClientRects()
      if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 }
    }
    throw new Error(`no such words: ${wanted}`)
  }, words)
}

/** Everything that is in the document, as text: equal before and after means nothing was touched. */
export async function serialise(page: Page): Promise<string> {
  return page.evaluate(() => new XMLSerializer().serializeToString(document))
}

/** The same page as the parser alone makes it: fetched and parsed again into a document that no script watches. */
export async function serialiseUntouched(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text()
    return new XMLSerializer().serializeToString(new DOMParser().parseFromString(source, 'text/html'))
  })
}
