import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findClaims } from '../../src/core/claims/find-claims.ts'
import { compareArticle, readPage } from '../../src/core/compare/compare-article.ts'
import { relate } from '../../src/core/compare/relate.ts'
import { likelyClauses } from '../../src/core/compare/statements/likely-clauses.ts'
import { compilePack, toPackClaim } from '../../src/core/compile/compile-pack.ts'
import { writeClaims } from '../../src/core/pack/claim-columns.ts'
import { ClaimTable } from '../../src/core/pack/claim-table.ts'
import { loadPack } from '../../src/core/pack/load-pack.ts'
import type { PackClaim } from '../../src/core/pack/pack-claim.ts'
import { PackError } from '../../src/core/pack/pack-error.ts'
import { packNumbers, unpackNumbers } from '../../src/core/pack/packed-numbers.ts'
import { copyOf } from '../../src/core/pack/table-claim.ts'
import type { Pack } from '../../src/core/pack/types.ts'
import { NO_CONTEXT, tellContext } from '../../src/core/story/tell-context.ts'
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

/** As they are before they are written. */
const packClaimsOf = (texts: readonly string[]): PackClaim[] =>
  texts.flatMap((words, i) => findClaims(article(words, `other-${i}`)).map(claim => toPackClaim(claim, i)))

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

/** Told with much, little and nothing in common with each other. */
const ALIKE = [
  'The council of Oslo closed the old bridge on Monday. It was “unsafe at any speed”, the mayor said. It had stood for 80 years.',
  'Oslo shut its old bridge on Monday. The bridge stood for 80 years, the mayor said. Ferries took 1,450 cars instead.',
  'The mayor of Bergen plans to close a bridge. “Unsafe at any speed,” she said. Ferries are to carry 1,450 cars a day.',
]

test('compiled, written, read and loaded, a pack compares as before', () => {
  fc.assert(
    fc.property(fc.array(newsLike, { minLength: 1, maxLength: 3 }), newsLike, (others, page) => {
      const pack = packOf([...others, ...FLOOD])
      const here = article(`${page} ${FLOOD[0]}`, 'page')
      const written = loadPack(JSON.parse(JSON.stringify(pack)))
      expect(compareArticle(here, [written])).toEqual(compareArticle(here, [loadPack(pack)]))
    }),
    runs(60),
  )
})

test('a clause of a pack that is not put together would not have been related', () => {
  fc.assert(
    fc.property(fc.array(newsLike, { minLength: 1, maxLength: 3 }), newsLike, (others, page) => {
      const loaded = loadPack(packOf([...others, ...FLOOD, ...ALIKE]))
      const { claims, story } = loaded
      const statements = claims.all().filter(({ kind }) => kind === 'statement')
      const rows = claims.all().flatMap(({ kind }, row) => (kind === 'statement' ? [row] : []))
      for (const asking of readPage(article(`${page} ${FLOOD.join(' ')} ${ALIKE[0]}`, 'page'), loaded).claims) {
        if (asking.kind !== 'statement') continue
        const kept = new Set(likelyClauses(asking, rows, loaded).map(row => claims.at(row)))
        expect(statements.filter(other => !kept.has(other) && relate(asking, other, story) !== null)).toEqual([])
      }
    }),
    runs(60),
  )
})

test('claims written into columns and read from them are the same', () => {
  fc.assert(
    fc.property(fc.array(newsLike, { minLength: 1, maxLength: 3 }), others => {
      const claims = packClaimsOf([...others, ...FLOOD])
      const table = new ClaimTable(JSON.parse(JSON.stringify(writeClaims(claims))))
      // What a claim leans on is told when it is asked for.
      const read = table.all().map(claim => {
        const { words, sentence, before, counts, beside, disputed, reading } = claim
        return { ...copyOf(claim), words, sentence, before, counts, beside, disputed, reading }
      })
      const told = claims.map(claim => ({
        ...claim,
        words: claim.text.slice(...claim.span),
        sentence: claim.text,
        ...NO_CONTEXT,
        reading: null,
      }))
      tellContext(told, ({ text }) => text)
      expect(read).toEqual(told)
    }),
    runs(60),
  )
})

test('numbers are packed and unpacked', () => {
  const number = fc.oneof(fc.nat(40), fc.nat(2 ** 30 - 1))
  fc.assert(
    fc.property(fc.array(number), numbers => {
      expect([...(unpackNumbers(packNumbers(numbers)) ?? [])]).toEqual(numbers)
    }),
    runs(200),
  )
  fc.assert(
    fc.property(fc.string(), text => {
      const numbers = unpackNumbers(text)
      if (numbers !== null) expect(numbers.every(one => one >= 0)).toBe(true)
    }),
    runs(1000),
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
        ...'schema id title language profile synonyms articles claims questions facets threshold texts kinds story words values sentences figures frames __proto__'.split(
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

test('a pack with one character of a column replaced is refused by PackError, or compares', () => {
  const paths = everyPath(JSON.parse(JSON.stringify(good))).filter(([at, , column]) => at === 'claims' && column)
  const page = article(FLOOD.join('\n\n').replace('40', '55'), 'page')
  const character = fc.constantFrom(...'0123456789ABCDgh/~')
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(), character, ([at = '', group = '', column = ''], place, other) => {
      const json = JSON.parse(JSON.stringify(good))
      const text: string = json[at][group][column]
      const index = place % (text.length || 1)
      if (typeof text === 'string') json[at][group][column] = text.slice(0, index) + other + text.slice(index + 1)
      try {
        const report = compareArticle(page, [loadPack(json)])
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      } catch (error) {
        expect(error).toBeInstanceOf(PackError)
      }
    }),
    runs(300),
  )
})

function everyPath(json: unknown, path: string[] = []): string[][] {
  if (typeof json !== 'object' || json === null) return [path]
  const inner = Object.entries(json).flatMap(([key, value]) => everyPath(value, [...path, key]))
  return path.length > 0 ? [path, ...inner] : inner
}
