/** What makes a page belong to a topic; small enough to be carried by the script that runs on every page. */
export interface TopicProfile {
  id: string
  title: string
  /** Core facets first: the names it is told of, then the thing that is told. */
  facets: TopicFacet[]
  /** Score from which a page counts as on topic, 0..1. */
  threshold: number
}

/** One thing the topic is about, with every way to write it. */
export interface TopicFacet {
  /** Lower-case words or phrases, matched at word borders and with a plural “s”; one is enough. */
  terms: string[]
  /** Words that speak of the same with less certainty: “shells” where the topic is soldiers and drones. */
  kin?: string[]
  /** Share of the background, before all weights are brought to one. A core facet under 1 may be missing where others stand for it. */
  weight: number
  /** Without it a page is about something else, whatever else it mentions. */
  core: boolean
  /** A name that hardly any other news has: a person, a town, a company. */
  own?: boolean
}
