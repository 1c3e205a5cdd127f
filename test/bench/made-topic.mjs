/** The extension with a made topic in the place of its own, and an article on it that has as many claims as one likes. */
import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePage } from './make-page.mjs'
import { openBrowser } from './open-browser.mjs'
import { serve } from './serve.mjs'

const SEED = 7
const PACK_CLAIMS = 500

/** A browser with the made topic, its article of at least so many claims in front, and how to leave. */
export async function openMadeArticle({ core, extension, folder }, fewest) {
  const { html, claims } = articleOf(core, fewest)
  const copy = join(folder, `extension-with-made-topic-${fewest}`)
  await withPack(core.makePack(PACK_CLAIMS), extension, copy)
  const site = await serve(async () => ({ body: html, type: 'text/html; charset=utf-8' }))
  const browser = await openBrowser({ enableExtensions: true })
  const close = async () => {
    await browser.close()
    site.close()
  }
  try {
    const id = await browser.installExtension(copy)
    const target = await browser.waitForTarget(t => t.type() === 'service_worker' && t.url().includes(id))
    const worker = await target.worker()
    // It comes with the installation, and would be the tab the popup looks at.
    const welcome = await browser.waitForTarget(t => t.url().endsWith('/popup/welcome.html'))
    await (await welcome.asPage()).close()
    const page = await browser.newPage()
    await page.goto(`${site.origin}/article`)
    await page.bringToFront()
    return { browser, worker, id, claims, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The shortest made article with so many claims. */
function articleOf(core, fewest) {
  const pack = core.loadPack(core.makePack(PACK_CLAIMS))
  for (let bytes = fewest * 40; ; bytes += fewest * 2.5) {
    const { claims } = core.compareArticle(core.madeArticle(SEED, bytes * 0.97), [pack])
    if (claims.length >= fewest) return { html: makePage(core, SEED, bytes, true), claims: claims.length }
  }
}

async function withPack(pack, extension, copy) {
  await cp(extension, copy, { recursive: true })
  const packs = join(copy, 'packs')
  for (const name of await readdir(packs)) await rm(join(packs, name))
  await writeFile(join(packs, 'made.json'), JSON.stringify(pack))
  const entry = { id: pack.id, title: pack.title, pack: 'made.json', search: 'made.search.json' }
  await writeFile(join(packs, 'index.json'), JSON.stringify([entry]))
}
