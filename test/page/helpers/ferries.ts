import type { TopicProfile } from '../../../src/core/topic/types.ts'

/** A topic small enough to be told in one sentence. */
export const ferries: TopicProfile = {
  id: 'ferries',
  title: 'Ferries held in Lomas',
  facets: [
    { terms: ['lomas'], weight: 1, core: true },
    { terms: ['ferries', 'ferry'], weight: 1, core: true },
  ],
  threshold: 0.6,
}

export const sentence =
  'The office of the harbour said on Monday that 300 ferries would stay in Lomas until their papers are found. '
