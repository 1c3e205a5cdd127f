import { wordSet } from '../../word-list.ts'

import { monthNames } from '../time/month-names.ts'

/** Words for the figures of an economy; nouns and adjectives by their stems. */

/** A rate is named by what it is a rate of: “the jobless rate” is unemployment. */
export const namedRates: ReadonlyMap<string, string> = new Map([
  ['unemploy', 'unemploy'],
  ['jobless', 'unemploy'],
  ['inflat', 'inflat'],
  ['growth', 'growth'],
])

/** What all prices rise by is inflation, what any others rise by is not; what the whole economy grows by is growth. */
export const risesNamed: ReadonlyMap<string, string> = new Map([
  ['pric', 'inflat'],
  ['consumer pric', 'inflat'],
  ['retail pric', 'inflat'],
  ['cpi', 'inflat'],
  ['consumer pric index', 'inflat'],
  ['economy', 'growth'],
  ['gdp', 'growth'],
  ['gross domestic product', 'growth'],
])

/** Indices that are told as their change of a year. */
export const indicesTold = wordSet('cpi')

/** Words before inflation and growth that go without saying. */
export const saidAnyway = wordSet('annual consumer economic gdp headlin pric year')

/** Words that tell what inflation or growth is meant to be. */
export const aimWords = wordSet('aim aims aimed aiming target targets targeted goal')

/** Nouns that tell who came to a share, or how, and not of what it is. */
export const valueNouns = wordSet('averag comparison estimat expectat forecast predict project target')

const month = monthNames.join('|').toLowerCase()

/** What a change is measured against, in lower case with single spaces, where that is no year. */
export const spanComparisons: readonly (readonly [pattern: RegExp, span: string])[] = [
  [
    new RegExp(
      `\\b(?:month[ -](?:on|over|to)[ -]month|on the month|m ?/ ?m|from one month to the next|(?:a|one) month (?:earlier|before)|` +
        `(?:comparison|compared) with (?:${month}|the (?:previous|preceding) month|the month before)\\b(?! last| of last| a year| \\d))`,
    ),
    'month',
  ],
  [
    /\b(?:quarter[ -](?:on|over|to)[ -]quarter|on the quarter|q ?\/ ?q|from one quarter to the next|(?:a|one) quarter (?:earlier|before)|(?:comparison|compared) with the (?:previous|preceding) (?:quarter|three months))/,
    'quarter',
  ],
]

/** What only money can be the value of. */
export const moneyNouns: ReadonlySet<string> = wordSet(
  'profit profits loss losses revenue revenues turnover deficit surplus earnings debt debts dividend fine loan loans',
)

/** What is never told in money. */
export const sizeNouns = wordSet('capacity population membership circulation')

/** All that an economy makes, of which debts and deficits are told as a share; as names, and as nouns by what stands before them. */
export const wholeNames: ReadonlySet<string> = wordSet('gdp gnp gni')
export const wholeNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['product', wordSet('domestic national')],
  ['income', wordSet('national')],
  ['output', wordSet('economic national')],
])

/** Between a rate of exchange and the currency it is paid for: “4.92 to the euro”. */
export const paidFor = wordSet('to per against a')
