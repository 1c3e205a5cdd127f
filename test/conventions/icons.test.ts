import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../tools/run.mjs'
import { readSource } from './sources.ts'

const manifest: { icons: Record<string, string>; action: { default_icon: Record<string, string> } } = JSON.parse(
  readSource('manifest.json').text,
)

describe('the icons', () => {
  test.each(Object.entries(manifest.icons))('of %s pixels is that large', (size, path) => {
    const png = readFileSync(join(ROOT, 'popup', path))
    // Width and height stand in the header, after signature, length and type of the first chunk.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)])
  })

  test('of the toolbar come in the sizes screens ask for: one, one and a half, twice', () => {
    expect(Object.keys(manifest.action.default_icon)).toEqual(expect.arrayContaining(['16', '24', '32']))
  })

  test('have one source', () => {
    expect(readFileSync(join(ROOT, 'popup/icons/icon.svg'), 'utf8')).toMatch(/^<svg [^>]*viewBox="0 0 16 16"/)
  })
})
