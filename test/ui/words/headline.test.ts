import { describe, expect, test } from 'vitest'
import type { Figure, OtherClaim, ReportClaim } from '../../../src/core/types.ts'
import { difference } from '../../../src/ui/words/difference.ts'
import { headline, tally } from '../../../src/ui/words/headline.ts'
import { answer, figure } from '../../helpers/answers.ts'

function claim(mine: Figure | null, others: OtherClaim[], rest: Partial<ReportClaim> = {}): ReportClaim {
  const kind = mine === null ? 'statement' : 'figure'
  const said = { certainty: 'asserted', asOf: '2031-03-04' } as const
  return {
    id: 'c',
    kind,
    text: '',
    start: 0,
    end: 0,
    figure: mine,
    question: 'q',
    others,
    ...said,
    saidBy: [],
    origins: [],
    ...rest,
  }
}

const eleven = figure('11,000', 11_000, 11_000)
const about = figure('around 12,000', 12_000, 12_000, { bound: 'about' })
const over = figure('200', 200, null)
const value = { relation: 'differs', cause: 'value' } as const
const agrees = { relation: 'agrees' } as const
const fits = { relation: 'fits' } as const

describe('the first line of a card', () => {
  const cases: [name: string, line: string, claim: ReportClaim][] = [
    [
      'one value, several outlets',
      'Others say around\u00a012,000 · 9% more',
      claim(eleven, [
        answer('north', '', { ...value, figure: about }),
        answer('radio', '', { ...value, figure: about }),
      ]),
    ],
    [
      'one outlet is named',
      'Radio Lenne says 4,400 · 60% fewer',
      claim(eleven, [answer('radio', '', { ...value, figure: figure('4,400', 4_400, 4_400) })]),
    ],
    [
      'several values, in order of size, without one distance',
      'Others say 4,400 and around\u00a012,000',
      claim(eleven, [
        answer('north', '', { ...value, figure: about }),
        answer('radio', '', { ...value, figure: figure('4,400', 4_400, 4_400) }),
      ]),
    ],
    [
      'a bound has no distance, and is put in our words',
      'Radio Lenne says 200\u00a0or\u00a0more',
      claim(eleven, [answer('radio', '', { ...value, figure: over })]),
    ],
    [
      'a value at odds comes before a count of another day and before agreement',
      'Radio Lenne says around\u00a012,000 · 9% more',
      claim(eleven, [
        answer('north', '', { relation: 'agrees', figure: eleven }),
        answer('harbour', '', { relation: 'differs', cause: 'later', figure: over, asOf: '2031-03-01' }),
        answer('radio', '', { ...value, figure: about }),
      ]),
    ],
    [
      'an earlier count is called so',
      'Earlier, 1\u00a0Mar\u00a02031: 200\u00a0or\u00a0more',
      claim(eleven, [answer('radio', '', { relation: 'differs', cause: 'later', figure: over, asOf: '2031-03-01' })]),
    ],
    [
      'a later count too',
      'Later, 5\u00a0Mar\u00a02031: around\u00a012,000 · 9% more',
      claim(eleven, [answer('radio', '', { relation: 'differs', cause: 'later', figure: about, asOf: '2031-03-05' })]),
    ],
    [
      'where no text tells the day of the count, only that of publication is said',
      'Published later, 6\u00a0Mar\u00a02031: around\u00a012,000 · 9% more',
      claim(eleven, [answer('radio', '', { relation: 'differs', cause: 'later', figure: about })]),
    ],
    [
      'the same before this article',
      'Published earlier, 4\u00a0Mar\u00a02031: around\u00a012,000 · 9% more',
      claim(eleven, [answer('courier', '', { relation: 'differs', cause: 'later', figure: about })], {
        asOf: '2031-03-06',
      }),
    ],
    [
      'and where this article has no day itself',
      'On another day, 4\u00a0Mar\u00a02031: around\u00a012,000 · 9% more',
      claim(eleven, [answer('courier', '', { relation: 'differs', cause: 'later', figure: about })], { asOf: null }),
    ],
    [
      'several counts that are all later',
      'Published later: 200\u00a0or\u00a0more and around\u00a012,000',
      claim(eleven, [
        answer('north', '', { relation: 'differs', cause: 'later', figure: over }),
        answer('radio', '', { relation: 'differs', cause: 'later', figure: about }),
      ]),
    ],
    [
      'counts of before and after are both',
      'Earlier and later: 200\u00a0or\u00a0more and around\u00a012,000',
      claim(eleven, [
        answer('north', '', { relation: 'differs', cause: 'later', figure: over, asOf: '2031-03-02' }),
        answer('radio', '', { relation: 'differs', cause: 'later', figure: about, asOf: '2031-03-09' }),
      ]),
    ],
    [
      'days of counts and of publication together are days, and no more',
      'Earlier and later: 200\u00a0or\u00a0more and around\u00a012,000',
      claim(eleven, [
        answer('north', '', { relation: 'differs', cause: 'later', figure: over, asOf: '2031-03-02' }),
        answer('radio', '', { relation: 'differs', cause: 'later', figure: about }),
      ]),
    ],
    [
      'a unit that all share is said once',
      'Others say 64.8 and 65\u00a0per cent',
      claim(figure('62 per cent', 62, 62, { unit: 'percent' }), [
        answer('north', '', { ...value, figure: figure('65 per cent', 65, 65, { unit: 'percent' }) }),
        answer('radio', '', { ...value, figure: figure('64.8 per cent', 64.8, 64.8, { unit: 'percent' }) }),
      ]),
    ],
    [
      'of many values the lowest and the highest',
      'Others say 300 to 12,000',
      claim(
        eleven,
        [about, figure('300', 300, 300), figure('4,400', 4_400, 4_400), figure('5,000', 5_000, 5_000)]
          .map(figure => answer('radio', '', { ...value, figure }))
          .concat(answer('north', '', { ...value, figure: about })),
      ),
    ],
    [
      'values of two measures are not set side by side',
      'Radio Lenne says otherwise',
      claim(eleven, [
        answer('radio', '', { ...value, figure: figure('9 km', 9, 9, { unit: 'kilometre' }) }),
        answer('radio', '', { ...value, figure: over }),
      ]),
    ],
    [
      'agreement',
      '2 others say the\u00a0same',
      claim(eleven, [answer('north', '', agrees), answer('radio', '', agrees)]),
    ],
    [
      'outlets that pass on one voice',
      '2 others say the\u00a0same, all from one source',
      claim(eleven, [
        answer('north', '', { ...agrees, origins: ['the council of Lenne'] }),
        answer('radio', '', { ...agrees, origins: ['the council of Lenne', 'the mayor'] }),
      ]),
    ],
    [
      'outlets that pass on whom this article cites, and are no second source',
      '2 others say the\u00a0same, with no new source',
      claim(
        eleven,
        [
          answer('north', '', { ...agrees, origins: ['the council of Lenne'] }),
          answer('radio', '', { ...agrees, origins: ['the council of Lenne', 'the mayor'] }),
        ],
        { origins: ['the council of Lenne'] },
      ),
    ],
    [
      'one such outlet',
      'Radio Lenne says the\u00a0same, with no new source',
      claim(eleven, [answer('radio', '', { ...agrees, origins: ['the mayor'] })], { origins: ['the mayor'] }),
    ],
    [
      'one with a source of its own',
      'Radio Lenne says the\u00a0same',
      claim(eleven, [answer('radio', '', { ...agrees, origins: ['the mayor'] })], { origins: ['the council'] }),
    ],
    [
      'outlets that have it from several',
      '3 others say the\u00a0same, from 2 sources',
      claim(eleven, [
        answer('north', '', { ...agrees, origins: ['the council of Lenne'] }),
        answer('radio', '', { ...agrees, origins: ['the council of Lenne'] }),
        answer('harbour', '', { ...agrees, origins: ['the operator of the dam'] }),
      ]),
    ],
    [
      'outlets of which one does not say whose word it passes on, which may be that of the other',
      '2 others say the\u00a0same',
      claim(eleven, [answer('north', '', agrees), answer('radio', '', { ...agrees, origins: ['the mayor'] })]),
    ],
    ['agreement of one', 'Radio Lenne says the\u00a0same', claim(eleven, [answer('radio', '', agrees)])],
    [
      'vague words that fit stay as they were written',
      'Radio Lenne says thousands, which fits',
      claim(eleven, [answer('radio', '', { ...fits, figure: figure('Thousands', 1_000, 9_999, { bound: 'vague' }) })]),
    ],
    [
      'nearly the same thing counted',
      'Radio Lenne reports something related, but not the same',
      claim(eleven, [answer('radio', '', { relation: 'related', figure: over })]),
    ],
    [
      'a statement made with more certainty',
      'Others are more certain of this',
      claim(
        null,
        [
          answer('radio', '', { relation: 'differs', cause: 'certainty', certainty: 'asserted' }),
          answer('north', '', { relation: 'differs', cause: 'certainty', certainty: 'likely' }),
        ],
        { certainty: 'planned' },
      ),
    ],
    [
      'another speaker',
      'Radio Lenne credits this to someone else',
      claim(null, [answer('radio', '', { relation: 'differs', cause: 'source' })]),
    ],
    [
      'a quotation in other words',
      'Others quote this in other words',
      claim(null, [
        answer('radio', '', { relation: 'differs', cause: 'wording' }),
        answer('north', '', { relation: 'differs', cause: 'wording' }),
      ]),
    ],
  ]
  test.each(cases)('%s', (_, line, claim) => {
    expect(headline(claim)).toBe(line)
  })
})

