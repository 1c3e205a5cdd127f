import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { ROOT } from '../../tools/run.mjs'
import type { Session } from './session.ts'

/** Pictures are for people to look at; no test compares them. */
const FOLDER = join(ROOT, 'test/e2e/artefacts')

export async function takePicture(session: Session, page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await page.screenshot({ path: join(FOLDER, `${session.name}-${name}.png`) as `${string}.png` })
}
