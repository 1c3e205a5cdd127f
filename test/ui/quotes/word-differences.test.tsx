import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportClaim } from '../../../src/core/types.ts'
import { wordDifferences } from '../../../src/ui/quotes/word-differences.ts'
import { OutletAnswer } from '../../../src/ui/rows/outlet-answer.tsx'
import { answer } from '../../helpers/answers.ts'
import { draw } from '../../helpers/drawn.ts'
import { report } from '../../helpers/reports.ts'

/** `[other|instead]` for words that differ, `{instead}` where the base has more. */
function told(base: string, text: string): string | null {
  const runs = wordDifferences(base, text)
  if (runs === null) return null
  return runs
    .map(({ text, kind, instead }) =>
      kind === 'beyond'
        ? `<${text}>`
        : kind === 'other'
          ? `[${text}|${instead}]`
          : instead === ''
            ? text
            : `{${instead}}`,
    )
    .join('')
}

const wall = 'We were told the old wall would hold until summer, and we believed it'

describe('the words of a quotation that differ', () => {
  const cases: [what: string, text: string, told: string | null][] = [
    [
      'another word',
      wall.replace('told', 'promised'),
      'We were [promised|told] the old wall would hold until summer, and we believed it',
    ],
    [
      'a word more',
      wall.replace('wall', 'stone wall'),
      'We were told the old [stone|] wall would hold until summer, and we believed it',
    ],
    ['a word less', wall.replace(' old', ''), 'We were told the{old} wall would hold until summer, and we believed it'],
    [
      'at the ends',
      `So ${wall.replace(' it', ' them then')}`,
      '[So|] We were told the old wall would hold until summer, and we believed [them then|it]',
    ],
    [
      'less at the ends',
      'We were told the old wall would hold until summer',
      'We were told the old wall would hold until summer{and we believed it}',
    ],
    [
      'words in a row as one',
      wall.replace('old wall', 'new dam'),
      'We were told the [new dam|old wall] would hold until summer, and we believed it',
    ],
    [
      'a quotation that goes on',
      wall.replace(' and we believed it', ' which is what we were promised in the autumn by the ministry'),
      'We were told the old wall would hold until summer{and we believed it}<, which is what we were promised in the autumn by the ministry>',
    ],
    [
      'a quotation that begins before',
      `Nobody came here to look at it since spring. ${wall}`,
      '<Nobody came here to look at it since spring. >We were told the old wall would hold until summer, and we believed it',
    ],
    [
      'a short word met by chance far behind its neighbour',
      wall.replace(', and we believed it', ' – so said the engineers and those whom the council had asked'),
      'We were told the old wall would hold until summer{and we believed it}< – so said the engineers and those whom the council had asked>',
    ],
    [
      'a short word met by chance',
      wall.replace('old wall would hold until', 'strong dam, and it will stand till'),
      null,
    ],
  ]
  test.each(cases)('%s', (what, text, expected) => {
    const said = told(wall, text)
    if (expected !== null) expect(said).toBe(expected)
    else expect(said, what).toContain('[strong dam, and it will stand till|old wall would hold until]')
  })

  test('are none where only capitals, punctuation or apostrophes do', () => {
    expect(told('We don’t know yet', "we don't know – yet!")).toBeNull()
  })

  test('are not marked where nearly everything differs', () => {
    expect(told(wall, 'Nobody could have foreseen how quickly the water came')).toBeNull()
    expect(told('', wall)).toBeNull()
  })

  test('leave the text as it is, whatever it is', () => {
    const words = fc.array(fc.constantFrom('the', 'wall', 'held', '“until”', 'summer,', '—', '한국은', 'it’s'), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const text = b.join(' ')
        const runs = wordDifferences(a.join(' '), text)
        if (runs !== null) expect(runs.map(run => run.text).join('')).toBe(text)
      }),
    )
  })
})

describe('a quotation in other words', () => {
  const sentence = `“${wall.replace('told', 'promised').replace('old ', '')},” said the mayor.`
  const other = answer('radio', sentence, {
    relation: 'differs',
    cause: 'wording',
    span: { start: 1, end: sentence.indexOf(',”') },
  })
  const own = { ...(report.claims[0] as ReportClaim), text: wall }
  const page = draw(<OutletAnswer answer={other} own={own} />)

  test('has its other words marked, and says what stands here instead', () => {
    expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['promised'])
    const heard = [...page.querySelectorAll('blockquote .unseen')].map(({ textContent }) => textContent?.trim())
    expect(heard).toEqual(['(here: “told”)', '(here also: “old”)'])
  })

  test('stays verbatim for those who read', () => {
    for (const unread of page.querySelectorAll('.unseen, .answer-gap')) unread.remove()
    expect(page.querySelector('blockquote')?.textContent).toBe(sentence)
  })
})
