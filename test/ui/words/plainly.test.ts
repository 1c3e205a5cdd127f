import { afterAll, describe, expect, test } from 'vitest'
import type { Figure } from '../../../src/core/types.ts'
import { asSaid, plainly } from '../../../src/ui/words/plainly.ts'
import { speak } from '../../../src/ui/words/say.ts'
import { figure } from '../../helpers/answers.ts'
import { stringsOf } from '../../helpers/speak.ts'

const about = (surface: string, value: number) => figure(surface, value, value, { bound: 'about' })

afterAll(() => speak(stringsOf('en')))

describe.each<[figure: Figure, english: string, german: string]>([
  // As it was written, where that says its bound: “more than” is not “or more”.
  [figure('More than 200', 200, null), 'more than 200', 'mehr als 200'],
  [figure('well over 200', 200, null), 'well over 200', 'mehr als 200'],
  [figure('no fewer than 200', 200, null), 'no fewer than 200', '200 oder mehr'],
  [figure('200 or more', 200, null), '200 or more', '200 oder mehr'],
  [figure('At least seven', 7, null), 'at least seven', '7 oder mehr'],
  [figure('fewer than 50', null, 50), 'fewer than 50', 'weniger als 50'],
  [figure('no more than 50', null, 50), 'no more than 50', 'bis zu 50'],
  [figure('up to 1,200', null, 1200), 'up to 1,200', 'bis zu 1.200'],
  [about('Some 12,000', 12_000), 'some 12,000', 'etwa 12.000'],
  // “Losses exceeded 200”, “the toll topped twenty”: the bound stands elsewhere.
  [figure('200', 200, null), '200 or more', '200 oder mehr'],
  [figure('twenty', 20, null), '20 or more', '20 oder mehr'],
  [figure('10 to 12 thousand', 10_000, 12_000), '10,000 to 12,000', '10.000 bis 12.000'],
  // Exact counts.
  [figure('fifteen', 15, 15), '15', '15'],
  [figure('One hundred and twenty', 120, 120), '120', '120'],
  [figure('Seven', 7, 7), 'seven', '7'],
  [figure('two million', 2_000_000, 2_000_000), 'two million', 'two million'],
  [figure('12,000', 12_000, 12_000), '12,000', '12.000'],
  [figure('11.20', 11.2, 11.2), '11.20', '11,2'],
  [figure('Thousands', 1000, 9999, { bound: 'vague' }), 'thousands', 'thousands'],
  [figure('twenty metres', 20, 20, { unit: 'metre' }), 'twenty metres', 'twenty metres'],
])('$surface', (said, english, german) => {
  test('in a line of ours', () => {
    speak(stringsOf('en'))
    expect(plainly(said).replaceAll('\u00a0', ' ')).toBe(english)
    speak(stringsOf('de'))
    expect(plainly(said).replaceAll('\u00a0', ' ')).toBe(german)
  })
})

test('beside its own sentence a count keeps its bound as its outlet wrote it', () => {
  speak(stringsOf('de'))
  expect(asSaid(figure('More than 200', 200, null))).toBe('more than 200')
  speak(stringsOf('en'))
  expect(asSaid(figure('1,200', null, 1200)).replaceAll('\u00a0', ' ')).toBe('up to 1,200')
})
