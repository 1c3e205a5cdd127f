/** Where a sentence tells of two deeds, and where of one thing to which both are done. */
import { expect, test } from 'vitest'
import { reportOn } from '../helpers/tiny-topic.ts'

const statementsIn = (text: string): string[] =>
  reportOn(text, ['Bees swarmed over the orchard in May.'])
    .claims.filter(({ kind }) => kind === 'statement')
    .map(claim => claim.text)

test('another deed of the same people is a clause of its own', () => {
  expect(statementsIn('The council bought a new snow plough in May and sold its old fire engine in June.')).toEqual([
    'The council bought a new snow plough in May',
    'and sold its old fire engine in June.',
  ])
})

test('two participles of one thing are not', () => {
  const text = 'The council wants to have a new snow plough built and delivered to the depot in June.'
  expect(statementsIn(text)).toEqual([text])
})
