/** What makes a page belong to a topic; small enough to be carried by the script that runs on every page. */
export interface TopicProfile {
  id: string
  title: string
  facets: TopicFacet[]
  /** Score from which a page counts as on topic, 0..1. */
  threshold: number
}

/** One thing the topic is about, with every way to write it. */
export interface TopicFacet {
  /** Lower-case words or phrases, matched at word borders; one is enough. */
  terms: string[]
  /** Share of the score, before all weights are brought to one. A core facet under 1 may be missing where all else is met. */
  weight: number
  /** Without it a page is about something else, whatever else it mentions. */
  core: boolean
}
