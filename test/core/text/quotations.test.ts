import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../src/core/text/find-quotations.ts'

const read = (text: string): string[] =>
  findQuotations(text).map(({ start, end, open }) => text.slice(start, end) + (open ? ' …' : ''))

describe('quotations', () => {
  test.each<[string, string[]]>([
    ['“The dam held,” she said.', ['The dam held,']],
    ['"The dam held," she said.', ['The dam held,']],
    ['„Der Damm hielt“, sagte sie.', ['Der Damm hielt']],
    ['«The dam held», she said.', ['The dam held']],
    ['‘The dam held,’ she said.', ['The dam held,']],
    ['“The dam,” she said, “has held.”', ['The dam,', 'has held.']],
    ['"The dam," she said, "has held."', ['The dam,', 'has held.']],
    ['“Our children’s school held,” she said.', ['Our children’s school held,']],
    ['“They said ‘run’ and we ran,” she said.', ['They said ‘run’ and we ran,']],
    ['She called it “a miracle” and left.', ['a miracle']],
    ['“We stayed all night.\n\n“Then we left,” she said.', ['We stayed all night. …', 'Then we left,']],
    ['"We stayed all night.\n\n"Then we left," she said.', ['We stayed all night. …', 'Then we left,']],
    ['“$3 million is gone,” she said.', ['$3 million is gone,']],
    ["'The dam held,' she said.", ['The dam held,']],
    ["'We don't know what the miners' union wants,' she said.", ["We don't know what the miners' union wants,"]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('marks that open no quotation', () => {
  test.each([
    'The miners’ union and the town’s mayor met.',
    "The miners' union and the town's mayor met.",
    "In the 'Old Mill, on the 'Long Road and in the miners' hall.",
    'It’s five o’clock.',
    'A 12" pipe burst.',
    'No marks at all.',
    '',
  ])('%j', text => {
    expect(read(text)).toEqual([])
  })
})
