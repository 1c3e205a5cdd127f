import { describe, expect, test } from 'vitest'
import { checkPack, PackError } from '../../src/core/pack/check-pack.ts'
import { compilePack } from '../../src/core/pack/compile-pack.ts'
import { loadPack } from '../../src/core/pack/load-pack.ts'
import { article } from './helpers/tiny-topic.ts'

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

const figureClaim = `claims.${good.claims.findIndex(claim => claim.figure)}`

test('a compiled pack is a pack', () => {
  expect(checkPack(JSON.parse(JSON.stringify(good)))).toEqual(good)
})

test('fields of a later version are let pass', () => {
  expect(() => checkPack(broken('colour', 'green'))).not.toThrow()
})

const notPacks: [what: string, json: unknown][] = [
  ['nothing', null],
  ['a number', 7],
  ['a sentence', 'a pack'],
  ['a list', []],
  ['an empty object', {}],
]

const mutations: [what: string, path: string, value: unknown][] = [
  ['another schema', 'schema', 2],
  ['a schema in words', 'schema', '1'],
  ['no id', 'id', ''],
  ['an id with a path in it', 'id', '../up'],
  ['an id with markup in it', 'id', '<b>'],
  ['a title that is no text', 'title', 3],
  ['no language', 'language', undefined],
  ['no profile', 'profile', undefined],
  ['a facet that is a word', 'profile.facets.0', 'flood'],
  ['a threshold in words', 'profile.threshold', 'high'],
  ['synonyms that are words', 'synonyms', ['pump']],
  ['articles that are no list', 'articles', {}],
  ['an article without an outlet', 'articles.0.outlet', null],
  ['an address that is no text', 'articles.0.url', 5],
  ['agencies that are no list', 'articles.0.via', 'Reuters'],
  ['a fingerprint of words', 'articles.0.fingerprint', ['a']],
  ['a claim that is null', 'claims.0', null],
  ['a claim without text', 'claims.0.text', undefined],
  ['a claim of an unknown kind', 'claims.0.kind', 'rumour'],
  ['an unknown certainty', 'claims.0.certainty', 'sure'],
  ['a figure of an unknown bound', `${figureClaim}.figure.bound`, 'roughly'],
  ['a figure whose value is text', `${figureClaim}.figure.min`, '40'],
  ['a frame that is a word', `${figureClaim}.frame`, 'count'],
  ['terms that are no list', 'claims.0.terms', 'flood'],
  ['a span of one', 'claims.0.span', [0]],
  ['a span below zero', 'claims.0.span', [-1, 4]],
  ['a claim of an article that is not there', 'claims.0.article', 99],
  ['a claim of an article between two', 'claims.0.article', 0.5],
  ['a claim of a question that is not there', 'claims.0.question', 99],
  ['a question without text', 'questions.0.text', null],
  ['no questions', 'questions', []],
]

const badPacks: [what: string, json: unknown][] = [
  ...notPacks,
  ...mutations.map(([what, path, value]): [string, unknown] => [what, broken(path, value)]),
]

describe('a bad pack is refused in one plain sentence', () => {
  test.each(badPacks)('%s', (_, json) => {
    expect(() => checkPack(json)).toThrow(PackError)
    expect(() => checkPack(json)).toThrow(/^This is not a Second Source pack: [^\n]{5,120}\.$/)
    expect(() => loadPack(json)).toThrow(PackError)
  })
})

describe('the sentence names the place', () => {
  test.each([
    ['schema', 2],
    ['claims.0.certainty', 'sure'],
    ['articles.0.outlet', null],
  ])('%s', (path, value) => {
    expect(() => checkPack(broken(path, value))).toThrow(path)
  })
})

test('questions are unique and each is asked by a claim', () => {
  const ids = good.questions.map(question => question.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(good.claims.map(claim => claim.question)).size).toBe(ids.length)
})

test('figures of two articles meet at one question', () => {
  const [first, second] = good.claims.filter(claim => claim.figure)
  expect(first?.question).toBe(second?.question)
  expect([first?.article, second?.article]).toEqual([0, 1])
})
