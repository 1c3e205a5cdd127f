import type { Heading } from '../types.ts'
import type { DraftArticle } from './block.ts'

/** Of an article this much is read, in UTF-16 code units: some fifty thousand words, more than the longest live reports have. */
export const LONGEST_TEXT = 300_000
/** Titles, names and addresses are shorter; what is longer is no such thing. */
export const LONGEST_LINE = 4_000
/** Nobody relays more agencies. */
export const MOST_AGENCIES = 50

/** Nor are there more sub-headings. */
export const MOST_HEADINGS = 200

/** Bylines no longer, and no more of them, than may be asked about. */
export const cutBylines = (bylines: string[]): string[] =>
  bylines.slice(0, MOST_AGENCIES).map(line => line.slice(0, LONGEST_LINE))

/** An article no longer than may be asked about, whatever its page holds. The text ends with a whole paragraph, if there is one. */
export function cutArticle(article: DraftArticle): { article: DraftArticle; isCut: boolean } {
  const { title, outlet, url, published, language, via, text, headings } = article
  const isCut = text.length > LONGEST_TEXT
  const lineOrNull = (words: string | null): string | null =>
    words !== null && words.length > LONGEST_LINE ? null : words
  return {
    isCut,
    article: {
      title: title.slice(0, LONGEST_LINE),
      outlet: outlet.slice(0, LONGEST_LINE),
      // Half an address leads elsewhere, so a longer one is none.
      url: lineOrNull(url),
      published: lineOrNull(published),
      language: language.slice(0, LONGEST_LINE),
      via: via.slice(0, MOST_AGENCIES).map(agency => agency.slice(0, LONGEST_LINE)),
      text: isCut ? text.slice(0, endOfParagraph(text)) : text,
      ...(headings ? { headings: headings.slice(0, MOST_HEADINGS).map(cutHeading) } : {}),
    },
  }
}

const cutHeading = ({ text, at }: Heading): Heading => ({ text: text.slice(0, LONGEST_LINE), at })

function endOfParagraph(text: string): number {
  const end = text.lastIndexOf('\n\n', LONGEST_TEXT)
  return end > 0 ? end : LONGEST_TEXT
}
