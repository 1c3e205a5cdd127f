import { expect, test } from 'vitest'
import { packOf } from '../helpers/tiny-topic.ts'

/** The questions of figures that these articles answer. */
const asked = (...texts: string[]): string[] =>
  packOf(texts)
    .questions.all()
    .filter(({ kind }) => kind === 'figure')
    .map(({ text }) => text)

test.each([
  ['Kenya sent 400 police officers to Haiti.', 'Kenyan police officers sent to Haiti'],
  ['North Korea has sent 400 DPRK sappers to Haiti.', 'DPRK sappers sent to Haiti'],
  ['The flood left 60 dead in the Philippines.', 'People killed in the Philippines'],
  ['In the village of Malinao 37 bodies were recovered.', 'People killed in Malinao'],
  ['Doctors have confirmed 212 cases of cholera in Ostmere.', 'Cases in Ostmere'],
  ['The Armed Forces sent 40 boats to Ostmere.', 'Armed Forces’ boats sent to Ostmere'],
  ['A crowd of 4,000 people demonstrated against a cabinet that relies on the Freedom Party.', 'People at protests'],
  ['The ferry sank in 2009 with the loss of 34 lives.', 'People killed'],
  ['The flood has killed 60 people. The toll rose to 70 on Friday.', 'People killed'],
  ['Tessim gets a three-party coalition.', 'Three-party coalition'],
  ['The army of Tessim uses 240mm rocket launchers.', '240mm rocket launchers'],
  ['Tessim Bank says that Tessim’s bad loans come to 4 billion crowns.', 'Tessim’s bad loans'],
])('%s', (text, question) => {
  expect(asked(text)).toEqual([question])
})

test.each([
  ['Turnout was 64.8 per cent.', 'Turnout was […]'],
  ['PORT SARN, March 11 (Northgate) - The harbour has 18 cranes.', 'The harbour has […] cranes'],
  ['For 587 days two chairs at the kitchen table in Ostmere stood empty.', 'For […] two chairs at the kitchen table'],
  ['The ministry pays the city of Ostmere 2,000 euros for each guest.', '[…] for each guest'],
])('no outlet’s answer is in what is asked: %s', (text, question) => {
  expect(asked(text).join(' ')).toContain(question)
})

test('of a long sentence the words around the figure ask', () => {
  const [question = ''] = asked(
    'After a night of rain and storm that kept the whole of the valley awake until the early hours, the mayor of Tessim said that the harbour now had 18 cranes, all of them old.',
  )
  expect(question).toMatch(/^….+ harbour now had \[…\] cranes, all of them old$/)
  expect(question.length).toBeLessThan(95)
})

test('what one of many reads otherwise does not name the question', () => {
  const told = 'The flood killed 60 people.'
  expect(
    asked(told, told.replace('The', 'A'), 'The union of doctors in Ostmere counts 60 people killed by the flood.'),
  ).toEqual(['People killed'])
})

test('of sentences that ask, one that names what it counts is taken before a shorter one that does not', () => {
  expect(
    asked('The share of bad loans at Tessim Bank is 4.8 per cent.', 'The bank reports 4.8 per cent.').join(' '),
  ).not.toContain('The bank reports')
})
