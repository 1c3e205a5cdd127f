import { afterAll, expect, test } from 'vitest'
import { openSession, welcomeTabs } from './harness/open-session.ts'
import { until } from './harness/until.ts'

const session = await openSession({ keepWelcome: true })
afterAll(() => session.close())

test('the first-run page opens once, with the installation', async () => {
  await until('it is remembered', () =>
    session.inExtension(async api => {
      const { settings } = await api.storage.local.get('settings')
      return (settings as { welcomed?: boolean } | undefined)?.welcomed === true
    }),
  )
  expect(await welcomeTabs(session)).toHaveLength(1)
})

test('it says what the lines mean, and on which topics they are drawn', async () => {
  const page = await session.openOwn('popup/welcome.html')
  await page.waitForSelector('.legend-line')
  expect(await page.evaluate(() => document.querySelector('main')?.textContent)).toContain('North Korea’s troops')
})

test('it says what is done in three sentences, and turns everything off', async () => {
  const page = await session.openOwn('popup/welcome.html')
  await page.waitForSelector('main')
  expect(await page.evaluate(() => document.querySelectorAll('.welcome-sentences li').length)).toBe(3)
  await page.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.click())
  await until('it is off', () =>
    session.inExtension(async api => {
      const { settings } = await api.storage.local.get('settings')
      return (settings as { on?: boolean } | undefined)?.on === false
    }),
  )
})
