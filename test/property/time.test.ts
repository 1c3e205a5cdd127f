import { expect, test } from 'vitest'
import { findClaims } from '../../src/core/claims/find-claims.ts'
import { compareArticle } from '../../src/core/compare/compare-article.ts'
import { fingerprint } from '../../src/core/pack/fingerprint.ts'
import { splitSentences } from '../../src/core/sentences.ts'
import { findQuotations } from '../../src/core/text/quotations.ts'
import { tokenize } from '../../src/core/text/tokenize.ts'
import { article, packOf } from '../core/helpers/tiny-topic.ts'

/** Time for eight times the text may grow by this; quadratic would be sixty-four. The slack is for a busy machine. */
const LINEAR = 30
/** In milliseconds; anything quicker is noise. */
const SHORTEST = 4

const loaded = packOf([
  'The flood killed 40 people in Norway, the ministry said. More than 2,000 villagers were evacuated on Monday.',
  'Some 60 people died in Norway, according to the Red Cross. “We lost every bridge that we had,” Ada Birchwood said.',
])

const work: Record<string, (text: string) => unknown> = {
  tokens: tokenize,
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
}

const paragraphs: Record<string, string> = {
  prose: 'The flood killed 40 people in Norway, the ministry said. She added that 2,000 villagers left.\n\n',
  'one paragraph': 'The flood killed 40 people in Norway, the ministry said. She added that 2,000 villagers left. ',
  'quotations never closed': '“We lost every bridge that we had and all the boats.\n\n',
  names: 'Ada Birchwood, ',
  numbers: '40 ',
  letters: 'a ',
}

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

/** The best of a few runs: what the work takes when nothing else interferes. */
function timeOf(run: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.max(SHORTEST, Math.min(...runs))
}

const cases = Object.keys(work).flatMap(what => Object.keys(units).map((unit): [string, string] => [what, unit]))

test.each(cases)('time for %s is linear in a text of %s', (what, unit) => {
  const time = (length: number): number => timeOf(() => work[what]?.(filled(units[unit] ?? '', length)))
  expect(time(80_000) / time(10_000)).toBeLessThan(LINEAR)
})

test.each(Object.keys(paragraphs))(
  'time for claims is linear in a text of %s',
  name => {
    const time = (length: number): number =>
      timeOf(() => findClaims({ text: filled(paragraphs[name] ?? '', length), published: '2025-03-12' }))
    expect(time(32_000) / time(4_000)).toBeLessThan(LINEAR)
  },
  60_000,
)

test('time to compare is linear in the article', () => {
  const time = (length: number): number =>
    timeOf(() => compareArticle(article(filled(paragraphs.prose ?? '', length)), [loaded]))
  expect(time(32_000) / time(4_000)).toBeLessThan(LINEAR)
}, 60_000)
