/** Pages on, near and off the topics, and every article of every topic, against all packs at once. */
export async function scoreDetection({ topics, detection }, engine, scores) {
  const pages = [
    ...detection,
    ...topics.flatMap(topic =>
      topic.pages.map(({ id, path }) => ({
        file: `${topic.slug}/${id}`,
        path,
        topics: [topic.id],
        metric: 'detection',
        slug: topic.slug,
      })),
    ),
  ]
  const withPacks = topics.filter(topic => topic.hasOwnPack)
  const answers = await engine.detect(
    pages.map(page => page.path),
    withPacks.map(topic => topic.pack),
  )
  pages.forEach((page, i) => {
    const answer = answers[i]
    const found = answer.onTopic ? topicOf(answer) : null
    for (const topic of withPacks) {
      // Pages that are read against another's pack count where they are from.
      const tally = scores[page.topics[0] === topic.id ? (page.slug ?? topic.slug) : topic.slug][page.metric]
      // Whoever reads the names of what is held out begins to write for them.
      const line = page.holdOut ? null : `${page.file}: ${found ?? 'no topic'}, score ${answer.score}`
      const expected = page.topics.includes(topic.id)
      if (expected && found === topic.id) tally.hit()
      else if (expected) tally.miss(line)
      else if (found === topic.id) tally.surplus(line)
    }
    if (page.isArticle === undefined) return
    // What a page is has nothing to do with a topic; it is told with the first.
    const tally = scores[topics[0].slug].pageKind
    const isRight = answer.isArticle === page.isArticle && (!page.isArticle || answer.language === page.language)
    if (isRight) tally.hit()
    else tally.wrong(`${page.file}: ${answer.isArticle ? 'an article' : 'no article'}, language ${answer.language}`)
  })
}

const topicOf = ({ topic }) => (typeof topic === 'string' ? topic : (topic?.id ?? null))
