import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/core/article/block.ts'
import { isDateLine, isoDayIn } from '../../../src/core/article/date-line.ts'
import { furnitureStep } from '../../../src/core/article/line-kinds.ts'
import { articleFromText, completeArticle, makeArticle } from '../../../src/core/article.ts'

const seed = (file: string) => readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8')
const paragraphsOf = (text: string) => text.split('\n\n')

describe('the bundled articles', () => {
  const seeds = [
    {
      file: '000_72102011000914e8.txt',
      title: /^North Korea is preparing more troops and “suicide drones” to support Russia, according to Seoul$/,
      paragraphs: 9,
      last: /^Pyongyang and Moscow have greatly strengthened military ties/,
      via: ['EFE'],
      published: '2024-12-23',
      gone: ['Monday, December 23', 'EFE avatar', 'By EFE', 'Dec 23, 2024', 'Keep reading', 'Kirillov'],
    },
    {
      file: '001_c5d8b376fed937ae.txt',
      title: /^$/,
      paragraphs: 8,
      last: /^"Due to the need to support Russia next year/,
      via: ['Yonhap', 'News.bg'],
      published: null,
      gone: [],
    },
    {
      file: '002_a24cc522bf79b299.txt',
      title: /^North Korea to\s+Expand Support for Russia/,
      paragraphs: 10,
      last: /^Earlier, reports emerged that North Korea may have delivered/,
      via: ['Yonhap'],
      published: null,
      gone: ['Category', 'Latest news', 'min read', 'Authors', 'Getty', 'KCNA', 'See all'],
    },
    {
      file: '003_aa8702a68f8f70f2.txt',
      title: /^$/,
      paragraphs: 8,
      last: /^South Korea’s acting president, Han Duck-soo, spoke with/,
      via: [],
      published: null,
      gone: ['Read next', '18:00', 'Yoon', 'Lee Jae-myung', 'What is your opinion', 'first comment'],
    },
    {
      file: '004_1da10c0123cc1e03.txt',
      title: /^North Korea may send kamikaze drones and additional troops to Russia, says Seoul$/,
      paragraphs: 17,
      last: /^Additionally, on December 21, Defense Express reported/,
      via: ['Yonhap'],
      published: null,
      gone: ['photo: Yonhap', "DPRK's aid to Russia"],
    },
  ]

  test.each(seeds)('$file', ({ file, title, paragraphs, last, via, published, gone }) => {
    const article = articleFromText(seed(file), { id: file })
    expect(article).toMatchObject({ id: file, outlet: 'Unnamed outlet', language: 'en', via, published, url: null })
    expect(article.title).toMatch(title)
    expect(paragraphsOf(article.text)).toHaveLength(paragraphs)
    expect(paragraphsOf(article.text).at(-1)).toMatch(last)
    expect(gone.filter(words => article.text.includes(words))).toEqual([])
    if (article.title) expect(paragraphsOf(article.text).filter(line => line === article.title)).toHaveLength(1)
  })

  test.each(seeds)('$file: every kept paragraph is a line of the file, verbatim', ({ file }) => {
    const lines = seed(file)
      .split('\n')
      .map(line => line.trim())
    expect(paragraphsOf(articleFromText(seed(file)).text).filter(line => !lines.includes(line))).toEqual([])
  })
})

