import { describe, expect, test } from 'vitest'
import { marksIn } from './harness/page-actions.ts'
import { groupsIn, popupSays, popupText, press, searchFor } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'
import { badgeText } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

test('the popup is as wide over every page, and only as high as it has to be', async () => {
  let report = Number.POSITIVE_INFINITY
  for (const [name, words] of [
    ['demo-article.html', 'Missing here'],
    ['off-topic-recipe.html', 'Not on a topic we follow'],
  ] as const) {
    const page = await suite.open(name)
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, words)
    await until('it has its size', () =>
      popup.evaluate(({ document: { documentElement: root }, innerWidth }) => {
        const { scrollWidth, clientWidth } = root
        return innerWidth >= 380 && innerWidth <= 420 && scrollWidth <= clientWidth
      }),
    )
    const height = async (): Promise<number> => (await popup.evaluate(view => view.innerHeight)) ?? 0
    // Firefox shrinks it a moment after it is drawn.
    await until('it is lower over a page of no topic than over an article', async () => (await height()) < report)
    report = await height()
    await popup.close()
    await page.close()
  }
})

describe('the popup over an article on a followed topic', () => {
  test('lists where outlets differ, where they agree, and what is missing here', async () => {
    const page = await suite.openArticle()
    const popup = await suite.session.openPopup(page)
    const text = await popupSays(popup, 'North Korea’s troops and drones for Russia')
    expect(text).toContain('12,000')
    const groups = await groupsIn(popup)
    expect(Object.keys(groups)).toEqual(expect.arrayContaining(['Differ', 'Agree', 'Only here', 'Missing here']))
    expect(String(groups.Differ)).toBe(await badgeText(suite.session, page))
    await popup.close()
    await page.close()
  })

  test('opens a claim to the sentences of the other outlets', async () => {
    const page = await suite.openArticle()
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, '12,000')
    await press(popup, 'some 12,000')
    const text = await popupSays(popup, 'Pyongyang has sent some 11,000 soldiers to regions such as Kursk')
    expect(text).toContain('Real America News')
    await popup.close()
    await page.close()
  })

  test('scrolls the page to a claim', async () => {
    const page = await suite.openArticle()
    await page.setViewport({ width: 900, height: 500 })
    const popup = await suite.session.openPopup(page)
    await press(popup, 'Missing here')
    await press(popup, 'Agree')
    await press(popup, 'about 1,100')
    await press(popup, 'Show in page')
    await until('the figure flashes', async () => {
      const flashed = (await marksIn(page))['second-source-flash'] ?? []
      return flashed.some(text => text.includes('1,100'))
    })
    await until('the page has scrolled', () => page.evaluate(() => window.scrollY > 0))
    await until('the popup has closed', async () => (await popupText(popup)) === '')
    await page.close()
  })

  test('searches what is quoted of every outlet', async () => {
    const page = await suite.openArticle()
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, '12,000')
    await searchFor(popup, 'leaflets')
    expect(await popupSays(popup, 'trash balloons')).toContain('Unnamed outlet')
    await popup.close()
    await page.close()
  })
})

describe('the popup over other pages', () => {
  test.each([
    ['off-topic-home.html', 'Not an article'],
    ['off-topic-near-politics.html', 'Not on a topic we follow'],
  ])('%s: says calmly “%s”', async (name, words) => {
    const page = await suite.open(name)
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, words)
    await popup.close()
    await page.close()
  })

  test('says so where no extension may read', async () => {
    const page = await suite.session.open(suite.session.ownPage)
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, 'This page cannot be read')
    await popup.close()
    await page.close()
  })
})
