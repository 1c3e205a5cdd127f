import { describe, expect, it } from 'vitest'
import type { OtherClaim, Report, ReportClaim } from '../../src/core/types.ts'
import { ClaimCard } from '../../src/ui/claim-card.tsx'
import { Unfolded } from '../../src/ui/context/unfolded.ts'
import { MarkedText } from '../../src/ui/quotes/marked-text.tsx'
import { ReportView } from '../../src/ui/report-view.tsx'
import { OutletAnswer } from '../../src/ui/rows/outlet-answer.tsx'
import { SearchResults } from '../../src/ui/search/search-results.tsx'
import { answer, figure } from '../helpers/answers.ts'
import { draw, texts } from '../helpers/drawn.ts'
import { lonelyReport, longReport, report } from '../helpers/reports.ts'

describe('ClaimCard', () => {
  const near = (quote: string) => answer('radio', quote, { relation: 'related' })
  const shown = (...others: OtherClaim[]) => {
    const claim = { ...(report.claims[0] as ReportClaim), others }
    const card = <ClaimCard claim={claim} question={null} language="en" titleId="title" onCompareAll={() => {}} />
    return texts(draw(card), 'blockquote')
  }

  it('shows what is merely near only where nothing answers the claim', () => {
    expect(shown(near('Others fled.'), answer('north', 'The dam held.'))).toEqual(['The dam held.'])
    expect(shown(near('Others fled.'))).toEqual(['Others fled.'])
  })

  it('tells of a sentence who says it here, and of one that nobody is credited with nothing', () => {
    const here = (saidBy: string[]) => {
      const claim = { ...(report.claims[0] as ReportClaim), figure: null, saidBy, others: [] }
      const card = <ClaimCard claim={claim} question={null} language="en" titleId="title" onCompareAll={() => {}} />
      return texts(draw(card), '.claim-card-here')
    }
    expect(here(['Mayor', 'Radio Lenne'])).toEqual(['Source in this article: Mayor, Radio Lenne'])
    expect(here([])).toEqual([])
  })

  it('begins with what its headline is about', () => {
    const differing = (cause: 'later' | 'wording' | 'value') =>
      answer('radio', cause, { relation: 'differs', cause, figure: figure('19', 19, 19) })
    expect(shown(differing('wording'), differing('later'), differing('value'))).toEqual(['value', 'wording', 'later'])
  })

  it('lets an outlet speak before an axis that would push all of them out of sight', () => {
    const order = (...values: number[]) => {
      const others = values.map(value =>
        answer('radio', `${value} left.`, {
          relation: 'differs',
          cause: 'value',
          figure: figure(`${value}`, value, value),
        }),
      )
      const claim = { ...(report.claims[0] as ReportClaim), figure: figure('14', 14, 14), others }
      const card = <ClaimCard claim={claim} question={null} language="en" titleId="title" onCompareAll={() => {}} />
      return [...draw(card).querySelectorAll('.answer, .plot')].map(({ className }) => className)
    }
    expect(order(19, 25)).toEqual(['plot', 'answer', 'answer'])
    expect(order(19, 25, 31)).toEqual(['answer', 'plot', 'answer', 'answer'])
  })

  it('tells what a figure counts where that has a name, and leaves a sentence to its outlet', () => {
    const asked = (question: string) => {
      const claim = { ...(report.claims[0] as ReportClaim), figure: figure('14', 14, 14) }
      const card = <ClaimCard claim={claim} question={question} language="en" titleId="title" onCompareAll={() => {}} />
      return texts(draw(card), '.claim-card-question')
    }
    expect(asked('People killed')).toEqual(['People killed'])
    expect(asked('The union speaks of […], because it includes suppliers')).toEqual([])
  })

  it('leaves all but the nearest to the comparison of the whole article', () => {
    expect(shown(near('One.'), near('Two.'), near('Three.'), near('Four.'))).toEqual(['One.', 'Two.', 'Three.'])
    expect(shown(near('One.'), near('One.'), near('Two.'))).toEqual(['One.', 'Two.'])
  })
})