describe('lines that are not the article', () => {
  const furniture: [string, string][] = [
    ['Monday, December 23', 'date line'],
    ['Updated: 14 March 2025 at 09:05 GMT', 'date line'],
    ['18:00', 'date line'],
    ['3 pm', 'date line'],
    ['Updated 11 a.m. Monday', 'date line'],
    ['2025-03-14 | 09:05', 'date line'],
    ['By Ana Petrova and Tom van Dijk', 'byline'],
    ['BY ANA PETROVA, DEFENCE CORRESPONDENT', 'byline'],
    ['Written by: Ana Petrova', 'byline'],
    ['A ferry leaves the port of Varna at dawn. (Photo: Ana Petrova)', 'credit'],
    ['A ferry leaves the port [Source: Harbour Office]', 'credit'],
    ['Ferries in the port of Varna / Getty Images', 'credit'],
    ['FILE - A ferry leaves the port of Varna, 3 May 2019.', 'credit'],
    ['Photo by Ana Petrova', 'credit'],
    ['© 2025 The Harbour Times. All rights reserved.', 'notice'],
    ['Subscribe to our newsletter for the latest from the coast.', 'notice'],
    ['Click here to see the map', 'notice'],
    ['Follow us on every channel', 'notice'],
    ['We use cookies to improve your visit.', 'notice'],
    ['3 min read', 'notice'],
    ['12 comments', 'notice'],
    ['Read also: Ferry fares to rise in spring', 'notice'],
    ['Reporting by Ana Petrova; editing by Tom van Dijk', 'notice'],
    ['by Ana Petrova (reporting) and Tom van Dijk (photography)', 'byline'],
    ['Ana Petrova: 555-0100 or ana.petrova@harbour.example; on the coast desk', 'notice'],
    ['ADVERTISEMENT', 'label'],
    ['Share this article', 'label'],
    ['» See all', 'label'],
    ['* * *', 'no words'],
    ['https://example.org/ferries', 'no words'],
  ]
  test.each(furniture)('%s → %s', (line, step) => expect(furnitureStep(line)).toBe(step))

  const paragraphs = [
    'By Monday, the ferries had carried 12,000 people across the strait.',
    'By contrast, only two of the nine piers are open.',
    'In May 2019 the port closed for 3 days.',
    'The port handled 1,200 ferries (source: the harbour office said so on Monday, and the ministry agreed), and 300 barges in the same year, which was more than in any other.',
    'Subscribe to the view that the port is full, the mayor said, and you will want a second one; but the figures of the harbour office, published on Monday, show that a third of its piers were empty all winter, and that no more than 40 ships a day called there in spring.',
    'Photographs show at least 20 ferries at anchor.',
    'Video of the fire spread quickly, and 40 people were taken to hospital.',
    'More than 300 people were on board.',
    'Related companies paid 3 million euros, the court heard.',
    'Follow-up inspections found 14 faults.',
    'Comments by the minister caused anger on Monday.',
    '“We will not sail,” she said.',
    'Sunday is the day.',
    'The clerk wrote to the office at papers@harbour.example on Monday that 300 ferries were missing and that no one had asked for them.',
  ]
  test.each(paragraphs)('kept: %s', line => expect(furnitureStep(line)).toBeNull())
})

describe('sections within and after the article', () => {
  const lead = 'The harbour of Lomas closed on Monday after 300 ferries were found without papers, its office said.'
  const second =
    'Its director, who has held the post for nine years, called the closure a matter of days and not of weeks.'
  const third =
    'The union of ferrymen said at least 40 of its members had been sent home without pay since the weekend.'
  const text = (...lines: string[]) => articleFromText(lines.join('\n'))

  test('“Read next” ends the article, whatever follows', () => {
    expect(text('Port shut', lead, 'Read next', '18:00', second, third).text).toBe(`Port shut\n\n${lead}`)
  })
  test('a box of related stories is left out, and the article goes on', () => {
    expect(text('Port shut', lead, 'Related', 'Ferry fares rise', 'Storm at sea', second, third).text).toBe(
      `Port shut\n\n${lead}\n\n${second}\n\n${third}`,
    )
  })
  test('related stories with nothing after them are the end', () => {
    expect(text('Port shut', lead, second, 'Related articles:', 'Ferry fares rise', 'Storm at sea').text).toBe(
      `Port shut\n\n${lead}\n\n${second}`,
    )
  })
  test('before the first paragraph such a line only goes itself', () => {
    expect(text('Comments', lead, second).text).toBe(`${lead}\n\n${second}`)
  })
  test('sub-headings go, short paragraphs and lines with numbers stay', () => {
    expect(text('Port shut', lead, 'What the union says', third, 'Killed: 3 ferrymen', '“No.”', second).text).toBe(
      ['Port shut', lead, third, 'Killed: 3 ferrymen', '“No.”', second].join('\n\n'),
    )
  })
  test('sub-headings are kept beside the text, with where the paragraph below begins', () => {
    const article = text('Port shut', lead, 'What the union says', third)
    expect(article.headings).toEqual([{ text: 'What the union says', at: article.text.indexOf(third) }])
    expect(text('Port shut', 'FERRIES', lead).headings).toEqual([{ text: 'FERRIES', at: 'Port shut\n\n'.length }])
    expect(text('Port shut', lead, third).headings).toBeUndefined()
  })
  test('a section name above the title is not the title', () => {
    expect(text('Ports and ships', 'Harbour of Lomas shut over missing papers', lead).title).toBe(
      'Harbour of Lomas shut over missing papers',
    )
  })
  test('list items lose their bullets', () => {
    expect(text('Port shut', lead, ' • 300 ferries held', ' • 40 ferrymen sent home').text).toBe(
      ['Port shut', lead, '300 ferries held', '40 ferrymen sent home'].join('\n\n'),
    )
  })
  test('lines broken by an editor are put together again', () => {
    const broken = (words: string) => words.replace(/(.{50,70}) /g, '$1\n')
    expect(articleFromText(`Port shut\n\n${broken(lead)}\n\n${broken(second)}\n\n${broken(third)}\n`).text).toBe(
      ['Port shut', lead, second, third].join('\n\n'),
    )
  })
  test('headings as Markdown writes them', () => {
    expect(text('# Port shut', lead, '## What the union says', third).text).toBe(
      ['Port shut', lead, third].join('\n\n'),
    )
  })
  test('nothing at all', () => expect(text('').text).toBe(''))
  test('a first line that is a full sentence is the lead, not the title', () =>
    expect(text(lead, second).title).toBe(''))
})

