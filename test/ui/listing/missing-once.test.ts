import { expect, test } from 'vitest'
import type { OtherClaim, ReportClaim } from '../../../src/core/types.ts'
import { type Missing, missingOnce } from '../../../src/ui/listing/missing-once.ts'
import { answer, figure } from '../../helpers/answers.ts'
import { report } from '../../helpers/reports.ts'

const listed = (missing: Missing[], told: OtherClaim[] = []) =>
  missingOnce({ missing, claims: [{ ...(report.claims[0] as ReportClaim), others: told }] })
const inOrder = (...missing: Missing[]) => listed(missing).map(({ question }) => question)

test('a sentence and the quotation in it are missing once, with all that say so', () => {
  const [said, also] = [answer('north', '“We have no choice,” she said.'), answer('radio', 'She had no choice.')]
  const counted = answer('north', 'It killed 60.', { figure: figure('60', 60, 60) })
  const wounded = answer('north', 'It killed 60.', { figure: figure('60', 60, 60) })
  expect(
    listed([
      { question: 'statement', answers: [said] },
      { question: 'quote', answers: [said, also] },
      { question: 'dead', answers: [counted] },
      { question: 'wounded', answers: [wounded] },
    ]),
  ).toEqual([
    { question: 'statement', answers: [said, also] },
    { question: 'dead', answers: [counted] },
    { question: 'wounded', answers: [wounded] },
  ])
})

test('so is a sentence that another entry quotes at greater length', () => {
  const long = answer('north', '“It is cracked, but it stands. Nobody told us.”')
  const short = answer('north', '“It is cracked, but it stands.')
  expect(
    listed([
      { question: 'long', answers: [long] },
      { question: 'short', answers: [short] },
    ]),
  ).toEqual([{ question: 'long', answers: [long] }])
})

test('what stands as an answer already is not missing, unless another part of its sentence is', () => {
  const quote = 'So far 180 have come home, and the gate is shut.'
  const first = answer('north', quote, { span: { start: 0, end: 25 } })
  const second = answer('north', quote, { span: { start: 27, end: 48 } })
  const counted = answer('north', quote, { figure: { ...figure('180', 180, 180), start: 7, end: 10 } })
  const only = (of: OtherClaim, ...told: OtherClaim[]) => listed([{ question: 'q', answers: [of] }], told)
  expect(only(first, counted)).toEqual([])
  expect(only(second, counted)).toHaveLength(1)
  expect(only(first, { ...counted, relation: 'related' })).toHaveLength(1)
  expect(only({ ...counted, figure: figure('48', 48, 48) }, counted), 'a figure is').toHaveLength(1)
})

test('what most outlets tell comes first, then something of each that tells alone before more of any', () => {
  const alone = (question: string, from: 'north' | 'radio') => ({ question, answers: [answer(from, question)] })
  const all = (question: string, ...from: ('north' | 'radio' | 'harbour')[]) => ({
    question,
    answers: from.map(outlet => answer(outlet, question)),
  })
  expect(
    inOrder(
      alone('north 1', 'north'),
      alone('north 2', 'north'),
      all('two', 'north', 'radio'),
      alone('north 3', 'north'),
      alone('radio 1', 'radio'),
      all('three', 'north', 'radio', 'harbour'),
    ),
  ).toEqual(['three', 'two', 'north 1', 'radio 1', 'north 2', 'north 3'])
})
