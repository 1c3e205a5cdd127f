import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/core/types.ts'
import { linesOf, openSandbox, type Sandbox } from './helpers/command.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const SEED = join(SEEDS, '003_aa8702a68f8f70f2.txt')

let box: Sandbox
let pack: string

beforeAll(async () => {
  box = await openSandbox()
  await box.write(
    'flood/topic.json',
    JSON.stringify({
      id: 'tessel-flood',
      title: 'Flood in Norway',
      articles: [{ file: 'ash.txt', outlet: 'Ash Herald', url: 'https://ash.example/flood', published: '2025-03-10' }],
    }),
  )
  await box.write('flood/ash.txt', FLOOD('40', 'the ministry'))
  await box.write(
    'flood/birch.html',
    `<html lang="en"><body><article><h1>Flood in Norway</h1>${FLOOD('60', 'the Red Cross')
      .split('\n\n')
      .slice(1)
      .map(text => `<p>${text}</p>`)
      .join('')}</article></body></html>`,
  )
  pack = box.path('flood.json')
  const compiled = await box.run(['compile', box.path('flood'), '-o', pack])
  expect(compiled).toMatchObject({ code: 0, stdout: '' })
}, 120_000)

afterAll(() => box?.remove())

const FLOOD = (dead: string, source: string): string =>
  [
    `Norway flood kills ${dead} people`,
    `The flood in Norway killed ${dead} people on Sunday night, ${source} said on Monday.`,
    `The water took two bridges, and ${source} sent boats. Norway asked its neighbours for tents.`,
    'Schools in the Norwegian valley stay closed while the flood lasts, the mayor told reporters in Oslo.',
  ].join('\n\n')

describe('compile', () => {
  test('writes the pack whole and leaves nothing else behind', async () => {
    const written = JSON.parse(await readFile(pack, 'utf8'))
    expect(written).toMatchObject({ schema: 2, id: 'tessel-flood', title: 'Flood in Norway' })
    expect(written.articles).toMatchObject([
      { id: 'ash', outlet: 'Ash Herald', url: 'https://ash.example/flood', published: '2025-03-10' },
      { id: 'birch' },
    ])
    expect((await readdir(box.folder)).filter(name => name.includes('.part'))).toEqual([])
  })

  test('writes the same bytes again', async () => {
    await box.run(['compile', box.path('flood'), '-o', box.path('again.json')])
    expect(await readFile(box.path('again.json'), 'utf8')).toBe(await readFile(pack, 'utf8'))
  })

  test('does without topic.json', async () => {
    await box.write('plain/one.txt', FLOOD('40', 'the ministry'))
    expect(await box.run(['compile', box.path('plain'), '-o', box.path('plain.json')])).toMatchObject({ code: 0 })
    expect(JSON.parse(await readFile(box.path('plain.json'), 'utf8'))).toMatchObject({
      id: 'plain',
      title: 'Norway flood kills 40 people',
    })
  })
})

