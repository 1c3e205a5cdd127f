/** Deeds and things told in other words are one term. */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/analyse.ts'
import { termsOf } from '../../../src/core/meaning/terms.ts'

const termsIn = (text: string): string[] =>
  analyse(text).sentences.flatMap(({ words, names }) => termsOf(words, names, 0, words.length))

describe('one deed in a verb and in a phrase', () => {
  test.each([
    ['The coach resigned.', 'The coach handed in his resignation.', 'resign'],
    ['The board dismissed the coach.', 'The coach was relieved of his duties.', 'r:cut'],
    ['The coach was sacked.', 'The club parted company with the coach.', 'r:cut'],
    ['The singer cancelled the tour.', 'The singer called off the tour.', 'cancel'],
    ['The party demands a vote.', 'The party called for a vote.', 'demand'],
    ['The clinic concealed the study.', 'The clinic kept the study secret.', 'hid'],
    ['The army overthrew the king.', 'They plan to topple the king.', 'overthrow'],
    ['The river flooded the town.', 'The river burst its banks.', 'flood'],
    ['Police detained a clerk.', 'A clerk was taken into custody.', 'r:arrested'],
    ['The ministry ordered a check.', 'The ministry instructed them to check.', 'order'],
    ['The mayor ordered a check.', 'The mayor told her clerks to check.', 'order'],
    ['The mayor supervised the count.', 'The mayor presided over the count.', 'overse'],
    ['Nurses plan a march.', 'Nurses are gearing up to march.', 'plan'],
    ['Nurses plan a march.', 'Nurses are moving towards a march.', 'plan'],
    ['Nurses demanded a rise.', 'Nurses asked for a rise.', 'demand'],
    ['Nurses demanded a rise.', 'Nurses appealed for a rise.', 'demand'],
    ['Nurses demanded a rise.', 'Nurses stressed the need for a rise.', 'demand'],
    ['The club replaced its coach.', 'The club relieved its coach.', 'replac'],
    ['The club replaced its coach.', 'The club swapped out its coach.', 'replac'],
    ['Nurses plan a march.', 'Nurses are making ready to march.', 'plan'],
    ['Kestria demanded production of masks.', 'Kestria ordered mass production of masks.', 'demand'],
    ['A man burnt garbage.', 'A man burnt rubbish.', 'garbag'],
    ['The fence is electric.', 'They touched the electrified fence.', 'electrify'],
    ['The club avoided a row.', 'The club refrained from a row.', 'refrain'],
  ])('%j and %j', (verb, phrase, term) => {
    expect(termsIn(verb)).toContain(term)
    expect(termsIn(phrase)).toContain(term)
  })
})

describe('nouns that mean something together', () => {
  test.each([
    ['There was a blackout.', 'There were power cuts.', 'blackout'],
    ['The premier spoke.', 'The prime minister spoke.', 'premier'],
    ['They filed a lawsuit.', 'They took legal action.', 'sue'],
    ['The boss left.', 'The chief executive left.', 'boss'],
    ['A trade union went to court.', 'Unions went to court.', 'union'],
  ])('%j and %j', (noun, phrase, term) => {
    expect(termsIn(noun)).toContain(term)
    expect(termsIn(phrase)).toContain(term)
  })

  test('do so only side by side', () => {
    expect(termsIn('The power of the cut was small.')).not.toContain('blackout')
  })
})

describe('a participle with what stands before it', () => {
  test.each([
    ['Bicycles are mass-produced there.', ['mass', 'r:produced']],
    ['The mill is coal-fired.', ['coal', 'r:used']],
    ['A long-range forecast came.', ['long-rang']],
    ['The cups are hand-made.', ['cup', 'hand']],
  ])('%j', (text, terms) => {
    expect(termsIn(text)).toEqual(expect.arrayContaining(terms))
  })
})

describe('what is built', () => {
  test('is produced', () => {
    expect(termsIn('The yard builds barges.')).toEqual(termsIn('The yard manufactures barges.'))
  })
})

describe('a verb that any other may stand for', () => {
  test('tells nothing', () => {
    expect(termsIn('The village makes cheese.')).toEqual(termsIn('The village: cheese.'))
  })
})

describe('a place is no deed', () => {
  test('a prison and a sentence', () => {
    expect(termsIn('The prison is full.')).not.toContain('r:sentenced')
    expect(termsIn('He was jailed for six years.')).toContain('r:sentenced')
  })
  test('the lower town, and what was lowered', () => {
    expect(termsIn('The lower town is under water.')).not.toContain('decreas')
    expect(termsIn('They lowered the price.')).toContain('decreas')
  })
})
