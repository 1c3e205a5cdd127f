/** Two sides count things of one kind, each its own. */
import { describe, expect, test } from 'vitest'
import { relations, reportOn } from '../helpers/tiny-topic.ts'

describe('what either side has is its own', () => {
  test.each([
    [
      'Finland broke off relations with Peru, whose 22 diplomats have to leave.',
      'In return 16 diplomats of Finland have to leave Peru.',
    ],
    [
      'The fleet shadowed that of Norway, whose 31 trawlers fished near the reef.',
      'Some 24 trawlers of Iceland fished near the reef.',
    ],
    [
      'The court sided with Chile, whose 45 wells draw on the lake.',
      'The judges counted 38 wells of Bolivia that draw on the lake.',
    ],
  ])('%j — %j', (page, other) => {
    const answers = reportOn(page, [other]).claims.flatMap(({ figure }) =>
      figure ? relations(reportOn(page, [other]), figure.surface) : [],
    )
    expect(answers.filter(answer => !answer.endsWith('related'))).toEqual([])
  })
})

test('the same that is told of one side is compared', () => {
  const page = 'Finland broke off relations with Peru, whose 22 diplomats have to leave.'
  expect(relations(reportOn(page, ['Finland says 25 diplomats of Peru have to leave.']), '22')).toContain('25 differs')
})
