import { array, object, parse, string } from 'valibot'
import { browser } from '../browser.ts'
import { type LoadedPack, loadPack } from '../core/pack/load-pack.ts'
import { Failed } from '../failure.ts'

/** Written by the build: the bundled packs, by file name. */
const packIndex = array(object({ pack: string() }))

/** Kept only to save work: whenever the browser ends this script, the next question reads the packs again. */
let packs: Promise<LoadedPack[]> | null = null

/** Every bundled pack that can be read; rejects when none can. */
export function loadPacks(): Promise<LoadedPack[]> {
  packs ??= readPacks().catch(() => {
    packs = null
    throw new Failed('noTopics')
  })
  return packs
}

async function readPacks(): Promise<LoadedPack[]> {
  const entries = parse(packIndex, await readJson('packs/index.json'))
  const read = await Promise.allSettled(entries.map(async ({ pack }) => loadPack(await readJson(`packs/${pack}`))))
  const good = read.flatMap(pack => (pack.status === 'fulfilled' ? [pack.value] : []))
  if (good.length === 0) throw new Error('no readable pack')
  return good
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path))
  return response.json()
}
