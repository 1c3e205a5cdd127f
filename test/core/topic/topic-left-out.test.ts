import { expect, test } from 'vitest'
import { scoreTopic } from '../../../src/core/topic/score-topic.ts'
import type { TopicProfile } from '../../../src/core/topic/types.ts'
import type { Article } from '../../../src/core/types.ts'
import { profileOf, readCorpusTopics } from '../helpers/corpus-topics.ts'

/** A page nobody has seen is a page the profile was not made from: each article of the corpus against a profile of the others. */

const topics = await readCorpusTopics()

/** A profile is made anew for each article: milliseconds on a busy machine. */
const LONG = 120_000

const isOn = (profile: TopicProfile, { text }: Article) => scoreTopic(profile, text) >= profile.threshold

test.each([
  // A page that never says in which country it is, and knows but one of the names the others have.
  { kind: 'of topics tuned on', isHeldOut: false, articles: 200, missed: 1 },
  { kind: 'of topics held out', isHeldOut: true, articles: 55, missed: 3 },
])('an article is recognised by a profile of the others: $kind', { timeout: LONG }, expected => {
  const tried = topics.filter(({ holdOut }) => holdOut === expected.isHeldOut)
  const missed = tried.flatMap(({ words, articles }) =>
    articles.filter(
      article =>
        !isOn(
          profileOf(
            words,
            articles.filter(other => other !== article),
          ),
          article,
        ),
    ),
  )
  expect(tried.flatMap(({ articles }) => articles).length).toBeGreaterThan(expected.articles)
  expect(missed.length).toBeLessThanOrEqual(expected.missed)
})

test.each(topics)(
  '$slug: its own articles are on it, those of other topics are not',
  ({ slug, holdOut, words, articles }) => {
    const profile = profileOf(words, articles)
    const missed = articles.filter(article => !isOn(profile, article))
    // Whoever tells of a government’s fall at home may leave out whose it is; nobody tunes on what is held out.
    expect(missed.length).toBeLessThanOrEqual(holdOut ? 1 : 0)
    const others = topics.filter(topic => topic.slug !== slug).flatMap(topic => topic.articles)
    expect(others.filter(article => isOn(profile, article)).map(article => article.title)).toEqual([])
  },
)

test('a topic without title and vocabulary takes the first article’s title, and knows most of its articles all the same', () => {
  const missed = topics.flatMap(({ words: { id }, articles }) => {
    const profile = profileOf({ id, title: articles[0]?.title ?? '', synonyms: [] }, articles)
    return articles.filter(article => !isOn(profile, article))
  })
  // A headline names less than a title: some lack the place or the thing that the rest of the articles speak of.
  expect(missed.length / topics.flatMap(({ articles }) => articles).length).toBeLessThan(0.15)
})
