import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/core/types.ts'
import { tabTo } from './harness/own-page.ts'
import { openBesideArticle, panelSays, pressIn } from './harness/panel-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

/** What a reader takes along leaves the browser: as files in the folder for downloads, as text in the clipboard. */
const downloads = await mkdtemp(join(tmpdir(), 'second-source-'))
const suite = openSuite(() => ({ downloads }))
let panel: Page

beforeAll(async () => {
  ;({ panel } = await openBesideArticle(suite, 'Take it with you'))
})
afterAll(() => rm(downloads, { recursive: true }))

/** The text of the file a button saves, once the browser has finished writing it. */
async function saved(button: string, ending: string): Promise<string> {
  await pressIn(panel, button)
  return until(`a whole file .${ending} is there`, async () => {
    const name = (await readdir(downloads)).find(
      file => /^second-source-\S+$/.test(file) && file.endsWith(`.${ending}`),
    )
    return name === undefined ? null : readFile(join(downloads, name), 'utf8')
  })
}

describe('the comparison', () => {
  test('is saved as Markdown, with sources', async () => {
    expect(await saved('Markdown', 'md')).toMatch(/^# [\s\S]*12,000[\s\S]*https:\/\//)
  })

  test('is saved as JSON: the Report itself', async () => {
    const report: Report = JSON.parse(await saved('JSON', 'json'))
    expect(report.schema).toBe(1)
    expect(report.claims.some(({ others }) => others.length > 0)).toBe(true)
  })

  test('is saved as a table that a spreadsheet reads', async () => {
    const [head = '', ...lines] = (await saved('CSV', 'csv')).split('\r\n')
    expect(head.startsWith('\ufeffclaim_id,')).toBe(true)
    expect(lines.length).toBeGreaterThan(10)
  })
})

test('a claim is copied with its sources, and pasted', async () => {
  await tabTo(panel, '.row-head')
  await panel.keyboard.press('Enter')
  await panel.waitForSelector('.own-actions')
  await tabTo(panel, '.own-actions button:nth-of-type(2)')
  await panel.keyboard.press('Enter')
  await panelSays(panel, 'Copied, with its sources.')
  await panel.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.focus())
  await panel.keyboard.down('Control')
  await panel.keyboard.press('v', { commands: ['Paste'] })
  await panel.keyboard.up('Control')
  const pasted = await until('the words are pasted', () =>
    panel.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value),
  )
  expect(pasted).toMatch(/about 90 [\s\S]*“[\s\S]*, 2[34] Dec 2024, https:\/\//)
})
