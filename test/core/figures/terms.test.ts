import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { tableOf } from '../helpers/table.ts'
import { relationOf } from '../helpers/tiny-topic.ts'

/** “seeks 9 per cent” → '9 percent demanded', 'former' behind what was asked or offered before. */
const table = tableOf(text =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure, frame }) =>
    figure && frame
      ? [[figure.min, frame.dimension, frame.role ?? '-', frame.former ? 'former' : ''].join(' ').trim()]
      : [],
  ),
)

table('what is asked for', [
  ['The union is seeking a rise of 9 per cent.', '9 percent demanded'],
  ['Nurses are holding out for 8 per cent.', '8 percent demanded'],
  ['He called the 9 per cent the union is after a dream.', '9 percent demanded'],
  ['The 12 per cent that teachers want is too much.', '12 percent demanded'],
  ['It is a demand of 10 per cent.', '10 percent demanded'],
  ['Until now it had insisted on 9 per cent.', '9 percent demanded former'],
])

table('what is offered', [
  ['The two states are ready to provide 40 million dollars.', '40000000 dollar offered'],
  ['The firm has offered to pay 40 million euros.', '40000000 euro offered'],
  ['The owner says he is prepared to put 40 million euros into the club.', '40000000 euro offered'],
  ['The ministry’s offer stands at 4.5 per cent.', '4.5 percent offered'],
  ['The operator has put 4.5 per cent on the table.', '4.5 percent offered'],
  ['They said the 5 per cent they were offered was an insult.', '5 percent offered'],
  ['The employers’ second offer comes to 8 per cent.', '8 percent offered'],
  ['Its opening bid was 4 per cent.', '4 percent offered former'],
  ['The firm offered 900 million euros.', '900000000 euro offered'],
  ['The airline has offered each stranded family 900 euros.', '900 euro offered'],
  ['The club offered him 2 million euros.', '2000000 euro offered'],
  ['The airline raised its offer of compensation to 1,200 euros.', '1200 euro offered'],
])

table('what goes without its unit', [
  ['The union wants 9 per cent. The ministry offers 4.5.', '9 percent demanded', '4.5 percent offered'],
  ['The union wants 9 per cent. The ministry offers 4 trains.', '9 percent demanded', '4 count offer'],
  ['The airline offered 900 euros. The families demand 4,000.', '900 euro offered', '4000 euro demanded'],
  ['The airline offered 900 euros. The families demand 40.', '900 euro offered', '40 count demand'],
])

table('neither', [
  ['Demand for steel will fall by 3 per cent.', '3 percent -'],
  ['The union asked for 40 guards.', '40 count -'],
])

describe('between two texts', () => {
  const asked = 'Drivers at Orlen Rail are seeking a rise of 9 per cent.'

  test('one demand meets in other words', () => {
    expect(relationOf('figure', asked, 'The 9 per cent the drivers are after would ruin Orlen Rail.')).toBe('agrees')
  })

  test('a demand that is lowered differs', () => {
    expect(relationOf('figure', asked, 'Drivers at Orlen Rail now demand 7 per cent.')).toBe('differs value')
  })

  test('an offer is no rival of a demand', () => {
    expect(relationOf('figure', asked, 'Orlen Rail has offered its drivers a rise of 8 per cent.')).toBe('none')
    expect(relationOf('figure', asked, 'Orlen Rail has offered its drivers a rise of 9 per cent.')).toBe('none')
  })
})

test('the time of an offer may go without its unit', () => {
  const text = 'The union wants 8 per cent over 12 months. The firm offers 3.5 per cent over 18.'
  const { figure } = findClaims({ text, published: '2025-03-12' }).findLast(({ figure }) => figure !== null) ?? {}
  expect(figure).toMatchObject({ surface: '18', min: 18, max: 18, bound: 'exact', unit: 'month' })
})

test('what some did not do is no count of those who did', () => {
  const text = 'Sixty countries signed the text, but 12 of the largest did not.'
  const counts = findClaims({ text, published: '2025-03-12' }).flatMap(({ frame }) => frame ?? [])
  expect(counts.map(({ unreal }) => unreal)).toEqual([false, true])
})

describe('a sum that is offered, told in two texts', () => {
  const offered = 'Orlen Air has offered each stranded family 900 euros.'

  test('is raised, whoever it goes to', () => {
    const raised = { text: 'Orlen Air raised its offer to the families to 1,200 euros.', published: '2025-03-14' }
    expect(relationOf('figure', offered, raised)).toBe('differs later')
  })

  test('is another where it is offered for something else', () => {
    expect(relationOf('figure', offered, 'The college offered 1,200 euros for the piano.')).not.toContain('differs')
  })
})

test('what rose and what fell by as much is not one', () => {
  expect(relationOf('figure', 'Sales at Orlen rose 3 per cent.', 'Sales at Orlen fell 3 per cent.')).toBe('none')
})
