import { describe, expect, test } from 'vitest'
import { answersTo, relationOf, reportOn } from '../helpers/tiny-topic.ts'
import { STORY, withStory } from '../helpers/with-story.ts'

test('“denies it” contradicts whoever says what was said before', () => {
  const page = 'Drivers say the guards closed the mountain pass to heavy traffic; the ministry denies it.'
  const other = withStory('The guards closed the mountain pass to heavy traffic.')
  const denial = reportOn(page, [other]).claims.find(({ text }) => text.includes('denies it'))
  expect(denial?.others.map(({ relation, cause }) => [relation, cause])).toEqual([['differs', 'value']])
})

test('one word is a statement where it is denied', () => {
  const claims = reportOn('There was no looting, the police said.', STORY).claims
  expect(claims.map(({ kind }) => kind)).toEqual(['statement'])
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

  test.each<[string, string, string, string]>([
    [
      'spelt otherwise',
      'I have not seen such a flood in twenty years',
      "I haven't seen such a flood in 20 years",
      'agrees',
    ],
    [
      'with its halves in another order',
      'They came to us in the night and in the morning they left',
      'In the morning they left and they came to us in the night',
      'differs wording',
    ],
    [
      'in the plural',
      'Whoever closes a school in a valley closes the valley',
      'Whoever closes schools in valleys closes the valleys',
      'differs wording',
    ],
    [
      'of which one outlet gives a part',
      'The bridge shook and nobody had told us anything. We carried the children over by ourselves',
      'The bridge swayed and nobody had told us anything',
      'differs wording',
    ],
    [
      'cut at the end of a clause',
      'We rebuild the bridge, and we rebuild it before the winter comes',
      'We rebuild the bridge',
      'agrees',
    ],
    ['of four words, told in other words', 'No such deal exists', 'There is no such deal', 'differs wording'],
    [
      'by one voice, translated twice',
      'The deal is hurt, but it is not dead, and nobody wants to leave the table',
      'The agreement is injured but has not died, and no party has told us of a wish to leave',
      'differs wording',
    ],
  ])('%s', (_, page, other, expected) => {
    expect(relationOf('quote', said(page), withStory(said(other)))).toBe(expected)
  })

  test.each<[string, string, string, string]>([
    [
      'by one voice, named in full and in part',
      '“The roof is broken, but the walls still stand,” Governor Birchwood said.',
      '“Our roof may be broken, yet the walls are standing,” said Ada Birchwood.',
      'differs wording',
    ],
    [
      'by a person and by an office that may be hers',
      '“The roof is broken, but the walls still stand,” Ada Birchwood said.',
      '“The roof was broken but the walls are still standing,” the mediator said.',
      'differs wording',
    ],
    [
      'by two persons, in other words',
      '“The roof is broken, but the walls still stand,” Ada Birchwood said.',
      '“Our roof may be broken, yet the walls are standing,” said Piet Larch.',
      'none',
    ],
    [
      'of which the other outlet gives the half',
      '“We had made the dykes ready for the storm. Nobody told us about the ice,” Ada Birchwood said.',
      '“We had made the dykes ready for storms,” said Governor Birchwood.',
      'differs wording',
    ],
  ])('%s', (_, page, other, expected) => {
    expect(relationOf('quote', page, withStory(other))).toBe(expected)
  })

  test('another quotation of the same speaker is none', () => {
    const other = 'My grandmother baked the best rye bread in all of Aldport'
    expect(answersTo('quote', reportOn(said(words), [withStory(said(other))]))).toEqual([])
  })

  test('five words are speech when one of them is a verb', () => {
    expect(relationOf('quote', said('We are not leaving Aldport'), withStory(said('We are not leaving Aldport')))).toBe(
      'agrees',
    )
  })

  test('a phrase in scare quotes is no quotation', () => {
    expect(reportOn('She called it “a small miracle” and left the hall.', STORY).claims).not.toContainEqual(
      expect.objectContaining({ kind: 'quote' }),
    )
  })
})
