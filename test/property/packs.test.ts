import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareArticle } from '../../src/core/compare/compare-article.ts'
import { readStory } from '../../src/core/compare/story.ts'
import { PackError } from '../../src/core/pack/check-pack.ts'
import { ClaimIndex } from '../../src/core/pack/claim-index.ts'
import { compilePack } from '../../src/core/pack/compile-pack.ts'
import { loadPack, toComparable } from '../../src/core/pack/load-pack.ts'
import type { Pack } from '../../src/core/pack/types.ts'
import type { Article, Report } from '../../src/core/types.ts'
import { runs } from './fuzz.ts'
import { newsLike, text } from './texts.ts'

const article = (words: string, id: string): Article => ({
  id,
  title: '',
  outlet: id,
  url: null,
  published: '2025-03-12',
  language: 'en',
  via: [],
  text: words,
})

/** On topic whatever the page says, so that everything is compared. */
function packOf(texts: readonly string[]): Pack {
  const articles = texts.map((words, i) => article(words, `other-${i}`))
  const pack = compilePack({ id: 'any', title: 'Any', language: 'en', synonyms: [['hand pumps', 'pumps']], articles })
  return { ...pack, profile: { ...pack.profile, facets: [], threshold: 0 } }
}

const FLOOD = [
  'The flood killed 40 people in Norway, the ministry said. More than 2,000 villagers were evacuated on Monday.',
  'Some 60 people died in Norway, according to the Red Cross. “We lost every bridge that we had,” Ada Birchwood said.',
  'Thousands left their homes. The National Flood Office (NFO) will send 250 engineers. Turnout was 61 per cent.',
]

test('compiled, written, read and loaded, a pack compares as before', () => {
  fc.assert(
    fc.property(fc.array(newsLike, { minLength: 1, maxLength: 3 }), newsLike, (others, page) => {
      const pack = packOf([...others, ...FLOOD])
      const claims = pack.claims.map(toComparable)
      const unwritten = { pack, claims, index: new ClaimIndex(claims), story: readStory(claims) }
      const written = loadPack(JSON.parse(JSON.stringify(pack)))
      const here = article(`${page} ${FLOOD[0]}`, 'page')
      expect(compareArticle(here, [written])).toEqual(compareArticle(here, [unwritten]))
    }),
    runs(60),
  )
})

test('compiling twice gives the same pack', () => {
  fc.assert(
    fc.property(fc.array(newsLike, { minLength: 1, maxLength: 3 }), others => {
      expect(JSON.stringify(packOf(others))).toBe(JSON.stringify(packOf(others)))
    }),
    runs(60),
  )
})

function expectSound({ article: { text: words }, claims, questions, missing }: Report): void {
  const known = new Set(questions.map(question => question.id))
  for (const { start, end, text: own, figure, question, others } of claims) {
    expect(words.slice(start, end)).toBe(own)
    if (figure) expect(words.slice(figure.start, figure.end)).toBe(figure.surface)
    if (question !== null) expect(known.has(question)).toBe(true)
    for (const { relation, cause, reason, quote } of others) {
      expect(cause !== null).toBe(relation === 'differs')
      expect(reason).not.toMatch(/undefined|null|NaN|Infinity|^\s*$/)
      expect(quote.trim()).not.toBe('')
    }
  }
  for (const { question, answers } of missing) {
    expect(known.has(question)).toBe(true)
    expect(answers.length).toBeGreaterThan(0)
  }
}

test('whatever the page says, the report is sound', () => {
  const loaded = loadPack(packOf(FLOOD))
  fc.assert(
    fc.property(text, page => {
      const report = compareArticle(article(page, 'page'), [loaded])
      expectSound(report)
      expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    }),
    runs(800),
  )
})

test('whatever the others say, the report is sound', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), text, (others, page) => {
      expectSound(compareArticle(article(page, 'page'), [loadPack(packOf(others))]))
    }),
    runs(200),
  )
})

/** JSON with the names that packs use, so that it gets past the first checks. */
const packLike = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 1, -1, 0.5, 'flood', '', 'figure', 'exact'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...'schema id title language profile synonyms articles claims questions facets threshold text figure frame span article question __proto__'.split(
          ' ',
        ),
      ),
      tie('value'),
    ),
  ),
})).value

const good = packOf(FLOOD)

test('no JSON makes loading fail in another way than by PackError', () => {
  const onlyPackErrors = (json: unknown): void => {
    try {
      loadPack(json)
    } catch (error) {
      expect(error).toBeInstanceOf(PackError)
      expect((error as PackError).message).toMatch(/^[^\n]{1,160}\.$/)
    }
  }
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), packLike), onlyPackErrors), runs(1000))
})

test('a pack with one place of it replaced is refused by PackError, or compares', () => {
  const paths = everyPath(JSON.parse(JSON.stringify(good)))
  const page = article(FLOOD.join('\n\n').replace('40', '55'), 'page')
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.oneof(packLike, fc.constantFrom(1e9, 1e308, -0.5)), (path, value) => {
      const json = JSON.parse(JSON.stringify(good))
      const at = path.slice(0, -1).reduce((inner, step) => inner[step], json)
      at[path.at(-1) as string] = value
      try {
        compareArticle(page, [loadPack(json)])
      } catch (error) {
        expect(error).toBeInstanceOf(PackError)
      }
    }),
    runs(1000),
  )
})

function everyPath(json: unknown, path: string[] = []): string[][] {
  if (typeof json !== 'object' || json === null) return [path]
  const inner = Object.entries(json).flatMap(([key, value]) => everyPath(value, [...path, key]))
  return path.length > 0 ? [path, ...inner] : inner
}
