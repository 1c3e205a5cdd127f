/** What says nothing that could be so or not. */
import { expect, test } from 'vitest'
import { reportOn } from '../helpers/tiny-topic.ts'

const statementsIn = (text: string): string[] =>
  reportOn(text, ['Bees swarmed over the orchard in May.'])
    .claims.filter(({ kind }) => kind === 'statement')
    .map(claim => claim.text)

test.each([
  'Did the council sell its old fire engine to the museum?',
  'Why did the bees leave the orchard in May?',
  'What a price the council paid for a snow plough!',
])('%s', text => {
  expect(statementsIn(`${text} The council bought a new snow plough in May.`)).toEqual([
    'The council bought a new snow plough in May.',
  ])
})

test('what is told loudly is told, and so is what stands before a question', () => {
  expect(statementsIn('The council sold its old fire engine to the museum!')).toHaveLength(1)
  expect(statementsIn('The council bought a new snow plough in May. Who will drive it through the winter?')).toEqual([
    'The council bought a new snow plough in May.',
  ])
})
