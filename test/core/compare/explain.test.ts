import { describe, expect, test } from 'vitest'
import { explainArticle } from '../../../src/core/compare/explain/explain-article.ts'
import { article, packOf } from '../helpers/tiny-topic.ts'

const OTHER = [
  'The ministry has not closed the mountain pass to heavy traffic.',
  'The mayor of Aldport opened a new ferry terminal in June.',
  'Teachers asked for smaller classes and longer breaks.',
].join('\n\n')

const PAGE = [
  'The ministry closed the mountain pass to heavy traffic.',
  'What now?',
  'She called it “a small miracle” and left.',
].join('\n\n')

const explanation = explainArticle(article(PAGE), [packOf([OTHER])])

describe('an explanation', () => {
  test('tells the claims of a sentence, and why a part of it is none', () => {
    expect(explanation?.sentences.map(({ text, claims, leftOut }) => [text, claims.length, leftOut])).toEqual([
      ['The ministry closed the mountain pass to heavy traffic.', 1, []],
      ['What now?', 0, [{ text: 'What now?', why: 'fewer than 2 words that tell something' }]],
      [
        'She called it “a small miracle” and left.',
        1,
        [{ text: 'a small miracle', why: 'a phrase of fewer than 5 words' }],
      ],
    ])
  })

  test('tells what became of a pair, and what each step measured', () => {
    const [pair] = explanation?.pairs ?? []
    expect(pair).toMatchObject({
      claim: 'c1',
      article: 'other-1',
      other: 'The ministry has not closed the mountain pass to heavy traffic.',
      relation: 'differs',
      outcome: 'shown: Says it is not so',
    })
    expect(pair?.steps).toContainEqual({ step: 'both deny, or neither', measured: 'by one', passed: false })
    expect(pair?.steps.find(({ step }) => step.startsWith('alike by themselves'))?.passed).toBe(true)
  })

  test('of an article on no topic is none', () => {
    expect(explainArticle(article(PAGE), [])).toBeNull()
  })
})

test('of one number in two texts it tells what is made of it', () => {
  const figures = explainArticle(article('The quay holds 35,600 crates.'), [packOf(['Some 35,600 were landed.'])])
  const step = figures?.pairs.flatMap(({ steps }) => steps).find(({ step }) => step.startsWith('one number'))
  expect(step?.passed).toBe(true)
  expect(step?.measured).toMatch(/^log-odds \d/)
})

test('of two values it tells why they are no contradiction', () => {
  const stepsOf = (other: string) =>
    explainArticle(article('The agency has inspected 86 towers.'), [
      packOf([{ text: other, published: '2025-03-16' }]),
    ])?.pairs.flatMap(({ steps }) => steps)
  const step = 'nothing tells of two counts'
  expect(stepsOf('The agency has inspected 31 towers.')).toContainEqual({
    step,
    measured: 'what is done does not become less',
    passed: false,
  })
  expect(stepsOf('The agency has inspected 140 towers.')).toContainEqual({ step, measured: 'nothing', passed: true })
})
