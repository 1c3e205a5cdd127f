/** What is called out and says nothing that could be so or not. */
import { expect, test } from 'vitest'
import { reportOn } from '../helpers/tiny-topic.ts'

const statementsIn = (text: string): string[] =>
  reportOn(text, ['Bees swarmed over the orchard in May.'])
    .claims.filter(({ kind }) => kind === 'statement')
    .map(claim => claim.text)

test('an exclamation is no statement, and what is told loudly is one', () => {
  const told = 'The council bought a new snow plough in May.'
  expect(statementsIn(`What a price the council paid for a snow plough! ${told}`)).toEqual([told])
  expect(statementsIn('The council sold its old fire engine to the museum!')).toHaveLength(1)
})
