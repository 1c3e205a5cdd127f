import { expect, test } from 'vitest'
import { markedTexts } from './harness/page-actions.ts'
import { popupSays } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'
import { badgeText, pageState } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

test('two windows each have their own marks, badge and popup', async () => {
  const first = await suite.openArticle()
  const other = await suite.session.openWindow(`${suite.site.origin}/demo-article.html?again`)
  const off = await suite.session.openWindow(`${suite.site.origin}/off-topic-recipe.html`)
  await until('both articles are marked', async () => (await markedTexts(other)).length > 0)
  expect(await markedTexts(other)).toEqual(await markedTexts(first))
  expect(await markedTexts(off)).toEqual([])
  for (const page of [first, other]) {
    await until('it has its badge', async () => (await badgeText(suite.session, page)) !== '')
    expect((await pageState(suite.session, page)).state).toBe('report')
  }
  expect(await badgeText(suite.session, off)).toBe('')

  await first.close()
  await off.close()
  const popup = await suite.session.openPopup(other)
  await popupSays(popup, 'Missing here')
  await popup.close()
})
