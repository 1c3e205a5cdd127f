import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileTopic } from '../../src/cli/compile-topic.ts'
import { loadPack } from '../../src/core/pack/load-pack.ts'
import { ROOT } from '../tools/run.mjs'
import { breaking, isScript, readSource, sourcesIn, withoutComments } from './sources.ts'

/** Tables of the whole world name every country, region and agency, this topic's among them. */
const TABLES_OF_THE_WORLD = /^src\/core\/language\/\w+\/\w+\/(countries|regions|agencies)\.ts$/

const topic: {
  id: string
  articles: { file: string }[]
  vocabulary: { synonyms: string[][] }
} = JSON.parse(readSource('seeds/topic.json').text)

describe('the bundled topic', () => {
  test('lists every article in its folder', () => {
    const files = readdirSync(join(ROOT, 'seeds')).filter(name => name !== 'topic.json')
    expect(topic.articles.map(({ file }) => file).sort()).toEqual(files.sort())
  })

  test('compiles, with claims from every article, each a verbatim part of it', async () => {
    const { pack, claims: all } = loadPack(await compileTopic(join(ROOT, 'seeds')))
    expect(pack.id).toBe(topic.id)
    expect(pack.articles).toHaveLength(topic.articles.length)
    for (const [index, { id }] of pack.articles.entries()) {
      const claims = all.all().filter(({ article }) => article === index)
      expect(claims.length, id).toBeGreaterThan(0)
      const source = plain(readSource(`seeds/${id}.txt`).text)
      expect(claims.filter(({ text }) => !source.includes(plain(text))).map(({ text }) => text)).toEqual([])
    }
  })

  test('is nowhere in the code: another folder of articles makes another topic', () => {
    const words = ['North Korea', 'Pyongyang', 'DPRK', 'Kursk', 'Kim Jong', 'kamikaze', 'suicide drone', topic.id]
    const leak = new RegExp([...words, ...topic.vocabulary.synonyms.flat()].map(literally).join('|'), 'i')
    const code = sourcesIn('src', 'popup').filter(file => isScript(file) && !TABLES_OF_THE_WORLD.test(file.path))
    expect(breaking(code, ({ text }) => leak.test(withoutComments(text)))).toEqual([])
  })
})

/** Line breaks and runs of blanks are the file's, not the sentence's. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** As whole words, so that a short acronym is not found inside another word. */
function literally(text: string): string {
  return `\\b${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`
}
