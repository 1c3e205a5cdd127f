import { maxLength, nullable, object, parse, pipe, string } from 'valibot'
import { compareSentence } from '../../core/compare/compare-sentence.ts'
import { MAX_PASSAGE } from '../../passage.ts'
import type { OwnHandler } from '../handler.ts'
import { loadPacks } from '../load-packs.ts'

const MAX_ADDRESS = 4_000

const request = object({
  passage: object({
    text: pipe(string(), maxLength(MAX_PASSAGE)),
    url: nullable(pipe(string(), maxLength(MAX_ADDRESS))),
  }),
})

export const comparePassage: OwnHandler = async message => {
  const { passage } = parse(request, message)
  return compareSentence(passage, await loadPacks())
}
