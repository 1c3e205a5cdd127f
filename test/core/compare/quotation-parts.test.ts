/** One utterance as editors give it: shortened, with words in brackets, split in two, begun later, between other marks. */
import { describe, expect, test } from 'vitest'
import { reportOn } from '../helpers/tiny-topic.ts'

const STORY = [
  'The mayor of Aldport opened a new ferry terminal in June.',
  'Teachers asked for smaller classes and longer breaks.',
  'The museum bought a portrait from a private collector.',
]

/** How each quotation of the page stands to the other outlet's. */
function relationsOf(page: string, other: string): string[] {
  const quotes = reportOn(page, [[other, ...STORY].join('\n\n')]).claims.filter(({ kind }) => kind === 'quote')
  return quotes.map(({ others: [best] }) => [best?.relation ?? 'none', best?.cause ?? []].flat().join(' '))
}

describe('either way round', () => {
  test.each<[string, string, string]>([
    [
      '“We will rebuild every bridge … before the winter comes,” Ada Birchwood said.',
      '“We will rebuild every bridge that the water took from this valley before the winter comes,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“We will rebuild every bridge […] before the winter comes,” Ada Birchwood said.',
      '“We will rebuild every bridge that the water took from this valley before the winter comes,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“We will rebuild every bridge ... before the winter comes,” Ada Birchwood said.',
      '“We will rebuild every bridge that the water took from this valley before the winter comes,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“We will … rebuild the old mill in this valley,” Ada Birchwood said.',
      '“We will certainly not rebuild the old mill in this valley,” Ada Birchwood said.',
      'differs wording',
    ],
    [
      '“[The troops] will leave the valley before the winter comes,” Ada Birchwood said.',
      '“They will leave the valley before the winter comes,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“They [the troops] will leave the valley before the winter comes,” Ada Birchwood said.',
      '“They will leave the valley before the winter comes,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“They will leave [the valley] before the winter comes to the hills,” Ada Birchwood said.',
      '“They will leave it before the winter comes to the hills,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“The water came at night,” Ada Birchwood said, “and nobody had warned the people in the valley.”',
      '“The water came at night and nobody had warned the people in the valley,” Ada Birchwood said.',
      'agrees',
    ],
    [
      'She said the mill was “the oldest in the valley and nobody looked after it”.',
      '“It is the oldest in the valley and nobody looked after it,” Ada Birchwood said.',
      'agrees',
    ],
    [
      'She said the mill was “the oldest in the valley and somebody looked after it”.',
      '“It is not the oldest in the valley and somebody looked after it,” Ada Birchwood said.',
      'differs wording',
    ],
    [
      "'The water came at night and nobody had warned the people,' Ada Birchwood said.",
      '“The water came at night and nobody had warned the people,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '‘The water came at night and nobody had warned the people,’ Ada Birchwood said.',
      '“The water came at night and nobody had warned the people,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“The water came at night and nobody had warned the people.\n\n“We buried eleven of them,” Ada Birchwood said.',
      '“The water came at night and nobody had warned the people. We buried eleven of them,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“The water came at night — and nobody had warned the people,” Ada Birchwood said.',
      '“The water came at night, and nobody had warned the people,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“Well, the water came at night and nobody had warned the people,” Ada Birchwood said.',
      '“The water came at night and nobody had warned the people,” Ada Birchwood said.',
      'agrees',
    ],
    [
      '“Nobody has told us that he wants to leave the valley,” said the mediator.',
      '“Nobody has told us that he wants to leave the valley,” the envoy said.',
      'agrees',
    ],
    [
      '“The water came at night and nobody had warned the people,” Ada Birchwood of the valley council said.',
      '“The water arrived at night, and nobody warned people,” Ada Birchwood said.',
      'differs wording',
    ],
    [
      '“We will open the mountain road on Monday,” Ada Birchwood said.',
      '“If the rain stops, we will open the mountain road on Monday,” Ada Birchwood said.',
      'differs wording',
    ],
    [
      '“We will open the mountain road on Monday,” Ada Birchwood said.',
      '“We will open the mountain road on Monday, unless the rain goes on,” Ada Birchwood said.',
      'differs wording',
    ],
    [
      '“The mountain road is open and the buses run again,” Ada Birchwood said.',
      '“The mountain road is closed and the buses run again,” Ada Birchwood said.',
      'differs wording',
    ],
  ])('%s — %s', (one, other, expected) => {
    expect(new Set(relationsOf(one, other))).toEqual(new Set([expected]))
    expect(new Set(relationsOf(other, one))).toEqual(new Set([expected]))
  })
})

describe('what one outlet quotes and another tells', () => {
  test.each<[string, string]>([
    [
      '“We will rebuild the old stone bridge before the winter,” Ada Birchwood said.',
      'Ada Birchwood said that the old stone bridge would be rebuilt before the winter.',
    ],
    [
      '“The company lied to its customers about the batteries,” prosecutor Piet Larch said.',
      'The company had lied to its customers, prosecutor Larch told the court.',
    ],
  ])('%s — %s', (quoted, told) => {
    const [statement] = reportOn(told, [[quoted, ...STORY].join('\n\n')]).claims
    expect(statement?.others.map(({ relation }) => relation)).toEqual(['agrees'])
  })
})

test('whoever is named in a quotation does not speak it', () => {
  const text = '“The truce is wounded. Neither side has told us that it wants to leave,” Ada Birchwood said.'
  expect(reportOn(text, STORY).claims.find(({ kind }) => kind === 'quote')?.saidBy).toEqual(['Ada Birchwood'])
})

describe('two people in like words', () => {
  test.each<[string, string, string, string]>([
    [
      'of one thing each',
      '“We will rebuild every house,” said the minister, Jana Holt.',
      '“We will rebuild every bridge,” said the mayor, Olof Tann.',
      'none',
    ],
    [
      'as one says such things',
      '“I am shocked and saddened by this tragedy,” Prime Minister Leo Fenn said.',
      '“I am deeply saddened by this terrible tragedy,” President Ada Morrow said.',
      'none',
    ],
    [
      'in so many of the same that one of them is credited wrongly',
      '“The sea rose over the wall in one night and took the whole street,” said baker Tom Hale.',
      '“The sea rose over the wall in one night and took the whole street,” said farmer Kit Lowe.',
      'agrees',
    ],
    [
      'and one person who says what was meant otherwise',
      '“Every house in this valley will be rebuilt,” said the minister, Jana Holt.',
      '“We will rebuild every single house in this valley,” Jana Holt promised.',
      'differs wording',
    ],
    [
      'and one person who says two things that begin alike',
      '“The talks were good and constructive,” said envoy Rhea Stone.',
      '“The talks were difficult and brought no result,” said envoy Rhea Stone.',
      'none',
    ],
  ])('%s', (_, page, other, expected) => {
    expect(relationsOf(page, other)).toEqual([expected])
  })
})
