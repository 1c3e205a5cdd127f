import { array, integer, literal, maxLength, minValue, nullable, number, object, optional, pipe, string } from 'valibot'
import { LONGEST_LINE, LONGEST_TEXT, MOST_AGENCIES, MOST_HEADINGS } from '../core/article/cut-article.ts'

const line = pipe(string(), maxLength(LONGEST_LINE))

/** `background.compare` as it must look before it is believed: its words come from a page, which cuts what is longer. */
export const compareRequest = object({
  name: literal('background.compare'),
  article: object({
    title: line,
    outlet: line,
    url: nullable(line),
    published: nullable(line),
    language: line,
    via: pipe(array(line), maxLength(MOST_AGENCIES)),
    text: pipe(string(), maxLength(LONGEST_TEXT)),
    headings: optional(
      pipe(array(object({ text: line, at: pipe(number(), integer(), minValue(0)) })), maxLength(MOST_HEADINGS)),
    ),
  }),
  bylines: pipe(array(line), maxLength(MOST_AGENCIES)),
})
