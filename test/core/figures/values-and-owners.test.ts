import { describe, expect, test } from 'vitest'
import { readFrames } from '../helpers/read-frames.ts'

const all = (text: string): string => readFrames(text).join('; ')

describe('what a value is of, in news of work and money', () => {
  test.each([
    ['The economy added 140,000 jobs, above the 95,000 economists had expected.', '95,000 job'],
    ['Nine million people are out of work. The participation rate slipped to 62 per cent.', '62 per cent rate -'],
    ['Only three of the region’s 29 towns backed it.', 'three vote for'],
    ['Shares fell as much as 21 per cent on Tuesday after its new pill helped patients.', '21 per cent shar -'],
    ['The firm cut its 2027 sales forecast for the drug to 4 billion dollars.', 'forecast'],
    ['It will book a charge of 640 million dollars in the fourth quarter.', 'charg'],
    ['The team has won just two of their last 14 games.', 'two gam won'],
    ['A £4.6m repair bill shocked the school.', '£4.6m bill'],
    ['The council said the repairs would cost 4 million euros.', 'repair cost'],
    ['Class sizes have crept up to 31.', '31 siz'],
  ])('%s', (text, expected) => {
    expect(all(text)).toContain(expected)
  })
  test.each([
    ['Some 300 economists had expected it.', 'job'],
    ['Nine people went missing on Tuesday after a wall fell.', 'fell'],
    ['The firm repairs 40 buses.', 'repair cost'],
  ])('not so: %s', (text, thing) => {
    expect(all(text)).not.toContain(thing)
  })
})
