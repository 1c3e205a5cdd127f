/** The topics that are not held out and are a pack of their own, each with its pack and its articles' claims, as the engine's own source reads them. */
import { buildEngine } from './engine.mjs'
import { readCorpus } from './read-labels.mjs'

/** `exports`: lines of `export … from` that the caller needs of the core besides. */
export async function readTunedTopics(exports) {
  const { core, compile } = await buildEngine(exports)
  const { topics } = await readCorpus()
  const tuned = topics.filter(({ holdOut, hasOwnPack }) => hasOwnPack && !holdOut)
  for (const topic of tuned) {
    await compile(topic)
    for (const article of topic.articles) article.claims = core.readPage(article.input.article, topic.pack).claims
  }
  return { engine: core, topics: tuned }
}
