/** What makes a page belong to a topic; small enough to be carried by the script that runs on every page. */
export interface TopicProfile {
  id: string
  title: string
  /**
   * Facets of the topic: each is a list of lower-case word stems or phrases of which one is enough to meet the facet.
   * A page is on topic when it meets enough facets often enough; see `scoreTopic`.
   */
  facets: { terms: string[]; weight: number }[]
  /** Score from which a page counts as on topic, 0..1. */
  threshold: number
}
