/** Texts for properties: prose of news words in any order, and anything at all. */
import fc from 'fast-check'

const words =
  'The flood killed 40 people in Norway Oslo Norwegian miners about 1,100 more than dozens of thousands homes were destroyed walked out strike ministry said according to National Flood Office (NFO) Ada Birchwood mayor , , . . “ ” " ’s ( ) : ; – he she it will may not denied reportedly on Monday 12 March 2025 last month 61 per cent €3.2bn 240mm of them and another injured while but that U.S. Mr. No. citing Reuters North the North'.split(
    ' ',
  )

/** Sentences after a fashion, in paragraphs. */
export const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ' ', '', '\n\n')), { maxLength: 120 })
  .map(parts => parts.flat().join(''))

const odd = [
  '\u0000',
  '\u00AD',
  '\u200B',
  '\u200D',
  '\u2028',
  '\uFEFF',
  '\uD83D',
  '\uDC00',
  '😀',
  'İ',
  'ß',
  'ﬁ',
  'é',
  '한국',
  'Київ',
  '١٢٣',
  '½',
  '²',
  '㎞',
  'a\u0301',
  '\u0301\u0327\u0308',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200f',
  '\uFFFF',
  '👩‍🚒',
  '🇳🇴',
  '٪',
  '¶',
  '\t',
  '\r\n',
  '\u00A0',
  '“',
  '”',
  '’',
  '...',
  '…',
  '$',
  '%',
  '--',
  '999999999999999999999',
  '1e309',
]

/** Text that no newsroom wrote. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.array(fc.constantFrom(...odd, ...words), { maxLength: 80 }).map(parts => parts.join(' ')),
  fc.array(fc.constantFrom(...odd, ...words), { maxLength: 80 }).map(parts => parts.join('')),
)

export const text = fc.oneof(newsLike, anyText)
