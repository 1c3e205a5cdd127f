/** Told of one thing at two stages: accused and convicted, demanded and given, announced and put off. These do not say the same. */
import { describe, expect, test } from 'vitest'
import { type Other, reportOn } from '../helpers/tiny-topic.ts'

const STORY = [
  'The mayor of Aldport opened a new ferry terminal in June.',
  'Teachers asked for smaller classes and longer breaks.',
  'The museum bought a portrait from a private collector.',
]

/** How the statements of the page stand to those of the other. */
function relationsOf(page: Other, other: string): string[] {
  const { claims } = reportOn(page, [[other, ...STORY].join('\n\n')])
  return claims
    .filter(({ kind }) => kind === 'statement')
    .flatMap(({ others }) => others.map(({ relation }) => relation))
}

describe('two stages', () => {
  test.each([
    [
      'The dean, 58, is accused of accepting 40,000 crowns from a builder of stadiums.',
      'The 58-year-old dean was found guilty of accepting 25,000 crowns from a builder of stadiums.',
    ],
    [
      'The nurse is accused of selling 600 doses of the vaccine to a clinic.',
      'The nurse was convicted of selling 600 doses of the vaccine to a clinic.',
    ],
    [
      'The pilot is charged with smuggling parrots in a cello case.',
      'The pilot has been acquitted of smuggling parrots in a cello case.',
    ],
    [
      'The prosecutor demanded nine years for the harbour master, Otto Lind, and six years for his deputy.',
      'The harbour master, Otto Lind, was sentenced to six years.',
    ],
    [
      'The miners seek 14 more days of paid holiday from the quarry.',
      'The miners got 14 more days of paid holiday from the quarry.',
    ],
    [
      'The Swiss minister will visit the shipyard on Friday.',
      'A visit of the Swiss minister to the shipyard, planned for Friday, was put off.',
    ],
    [
      'The orchestra of Velden will play in the cave on Friday.',
      'The concert of the orchestra of Velden in the cave on Friday has been cancelled.',
    ],
    [
      'The factory in Lindholm has delivered 600 buses since March.',
      'As for the figure of 600 buses, the factory in Lindholm is able to build 25 a month.',
    ],
  ])('%s — %s', (one, other) => {
    expect(relationsOf(one, other)).not.toContain('agrees')
    expect(relationsOf(other, one)).not.toContain('agrees')
  })
})

describe('one stage', () => {
  test.each([
    [
      'The nurse is accused of selling 600 doses of the vaccine to a clinic.',
      'Prosecutors accuse the nurse of selling 600 doses of the vaccine to a clinic.',
    ],
    [
      'The visit of the Swiss minister to the shipyard was put off.',
      'The Swiss minister has postponed a visit to the shipyard.',
    ],
    [
      'The prosecutor demanded nine years for the harbour master, Otto Lind.',
      'For the harbour master, Otto Lind, the prosecutor demanded nine years.',
    ],
  ])('%s — %s', (one, other) => {
    expect(relationsOf(one, other)).toContain('agrees')
  })
})
