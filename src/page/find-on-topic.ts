import profiles from 'second-source:profiles'
import { scoreTopic } from '../core/topic/score-topic.ts'
import { findArticleText } from './article/is-article.ts'
import { storyStart } from './article/story-start.ts'
import { isBare, mentionsTopic, topicText } from './article/topic-text.ts'

/** Frames looked into; pages with more hold advertisements in them. */
const MOST_FRAMES = 20

/** The document of an article on a topic we know: the page's own, else that of a frame of the same site; null for none. */
export const findOnTopic = (page: Document): Document | null =>
  calmly(
    () =>
      isOnKnownTopic(page, startIn(page))
        ? page
        : (documentsInFrames(page).find(document => isOnKnownTopic(document)) ?? null),
    null,
  )

/** Names a topic without having its article yet, or has no text at all: more may come without a word to us. */
export const isUnfinished = (page: Document): boolean =>
  calmly(() => isBare(page) || mentionsTopic(page, profiles), false)

/** Elements can pose as what we ask a document for (`<img name="querySelector">`); it must not hear of our trouble with it. */
const calmly = <T>(ask: () => T, otherwise: T): T => {
  try {
    return ask()
  } catch {
    return otherwise
  }
}

let firstTitle: string | null = null

/** Which paragraph to begin with: under its first title a page begins with its first, and pays for no search. */
const startIn = (page: Document): number => {
  const title = `${page.title}`
  firstTitle ??= title
  return title === firstTitle ? 0 : storyStart(page)
}

const isOnKnownTopic = (document: Document, start = 0): boolean => {
  if (!mentionsTopic(document, profiles, start)) return false
  const found = findArticleText(document, start)
  if (!found) return false
  const text = topicText(document, found)
  return profiles.some(profile => scoreTopic(profile, text) >= profile.threshold)
}

/** The browser gives us the documents of the same site alone, and of others nothing. */
const documentsInFrames = (page: Document): Document[] =>
  Array.from(page.getElementsByTagName('iframe'))
    .slice(0, MOST_FRAMES)
    .flatMap(({ contentDocument }) =>
      /^(?:https?:|about:srcdoc$)/.test(contentDocument?.URL ?? '') ? [contentDocument as Document] : [],
    )