describe('compare', () => {
  const compare = async (...args: string[]): Promise<Report> => {
    const { code, stdout, stderr } = await box.run(['compare', ...args])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    return JSON.parse(stdout)
  }

  test('a page of the bundled topic, without being told the pack', async () => {
    const report = await compare(SEED)
    expect(report).toMatchObject({ schema: 1, topic: { id: 'north-korea-russia' } })
    for (const { text, start, end, figure } of report.claims) {
      expect(report.article.text.slice(start, end)).toBe(text)
      if (figure) expect(report.article.text.slice(figure.start, figure.end)).toBe(figure.surface)
    }
  })

  test('with another pack, an address and a date', async () => {
    const file = await box.write(
      'page.txt',
      [
        'Flood in Norway: toll reaches 55',
        'Police in Norway said that the flood had killed 55 people by Tuesday evening.',
        'A ferry was lost, and in the valley a Norwegian army unit is looking for those who are missing after the flood.',
        'Norway’s king will travel there once the flood is over.',
      ].join('\n\n'),
    )
    const url = 'https://fir.example/flood'
    const report = await compare(file, '--pack', pack, '--url', url, '--published', '2025-03-12')
    expect(report.article).toMatchObject({ url, published: '2025-03-12' })
    expect(report.topic?.id).toBe('tessel-flood')
    const figure = report.claims.find(claim => claim.figure?.surface === '55' && claim.others.length > 0)
    expect(figure?.others.map(({ outlet, relation }) => [outlet, relation])).toContainEqual(['Ash Herald', 'differs'])
  })

  test('an article of the pack at its own address is not compared with itself', async () => {
    const report = await compare(box.path('flood/ash.txt'), '--pack', pack, '--url', 'https://ash.example/flood')
    expect(report.claims.flatMap(claim => claim.others.map(({ outlet }) => outlet))).not.toContain('Ash Herald')
  })

  test('explains itself when asked, beside a Report that stays as it is', async () => {
    const plain = await compare(SEED)
    const { explanation, ...report } = (await compare(SEED, '--explain')) as Report & { explanation: object }
    expect(report).toEqual(plain)
    expect(plain).not.toHaveProperty('explanation')
    expect(explanation).toMatchObject({ sentences: expect.any(Array), pairs: expect.any(Array) })
  })

  test('a page that is no article: compared as it was asked for, and one sentence says so', async () => {
    const [title, ...paragraphs] = FLOOD('40', 'the ministry').split('\n\n')
    await box.write(
      'shop.html',
      `<html lang="en"><head><meta property="og:type" content="product"><title>${title}</title></head>
      <body><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</body></html>`,
    )
    const { code, stdout, stderr } = await box.run(['compare', box.path('shop.html'), '--pack', pack])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `${box.path('shop.html')} does not read like a news article; it was compared all the same.\n`,
    })
    const keys = ['schema', 'topic', 'article', 'claims', 'questions', 'missing', 'origins']
    expect(Object.keys(JSON.parse(stdout))).toEqual(keys)
  })

  test('off topic', async () => {
    const file = await box.write('bread.txt', 'Bread is dear\n\nBakers raised the price of rye bread to 3 euros.')
    expect(await compare(file)).toMatchObject({ topic: null, claims: [], missing: [] })
  })
})

describe('detect', () => {
  test('one line a file, in order', async () => {
    const bread = await box.write('bread.txt', 'Bread is dear\n\nBakers raised the price of rye bread to 3 euros.')
    const { code, stdout } = await box.run(['detect', SEED, bread])
    expect(code).toBe(0)
    expect(linesOf(stdout)).toEqual([
      {
        file: SEED,
        isArticle: true,
        language: 'en',
        onTopic: true,
        topic: 'north-korea-russia',
        score: expect.any(Number),
      },
      { file: bread, isArticle: true, language: 'en', onTopic: false, topic: null, score: expect.any(Number) },
    ])
  })
})

describe('figures', () => {
  test('a line for a line', async () => {
    const text = 'The flood killed 40 people.'
    const input = [JSON.stringify({ id: 'a', text }), '', JSON.stringify({ id: 2, text: 'No number.' })].join('\r\n')
    const { code, stdout } = await box.run(['figures'], input)
    expect(code).toBe(0)
    expect(linesOf(stdout)).toEqual([
      {
        id: 'a',
        figures: [expect.objectContaining({ surface: '40', start: 17, end: 19, counted: 'people', role: 'killed' })],
      },
      { id: 2, figures: [] },
    ])
  })

  test('nothing in, nothing out', async () => {
    expect(await box.run(['figures'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

test.each(['--help', '-h', 'compare --help'])('%s says how', async options => {
  const { code, stdout, stderr } = await box.run(options.split(' '))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^usage: second-source <command>\n(?: {2}\S.*\n)+$/)
})
