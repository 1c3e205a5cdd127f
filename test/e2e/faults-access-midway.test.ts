import { test } from 'vitest'
import { cardSays } from './harness/card.ts'
import { markedTexts, pointAt } from './harness/page-actions.ts'
import { popupSays } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

interface Held {
  isReadingPacks?: boolean
  release?: () => void
}

test('an article that is being compared when site access is taken back is compared to the end', async () => {
  await suite.session.inExtension(async api => {
    // Packs are read in the world of the background; in Firefox the suite stands beside it.
    const beside = typeof document !== 'undefined'
    const world = (beside ? await api.runtime.getBackgroundPage() : globalThis) as unknown as typeof globalThis
    const { fetch } = world
    const released = new Promise<void>(release => Object.assign(world, { release }))
    world.fetch = async (...request) => {
      Object.assign(world, { isReadingPacks: true })
      await released
      return fetch.apply(world, request)
    }
    Object.assign(globalThis, { held: world })
  })
  const page = await suite.open('demo-article.html')
  await until('the packs are being read', () =>
    suite.session.inExtension(() => (globalThis as unknown as { held: Held }).held.isReadingPacks),
  )
  await suite.session.revokeSites()
  await suite.session.inExtension(() => (globalThis as unknown as { held: Held }).held.release?.())
  await until('it is marked', async () => (await markedTexts(page)).length > 0)
  await page.bringToFront()
  await pointAt(page, '12,000')
  await cardSays(suite.session, page, '11,000')
  await page.keyboard.press('Escape')
  const popup = await suite.session.openPopup(page)
  await popupSays(popup, 'Missing here')
  await popup.close()
})