test('outlets are tallied once each, where they stand apart from one another', () => {
  const mixed = claim(eleven, [
    answer('radio', '', { ...value, figure: about }),
    answer('radio', '', { ...value, figure: over }),
    answer('north', '', agrees),
    answer('harbour', '', agrees),
    answer('courier', '', { relation: 'related' }),
  ])
  expect(tally(mixed)).toBe('1\u00a0differs · 2\u00a0agree')
  const update = answer('radio', '', { relation: 'differs', cause: 'later' })
  expect(tally(claim(eleven, [update, answer('north', '', agrees)]))).toBe('1\u00a0of another day · 1\u00a0agrees')
  expect(tally(claim(eleven, [answer('north', '', agrees)]))).toBeNull()
})

describe('the distance between two figures', () => {
  const percent = { unit: 'percent' }
  const cases: [said: string | null, mine: Figure, theirs: Figure][] = [
    ['9% more', eleven, about],
    ['8% fewer', about, eleven],
    ['2.5 times as many', figure('4', 4, 4), figure('10', 10, 10)],
    ['20% less', figure('10 km', 10, 10, { unit: 'kilometre' }), figure('8 km', 8, 8, { unit: 'kilometre' })],
    ['0.5% more', figure('1,000', 1_000, 1_000), figure('1,005', 1_005, 1_005)],
    ['1.5 points lower', figure('4 %', 4, 4, percent), figure('2.5 %', 2.5, 2.5, percent)],
    [null, eleven, over],
    [null, eleven, eleven],
    [null, figure('0', 0, 0), eleven],
    [null, figure('10 km', 10, 10, { unit: 'kilometre' }), figure('8', 8, 8)],
  ]
  test.each(cases)('%s', (said, mine, theirs) => {
    expect(difference(mine, theirs)).toBe(said)
  })
})
