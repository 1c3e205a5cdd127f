import type { Other } from './tiny-topic.ts'

/** Context in which the words compared are neither all of the story nor rare by chance. */
export const STORY = [
  'The mayor of Aldport opened a new ferry terminal in June.',
  'Teachers asked for smaller classes and longer breaks.',
  'The museum bought a portrait from a private collector.',
]

export const withStory = (sentence: string): Other => [sentence, ...STORY].join('\n\n')
