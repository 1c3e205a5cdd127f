import { test } from 'vitest'
import { LONGEST_TEXT } from '../../src/core/article/cut-article.ts'
import { findClaims } from '../../src/core/claims/find-claims.ts'
import { compareArticle } from '../../src/core/compare/compare-article.ts'
import type { FoundFigure } from '../../src/core/figures/described-figure.ts'
import { shareByValue } from '../../src/core/figures/share-by-value.ts'
import { findNumbers } from '../../src/core/numbers/find-numbers.ts'
import { fingerprint } from '../../src/core/pack/fingerprint.ts'
import { findQuotations } from '../../src/core/text/find-quotations.ts'
import { splitSentences } from '../../src/core/text/split-sentences.ts'
import { tokenize } from '../../src/core/text/tokenize.ts'
import { article, packOf } from '../core/helpers/tiny-topic.ts'
import { expectLinear, filled } from './linear.ts'

const loaded = packOf([
  'The flood killed 40 people in Norway, the ministry said. More than 2,000 villagers were evacuated on Monday.',
  'Some 60 people died in Norway, according to the Red Cross. “We lost every bridge that we had,” Ada Birchwood said.',
])

const work: Record<string, (text: string) => unknown> = {
  tokens: tokenize,
  numbers: findNumbers,
  sentences: splitSentences,
  quotations: findQuotations,
  fingerprint,
}

/** Each is repeated to fill a text. */
const units: Record<string, string> = {
  spaces: ' ',
  'line ends': '\n',
  letters: 'a',
  dots: '.',
  'dotted letters': 'a.',
  'opening marks': '“',
  'closing marks': '”',
  'straight marks': '"',
  apostrophes: '’',
  'straight marks apart': ' "a',
  'sentences in quotation marks': '“It fell.” ',
  commas: 'a,',
  hyphens: 'a-',
  capitals: 'Ada ',
  prose: 'The flood killed 40 people in Norway, the ministry said. ',
  'no spaces': 'a\u200b',
}

const paragraphs: Record<string, string> = {
  prose: 'The flood killed 40 people in Norway, the ministry said. She added that 2,000 villagers left.\n\n',
  'one paragraph': 'The flood killed 40 people in Norway, the ministry said. She added that 2,000 villagers left. ',
  'quotations never closed': '“We lost every bridge that we had and all the boats.\n\n',
  tolls: 'bringing the toll from the strike to 40 ',
  names: 'Ada Birchwood, ',
  'voices without end': 'ministry said ',
  'acronyms explained again and again': 'National Flood Office (NFO) ',
  numbers: '40 ',
  letters: 'a ',
}

const cases = Object.keys(work).flatMap(what => Object.keys(units).map((unit): [string, string] => [what, unit]))

test.each(cases)('time for %s is linear in a text of %s', (what, unit) => {
  expectLinear(10_000, length => filled(units[unit] ?? '', length), work[what] as (text: string) => unknown)
})

test.each(Object.entries(paragraphs))(
  'time for claims is linear in a text of %s',
  (_, paragraph) => {
    const claims = (text: string) => findClaims({ text, published: '2025-03-12' })
    expectLinear(5_000, length => filled(paragraph, length), claims)
  },
  60_000,
)

test('time to compare is linear in the article', () => {
  const compare = (text: string) => compareArticle(article(text), [loaded])
  expectLinear(4_000, length => filled(paragraphs.prose ?? '', length), compare)
}, 60_000)

/** One sentence that never ends, as long as any page is let to be. */
const MEGABYTE = 1_000_000

const endless: Record<string, string> = {
  'digits and quotation marks': '7“8” "9, ',
  'opening marks and digits': '“7 ',
  digits: '7',
  'brackets and links': '[1](http://a.example/) ',
  'combining marks': 'a\u0301\u0301',
  'marks of direction': '\u202e7\u202c ',
}

test.each(Object.entries(endless))(
  'a megabyte of %s in one sentence is read in linear time',
  (_, unit) => {
    for (const read of Object.values(work)) expectLinear(MEGABYTE / 8, length => filled(unit, length), read, 1)
    expectLinear(
      LONGEST_TEXT / 8,
      length => filled(unit, length),
      text => findClaims({ text, published: null }),
      1,
    )
  },
  120_000,
)

test('what one number lends itself is found in linear time', () => {
  const [one] = findClaims({ text: 'The list says 413.', published: null }).filter(({ figure }) => figure)
  const given = (count: number) =>
    Array.from({ length: count }).map(() => structuredClone({ figure: one?.figure, frame: one?.frame }) as FoundFigure)
  expectLinear(1_000, given, shareByValue)
})
