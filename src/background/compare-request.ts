import { array, literal, maxLength, nullable, object, pipe, string } from 'valibot'

/** Longer than any news article; a page that sends more is not one, and must not keep the background busy. */
const MAX_TEXT = 1_000_000
const MAX_LINE = 4_000
const MAX_AGENCIES = 50

const line = pipe(string(), maxLength(MAX_LINE))

/** `background.compare` as it must look before it is believed: its words come from a page. */
export const compareRequest = object({
  name: literal('background.compare'),
  article: object({
    id: line,
    title: line,
    outlet: line,
    url: nullable(line),
    published: nullable(line),
    language: line,
    via: pipe(array(line), maxLength(MAX_AGENCIES)),
    text: pipe(string(), maxLength(MAX_TEXT)),
  }),
})
