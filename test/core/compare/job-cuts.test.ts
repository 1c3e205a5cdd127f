import { expect, test } from 'vitest'
import { type Other, relations, reportOn } from '../helpers/tiny-topic.ts'

const met = (page: Other, other: Other, surface: string): string[] =>
  relations(reportOn(page, [other]), surface).filter(line => !line.endsWith('related'))

test.each<[page: string, other: string, expected: string[]]>([
  ['The mill in Velm will cut 640 jobs.', 'The mill in Velm will lay off 640 workers.', ['640 agrees']],
  ['The mill in Velm will shed 640 posts.', 'The mill in Velm will dismiss 910 employees.', ['910 differs']],
  ['The mill in Velm will cut 640 jobs.', 'The mill in Velm has 910 workers.', []],
  ['The mill in Velm will cut 640 jobs.', 'The mill in Velm will hire 910 workers.', []],
])('%s — %s', (page, other, expected) => {
  expect(met(page, other, '640')).toEqual(expected)
})
