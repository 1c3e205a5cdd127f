import { describe, expect, it } from 'vitest'
import { byName } from '../../../src/core/text/in-order.ts'

describe('byName', () => {
  it.each([
    [
      ['Police', 'police', 'army'],
      ['army', 'police', 'Police'],
    ],
    [
      ['coast guard', 'Coast Town', 'Coast'],
      ['Coast', 'coast guard', 'Coast Town'],
    ],
  ])('puts %j in order, whatever the language of the place', (names, ordered) => {
    expect([...names].sort(byName)).toEqual(ordered)
  })
})
