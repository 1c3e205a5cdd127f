import { describe, expect, test } from 'vitest'
import { compilePack } from '../../../src/core/compile/compile-pack.ts'
import { CLAIM_FIELDS, FIGURE_FIELDS, FRAME_FIELDS } from '../../../src/core/pack/claim-columns.ts'
import { loadPack } from '../../../src/core/pack/load-pack.ts'
import { PackError } from '../../../src/core/pack/pack-error.ts'
import { article } from '../helpers/tiny-topic.ts'

const good = compilePack({
  id: 'flood',
  title: 'The flood',
  language: 'en',
  synonyms: [['hand pumps', 'well pumps']],
  articles: [
    article('The flood killed 40 people in Norway. “We lost every bridge that we had,” Ada Birchwood said.'),
    article('The flood killed 60 people in Norway, the Red Cross said.', { url: 'https://ash.example/flood' }),
  ],
})

/** A fresh copy as it comes from a file, with one place of it set to something else. `undefined` takes it away. */
function broken(path: string, value: unknown): unknown {
  const json = JSON.parse(JSON.stringify(good))
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  let at = json
  for (const step of steps) at = at[step]
  at[last] = value
  return JSON.parse(JSON.stringify(json))
}

test('a compiled pack is a pack', () => {
  expect(loadPack(JSON.parse(JSON.stringify(good))).pack).toEqual(good)
})

test('fields of a later version are let pass', () => {
  expect(() => loadPack(broken('colour', 'green'))).not.toThrow()
})

test('a pack of before, which tells of no count that its story keeps up, is still one', () => {
  expect(loadPack(broken('story.running', undefined)).story.running).toEqual([])
})

const notPacks: [what: string, json: unknown][] = [
  ['nothing', null],
  ['a number', 7],
  ['a sentence', 'a pack'],
  ['a list', []],
  ['an empty object', {}],
]

const mutations: [what: string, path: string, value: unknown][] = [
  ['another schema', 'schema', 1],
  ['a schema in words', 'schema', '2'],
  ['no id', 'id', ''],
  ['an id with a path in it', 'id', '../up'],
  ['an id with markup in it', 'id', '<b>'],
  ['a title that is no text', 'title', 3],
  ['no language', 'language', undefined],
  ['no profile', 'profile', undefined],
  ['a running count that is a word', 'story.running', ['killed']],
  [
    'more running counts than a story has',
    'story.running',
    Array(65).fill({ role: 'killed', thing: 'person', numbers: [] }),
  ],
  ['a facet that is a word', 'profile.facets.0', 'flood'],
  ['a threshold in words', 'profile.threshold', 'high'],
  ['synonyms that are words', 'synonyms', ['pump']],
  ['articles that are no list', 'articles', {}],
  ['an article without an outlet', 'articles.0.outlet', null],
  ['an address that is no text', 'articles.0.url', 5],
  ['agencies that are no list', 'articles.0.via', 'Reuters'],
  ['copies that are words', 'articles.0.copyOf', ['a']],
  ['no fingerprints', 'fingerprints', undefined],
  ['fingerprints in numbers', 'fingerprints.hashes', 7],
  ['fingerprints that break off', 'fingerprints.hashes', 'g'],
  ['fingerprints of nobody', 'fingerprints.articles', ''],
  [
    'fingerprints of articles that are not there',
    'fingerprints.articles',
    good.fingerprints.articles.replace(/./g, 'D'),
  ],
  ['no claims', 'claims', undefined],
  ['claims that are a list', 'claims', []],
  ['words that are numbers', 'claims.words', [1, 2]],
  ['too few words', 'claims.words', ['flood']],
  ['values that are words', 'claims.values', ['40']],
  ['no values', 'claims.values', []],
  ['a sentence that is null', 'claims.sentences', [null]],
  ['no sentences', 'claims.sentences', []],
  ['a column that is a list', 'claims.claims.terms', [1]],
  ['a column that is not there', 'claims.claims.terms', undefined],
  ['a claim of an unknown kind', 'claims.claims.kind', good.claims.claims.kind.replace(/^./, '7')],
  ['kinds of a claim too many', 'claims.claims.kind', `${good.claims.claims.kind}1`],
  ['kinds of a figure too many', 'claims.claims.kind', good.claims.claims.kind.replace('1', '0')],
  ['no kinds', 'claims.claims.kind', ''],
  ['an unknown certainty', 'claims.claims.certainty', good.claims.claims.certainty.replace(/^./, ':')],
  ['a figure of an unknown bound', 'claims.figures.bound', good.claims.figures.bound.replace(/^./, '6')],
  ['a column that breaks off within a number', 'claims.claims.spanEnd', `${good.claims.claims.spanEnd.slice(0, -1)}g`],
  ['a number that is too large', 'claims.claims.spanEnd', `${'g'.repeat(6)}B${good.claims.claims.spanEnd}`],
  ['a list longer than its column', 'claims.claims.terms', `5${good.claims.claims.terms}`],
  ['a claim of an article that is not there', 'claims.claims.article', good.claims.claims.article.replace(/^./, 'D')],
  [
    'a claim of a question that is not there',
    'claims.claims.question',
    good.claims.claims.question.replace(/^./, '5C'),
  ],
  ['a question that is null', 'questions.texts.0', null],
  ['a question of an unknown kind', 'questions.kinds', good.questions.kinds.replace(/^./, '3')],
  ['kinds of more questions than there are', 'questions.kinds', `${good.questions.kinds}0`],
  ['no questions', 'questions', { texts: [], kinds: '' }],
  ['no story', 'story', undefined],
  ['a place that is no name', 'story.places', [7]],
  ['owners of an unknown kind', 'story.owners', [{ family: 'harm', kind: 'many', main: null }]],
]

const badPacks: [what: string, json: unknown][] = [
  ...notPacks,
  ...mutations.map(([what, path, value]): [string, unknown] => [what, broken(path, value)]),
]

describe('a bad pack is refused in one plain sentence', () => {
  test.each(badPacks)('%s', (_, json) => {
    expect(() => loadPack(json)).toThrow(PackError)
    expect(() => loadPack(json)).toThrow(/^This is not a Second Source pack: [^\n]{5,120}\.$/)
  })
})

describe('every column is checked', () => {
  const columns = Object.entries({ claims: CLAIM_FIELDS, figures: FIGURE_FIELDS, frames: FRAME_FIELDS }).flatMap(
    ([group, fields]) => Object.keys(fields).map(field => `claims.${group}.${field}`),
  )
  test.each(columns)('%s', path => {
    for (const value of [null, 3, '', 'é', '~~~', '1'.repeat(10_000)]) {
      expect(() => loadPack(broken(path, value))).toThrow(PackError)
      expect(() => loadPack(broken(path, value))).toThrow(path === 'claims.claims.kind' ? 'claims.' : path)
    }
  })
})

describe('the sentence names the place', () => {
  test.each([
    ['schema', 1],
    ['claims.claims.certainty', 'sure'],
    ['articles.0.outlet', null],
  ])('%s', (path, value) => {
    expect(() => loadPack(broken(path, value))).toThrow(path)
  })
})

test('questions are unique and each is asked by a claim', () => {
  const { claims, questions } = loadPack(good)
  const ids = questions.all().map(question => question.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(claims.all().map(claim => claim.question)).size).toBe(ids.length)
})

test('figures of two articles meet at one question', () => {
  const [first, second] = loadPack(good)
    .claims.all()
    .filter(claim => claim.figure)
  expect(first?.question).toBe(second?.question)
  expect([first?.article, second?.article]).toEqual([0, 1])
})