describe('makeArticle', () => {
  const blocks: Block[] = [
    { kind: 'paragraph', text: 'Home' },
    { kind: 'title', text: 'Ferries held in Lomas' },
    { kind: 'caption', text: 'A ferry at dawn.' },
    { kind: 'paragraph', text: 'Ferries held in Lomas' },
    { kind: 'paragraph', text: 'LOMAS (Reuters) – Some 300 ferries were held in the harbour on Monday.' },
    { kind: 'heading', text: 'What next' },
    { kind: 'item', text: 'At least 40 ferrymen went home.' },
  ]
  test('places every kept block', () => {
    const { places, ...draft } = makeArticle(blocks, {
      url: 'https://example.org/ports/ferries-held.html?x=1',
      language: 'en-GB',
      outlet: 'Harbour Times',
    })
    const article = completeArticle(draft)
    expect(places.map(({ block }) => block)).toEqual([1, 4, 6])
    for (const { block, start } of places) {
      const kept = blocks[block]?.text ?? ''
      expect(article.text.slice(start, start + kept.length)).toBe(kept)
    }
    expect(article).toMatchObject({
      title: 'Ferries held in Lomas',
      outlet: 'Harbour Times',
      language: 'en-GB',
      via: ['Reuters'],
    })
    expect(article.id).toMatch(/^ferries-held-[a-z0-9]+$/)
  })
  test('a title only the page knows is the title, but not part of the text', () => {
    const { article } = makeArticle([{ kind: 'paragraph', text: 'Some 300 ferries were held.' }], {
      title: 'Ferries held',
    })
    expect([article.title, article.text]).toEqual(['Ferries held', 'Some 300 ferries were held.'])
  })
})

test.each([
  ['Dec 23, 2024, 00:20 AM EST', '2024-12-23'],
  ['Published 5 March 2025', '2025-03-05'],
  ['Sunday, 1st of June 2025', '2025-06-01'],
  ['2025-02-28T10:00', '2025-02-28'],
  ['31.12.2024 18:40', '2024-12-31'],
  ['13/02/2025', '2025-02-13'],
  ['02/13/2025', '2025-02-13'],
  ['04/05/2025', null],
  ['31.02.2025', null],
  ['Monday, December 23', null],
])('day of “%s”', (line, day) => expect(isoDayIn(line)).toBe(day))

test.each([['May 2025 was warm'], ['7 killed on Monday'], ['240'], ['2024 in numbers'], ['March on']])(
  '“%s” is not a date line',
  line => expect(isDateLine(line)).toBe(false),
)

test.each([
  ['capitals and hyphens', 'A-'.repeat(100_000)],
  ['agencies without end', 'News Agency '.repeat(20_000)],
  ['brackets', '(source: '.repeat(20_000)],
  ['dots', '. '.repeat(100_000)],
  ['spaces', ' '.repeat(200_000)],
  ['short lines', 'By A\n'.repeat(40_000)],
])('hostile text takes time in proportion: %s', (_, text) => {
  const time = (part: string) => {
    const start = performance.now()
    articleFromText(part)
    return performance.now() - start
  }
  time(text)
  // Four times the text in up to forty times the time: far from both measuring noise and the square.
  expect(time(text)).toBeLessThan(40 * Math.max(5, time(text.slice(0, text.length / 4))))
})

test('ten megabytes of one paragraph are read in passing', () => {
  const huge = 'Some 300 ferries were held in the harbour, reports Yonhap. '.repeat(180_000)
  expect(articleFromText(huge).text).toHaveLength(huge.trim().length)
})
