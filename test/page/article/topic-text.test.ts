import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentFromHtml } from '../../../src/cli/document-from-html.ts'
import { scoreTopic } from '../../../src/core/topic/score-topic.ts'
import type { TopicFacet as Facet } from '../../../src/core/topic/types.ts'
import { mentionsTopic } from '../../../src/page/article/topic-text.ts'
import { profileOf, readCorpusTopics } from '../../core/helpers/corpus-topics.ts'
import { ferries, sentence } from '../helpers/ferries.ts'

describe('mentionsTopic', () => {
  const about = (html: string) =>
    mentionsTopic(documentFromHtml(`<html><head></head><body>${html}</body></html>`), [ferries])
  test('in the first paragraphs', () => expect(about(`<p>Short.</p><p>${sentence}</p>`)).toBe(true))
  test('in the title', () =>
    expect(
      mentionsTopic(documentFromHtml('<html><head><title>A ferry in a Lomas night</title></head></html>'), [ferries]),
    ).toBe(true))
  test('in the description', () =>
    expect(
      mentionsTopic(
        documentFromHtml('<html><head><meta name="description" content="All about a ferry to Lomas"></head></html>'),
        [ferries],
      ),
    ).toBe(true))
  test('one thing alone is no topic', () =>
    expect(about(`<p>${'The ferry to Varna was on time again this year. '.repeat(4)}</p>`)).toBe(false))
  test('two names that no other news has stand for one that may be missing, whatever the thing is called', () => {
    const [place, thing] = ferries.facets as [Facet, Facet]
    const own = ['berta aker', 'quay line'].map(term => ({ terms: [term], weight: 2, core: false, own: true }))
    const paragraph = (names: string) =>
      `<p>${`The boats stay tied up until May, ${names} said at noon. `.repeat(4)}</p>`
    const asked = (name: Facet, names: string) =>
      mentionsTopic(documentFromHtml(`<html><head></head><body>${paragraph(names)}</body></html>`), [
        { ...ferries, facets: [name, thing, ...own] },
      ])
    const town = { ...place, weight: 0.5 }
    expect(asked(town, 'Berta Aker of the Quay Line')).toBe(true)
    expect(asked(town, 'Berta Aker of the office')).toBe(false)
    expect(asked(place, 'Berta Aker of the Quay Line')).toBe(false)
  })
  test('nowhere', () =>
    expect(about(`<p>${'The buses of Varna were on time again this year. '.repeat(4)}</p>`)).toBe(false))
  test('further below, where the beginning names who or where it is about: features come late to what they are about', () => {
    const walk = `<p>${'She walks along the quay of Lomas at night. '.repeat(6)}</p>`.repeat(10)
    expect(about(`${walk}<p>${sentence}</p>`)).toBe(true)
    expect(about(walk)).toBe(false)
  })
  test('further below, where the beginning is a scene that names hardly anybody', () => {
    const scene = `<p>${'It is cold on the quay at night. Nobody says a word. A cat called Major sleeps on a rope, and it snows. '.repeat(3)}</p>`
    const named = scene.replaceAll('Nobody says', 'Then Berta says').replaceAll('it snows', 'on Aker it snows')
    expect(about(`<p>On the way to Aker</p>${scene.replaceAll('called Major ', '').repeat(6)}<p>${sentence}</p>`)).toBe(
      true,
    )
    expect(about(`${named.repeat(6)}<p>${sentence}</p>`)).toBe(false)
  })
  test('perhaps, where the title names whom it is about and no paragraph could say more', () => {
    const titled = (title: string) =>
      mentionsTopic(
        documentFromHtml(
          `<html><head><title>${title}</title></head><body>${`${sentence}<br><br>`.repeat(9)}</body></html>`,
        ),
        [ferries],
      )
    expect(titled('A night in Lomas')).toBe(true)
    expect(titled('A night by the sea')).toBe(false)
  })
  test('not where it only tells of such things', () => {
    const crossing = `<p>${'The ferry to Varna crosses the gulf at night. '.repeat(6)}</p>`.repeat(10)
    expect(about(`${crossing}<p>${sentence}</p>`)).toBe(false)
  })
  test('not far below: what an article is about, it says at its beginning', () =>
    expect(about(`${`<p>${'The buses of Varna were on time. '.repeat(10)}</p>`.repeat(20)}<p>${sentence}</p>`)).toBe(
      false,
    ))
})

test('the test pages on the topic are noticed, the others are not', () => {
  const load = (file: string) => documentFromHtml(readFileSync(new URL(`../../pages/${file}`, import.meta.url), 'utf8'))
  expect(mentionsTopic(load('article-tricky.html'), [ferries])).toBe(true)
  expect(mentionsTopic(load('off-topic-recipe.html'), [ferries])).toBe(false)
})

const topics = await readCorpusTopics()

/** As a news page has it: the title above, then one paragraph after another. */
const pageOf = (text: string): Document => {
  const [title, ...paragraphs] = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split(/\n+/)
  const body = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')
  return documentFromHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`)
}

test('the first question on every page does not turn away what is on the topic', () => {
  const known = topics.flatMap(({ words, articles }) => {
    const profile = profileOf(words, articles)
    return articles
      .filter(({ text }) => scoreTopic(profile, text) >= profile.threshold)
      .map(({ text }) => ({ profile, text }))
  })
  const turnedAway = known.filter(({ profile, text }) => !mentionsTopic(pageOf(text), [profile]))
  expect(known.length).toBeGreaterThan(270)
  // One leaves out the town, and comes to the second of the topic’s own names far below.
  expect(turnedAway.length).toBeLessThanOrEqual(1)
})
