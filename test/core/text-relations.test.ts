import { describe, expect, test } from 'vitest'
import { answersTo, type Other, relationOf, reportOn } from './helpers/tiny-topic.ts'

/** Context in which the words compared are neither all of the story nor rare by chance. */
const STORY = [
  'The mayor of Aldport opened a new ferry terminal in June.',
  'Teachers asked for smaller classes and longer breaks.',
  'The museum bought a portrait from a private collector.',
]

const withStory = (sentence: string): Other => [sentence, ...STORY].join('\n\n')

describe('statements', () => {
  test.each<[string, string, string, string]>([
    [
      'told alike',
      'The ministry closed the mountain pass because of avalanches.',
      'Because of avalanches, the mountain pass was closed.',
      'agrees',
    ],
    [
      'told with another certainty',
      'The ministry closed the mountain pass to heavy traffic.',
      'The ministry may close the mountain pass to heavy traffic.',
      'differs certainty',
    ],
    [
      'denied',
      'The ministry closed the mountain pass to heavy traffic.',
      'The ministry has not closed the mountain pass to heavy traffic.',
      'differs value',
    ],
    [
      'of another place',
      'The ministry closed the harbour in Norway.',
      'The ministry closed the harbour in Chile.',
      'none',
    ],
    [
      'of another thing',
      'The ministry closed the mountain pass to heavy traffic.',
      'Bakers raised the price of rye bread before the holidays.',
      'none',
    ],
  ])('%s', (_, page, other, expected) => {
    expect(relationOf('statement', page, withStory(other))).toBe(expected)
  })
})

describe('quotations', () => {
  const said = (words: string): string => `“${words},” Ada Birchwood said.`
  const words = 'We will rebuild every bridge that the water took from this valley'

  test('the same words agree', () => {
    const [best] = answersTo('quote', reportOn(said(words), [withStory(said(words))]))
    expect(best).toMatchObject({ relation: 'agrees', cause: null })
  })

  test('other words between quotation marks differ in wording', () => {
    const altered = 'We will rebuild every bridge that the water had taken from our valley'
    const [best] = answersTo('quote', reportOn(said(words), [withStory(said(altered))]))
    expect(best).toMatchObject({ relation: 'differs', cause: 'wording' })
    expect(best?.quote.slice(best.span.start, best.span.end)).toContain(altered)
    expect(best?.quote.slice(best.span.start, best.span.end)).not.toContain('Birchwood')
  })

  test('another quotation of the same speaker is none', () => {
    const other = 'My grandmother baked the best rye bread in all of Aldport'
    expect(answersTo('quote', reportOn(said(words), [withStory(said(other))]))).toEqual([])
  })

  test('a phrase in scare quotes is no quotation', () => {
    expect(reportOn('She called it “a small miracle” and left the hall.', STORY).claims).not.toContainEqual(
      expect.objectContaining({ kind: 'quote' }),
    )
  })
})