describe('OutletAnswer', () => {
  const full = answer('radio', 'The toll reached 19, rescuers said.', {
    relation: 'differs',
    cause: 'later',
    reason: 'Two days later',
    figure: figure('19', 19, 19),
    saidBy: ['Rescue service'],
    certainty: 'estimated',
    asOf: '2031-03-05',
  })
  const [own] = report.claims
  const said = { ...(own as ReportClaim), asOf: '2031-03-03' }

  it('says who says what, since when, through whom, and links to it', () => {
    const page = draw(<OutletAnswer answer={full} own={{ ...said, figure: figure('14', 14, 14) }} />)
    expect(texts(page, '.answer-outlet, .answer-date, .answer-relation')).toEqual([
      'Radio Lenne',
      '6 Mar 2031',
      'Later 36% more',
    ])
    // Another day is no contradiction, and has neither its colour nor its mark.
    expect(page.querySelector('.answer')?.getAttribute('data-relation')).toBe('later')
    expect(texts(page, 'blockquote')).toEqual(['The toll reached 19, rescuers said.'])
    expect(texts(page, 'blockquote b')).toEqual(['19'])
    expect(texts(page, '.answer-source > *')).toEqual([
      'Source: Rescue service',
      'an estimate',
      'as of 5 Mar 2031',
      'article relays Transit Press, Lenne Wire',
      'Read at Radio Lenne',
    ])
    expect(page.querySelector('a')?.getAttribute('href')).toBe('http://lenne.example/4411')
  })

  it('names an agency once, as the source or as what passes it on', () => {
    const facts = (saidBy: string[]) =>
      texts(draw(<OutletAnswer answer={answer('radio', 'A hiker saw it.', { saidBy })} own={said} />), '.answer-fact')
    expect(facts(['Lenne Wire agency', 'the mayor'])).toEqual([
      'Source: Lenne Wire agency, the mayor',
      'article relays Transit Press',
    ])
    expect(facts(['the mayor'])).toEqual(['Source: the mayor', 'article relays Transit Press, Lenne Wire'])
  })

  it('tells of a figure how sure its source is, and leaves a sentence to its own words', () => {
    const planned: Partial<OtherClaim> = { saidBy: ['Rescue service'], certainty: 'planned' }
    const facts = (other: OtherClaim) => texts(draw(<OutletAnswer answer={other} own={said} />), '.answer-fact')
    expect(facts(answer('north', '14 are missing.', { ...planned, figure: figure('14', 14, 14) }))).toContain('planned')
    expect(facts(answer('north', 'The dam did not break.', planned))).toEqual(['Source: Rescue service'])
  })

  it('has no link, date or source line where none is known', () => {
    const page = draw(<OutletAnswer answer={answer('unnamed', 'A hiker saw it.')} own={said} />)
    expect(page.querySelector('a, time, .answer-source')).toBeNull()
  })

  it('makes no link of anything but http(s)', () => {
    const page = draw(<OutletAnswer answer={{ ...full, url: 'javascript:alert(1)' }} own={said} />)
    expect(page.querySelector('a')).toBeNull()
  })

  it.each([
    ['“The old wall holds.”', '“The old dam holds.”', 'Worded otherwise Marked words differ'],
    ['“The old wall holds.”', '“The wall holds.”', 'Worded otherwise At ‸ this article says more'],
    [
      '“The wall of the valley holds for now.”',
      '“The dam of the valley holds.”',
      'Worded otherwise Marked words differ; at ‸ this article says more',
    ],
  ])('explains the marks that a quotation has, and no other: %s %s', (mine, theirs, told) => {
    const page = draw(
      <OutletAnswer
        answer={answer('north', theirs, { relation: 'differs', cause: 'wording' })}
        own={{ ...said, text: mine }}
      />,
    )
    expect(texts(page, '.answer-relation')).toEqual([told])
  })

  it('relates to nothing where this article says nothing', () => {
    const page = draw(<OutletAnswer answer={full} own={null} />)
    expect(page.querySelector('.answer')?.getAttribute('data-relation')).toBe('missing')
    expect(page.querySelector('.answer-relation')).toBeNull()
  })

  it('shows markup in a quote as the text it is', () => {
    const quote = '<img src=x onerror=alert(1)> & <b>bold</b>'
    const page = draw(<OutletAnswer answer={answer('north', quote)} own={said} />)
    expect(texts(page, 'blockquote')).toEqual([quote])
    expect(page.querySelector('img, b')).toBeNull()
  })
})

