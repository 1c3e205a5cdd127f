import { expect, test } from 'vitest'
import { conceptOfNoun, parentConcept } from '../../../src/core/meaning/concepts.ts'

const isPerson = (noun: string): boolean => parentConcept(conceptOfNoun(noun)) === 'person'

test.each(
  'anaesthetists geologists churchgoers fishermen craftswomen goalkeepers musicians paediatricians escapees nationals'.split(
    ' ',
  ),
)('%s are people', noun => {
  expect(isPerson(noun)).toBe(true)
})

test.each('specimens checklists omens waists houses careers climates estimates'.split(' '))('%s are not', noun => {
  expect(isPerson(noun)).toBe(false)
})
