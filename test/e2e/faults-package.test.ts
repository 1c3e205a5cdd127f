import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { servePages } from '../tools/serve-pages.mjs'
import { EXTENSION } from './harness/built.ts'
import { openSession } from './harness/open-session.ts'
import { markedTexts } from './harness/page-actions.ts'
import { popupSays, searchFor } from './harness/popup-actions.ts'
import type { Session } from './harness/session.ts'

const site = await servePages()
let session: Session
let folder: string

/** The package with one of its files written anew, or taken away. */
async function openBroken(file: string, content: string | null): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'second-source-'))
  await cp(EXTENSION, folder, { recursive: true })
  if (content === null) await rm(join(folder, file))
  else await writeFile(join(folder, file), content)
  session = await openSession({ extension: folder })
}

afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})
afterAll(() => site.close())

describe('a package whose packs', () => {
  test.each([
    ['are not listed', 'packs/index.json', null],
    [
      'are of another kind',
      'packs/index.json',
      '[{"id":"a","title":"A","pack":"../manifest.json","search":"none.json"}]',
    ],
  ])('%s: leaves the page unmarked, and the popup says what is wrong', async (_, file, content) => {
    await openBroken(file, content)
    const page = await session.open(`${site.origin}/demo-article.html`)
    const popup = await session.openPopup(page)
    await popupSays(popup, 'The topics that come with Second Source could not be read.')
    expect(await markedTexts(page)).toEqual([])
    await searchFor(popup, 'leaflets')
    await popupSays(popup, /search/i)
  })
})