describe('ReportView', () => {
  const view = (shown: Report) => draw(<ReportView report={shown} words={[]} />)

  it('opens with the topic, one line, and the groups that are not empty', () => {
    const page = view(report)
    expect(texts(page, 'h1')).toEqual(['The flood in the Morra valley'])
    expect(texts(page, '.topic-summary')).toEqual([
      'Others report 8 of this article’s claims: they differ on 4, agree on 3 and report 1 as of another day. 1 more is only related.',
    ])
    expect(texts(page, 'h2')).toEqual([
      'Differ 4',
      'On another day 1',
      'Agree 3',
      'Related 1',
      'Only here 2',
      'Missing here 2',
      'Who is behind it 2',
    ])
    expect(texts(view(lonelyReport), 'h2')).toEqual(['Only here 2'])
  })

  it('draws only what differs, with what is of another day where that is in sight, and of their rows only the heads', () => {
    const page = view(longReport(200))
    const expandedIn = (shown: typeof page) =>
      [...shown.querySelectorAll('.group-head')].map(head => head.getAttribute('aria-expanded'))
    expect(expandedIn(page)).toEqual(['true', 'false', 'false', 'false', 'false', 'false', 'false'])
    expect(expandedIn(view(report))).toEqual(['true', 'true', 'false', 'false', 'false', 'false', 'false'])
    expect(page.querySelectorAll('.answer')).toHaveLength(0)
  })

  it('opens with what is missing when the article says nothing comparable', () => {
    const page = view({ ...report, claims: [] })
    expect(texts(page, '.row-about')).toEqual(['Cost of rebuilding the upper dam'])
  })

  it('says of what is missing that it may be in the rest, where an article is there only in part', () => {
    const none = { ...report, claims: [] }
    expect(texts(view(none), '.group-caption')).toEqual(['Others report this; this article does not.'])
    expect(texts(draw(<ReportView report={none} words={[]} isPart />), '.group-caption')).toEqual([
      'Others report this; the part of this article that was read does not.',
    ])
  })

  it('says of all that outlets say in which language it is, for the interface may speak another', () => {
    const page = draw(
      <Unfolded.Provider value>
        <ReportView report={{ ...report, article: { ...report.article, language: 'en-NZ' } }} words={[]} />
      </Unfolded.Provider>,
    )
    const said = [...page.querySelectorAll('h1, blockquote, .row-own, .row-others > :last-child, .row-about')]
    expect(new Set(said.map(({ localName }) => localName))).toEqual(new Set(['h1', 'blockquote', 'span']))
    expect(new Set(said.map(element => element.getAttribute('lang')))).toEqual(new Set(['en-NZ']))
  })

  it('says which outlet a copy is of', () => {
    const page = view({ ...report, article: { ...report.article, copyOf: 'Valley Courier' } })
    expect(texts(page, '.topic-note:last-child')[0]).toContain('Valley Courier')
  })
})

describe('search results', () => {
  const hit = {
    text: 'The dam <i>above</i> Morra',
    outlet: 'Valley Courier',
    published: '2031-03-04',
    url: 'https://courier.example/',
    language: 'en',
    kinds: ['statement' as const],
    score: 0.1,
    ranges: [
      [4, 7],
      [21, 26],
    ] as [number, number][],
  }

  const plain = { failed: false, filter: { kind: null, outlet: null }, onFilter: () => {} }

  it('marks the words found, as text', () => {
    const page = draw(
      <p>
        <MarkedText text={hit.text} ranges={hit.ranges} />
      </p>,
    )
    expect(texts(page, 'p')).toEqual([hit.text])
    expect(texts(page, 'mark')).toEqual(['dam', 'Morra'])
    expect(page.querySelector('i')).toBeNull()
  })

  it('names outlet and date, counts, and says when there is nothing', () => {
    const page = draw(<SearchResults hits={[hit]} {...plain} />)
    expect(texts(page, '[role=status], .hit .answer-source')).toEqual(['1 sentence', 'Valley Courier 4 Mar 2031'])
    expect(texts(draw(<SearchResults hits={[]} {...plain} />), '[role=status]')[0]).toMatch(/^No sentence/)
    expect(texts(draw(<SearchResults hits={null} {...plain} />), '[role=status]')).toEqual([''])
    expect(texts(draw(<SearchResults hits={null} {...plain} failed />), '[role=status]')[0]).toMatch(
      /could not be opened/,
    )
  })
})
