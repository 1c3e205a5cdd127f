/** Pages' times → rows of the table: generated and saved pages apart, loaded afresh and warm. */
export function rowsOf(pages, median) {
  return ['generated', 'saved'].flatMap(group => {
    const all = pages.filter(page => page.group === group)
    // Only what both take for an article costs either a whole reading.
    const articles = all.filter(({ isArticle, parsed }) => isArticle && parsed)
    if (articles.length === 0) return []
    const against = (some, state, ours, theirs) => {
      const [a, b] = [ours, theirs].map(what => median(some.map(page => page[state][what])))
      return { value: a / b, unit: '×', detail: `${some.length} pages, medians ${a.toFixed(2)} and ${b.toFixed(2)} ms` }
    }
    return [
      ...['fresh', 'warm'].flatMap(state => [
        {
          what: `watch decides, against isProbablyReaderable: ${group}, ${state}`,
          budget: 1,
          ...against(all, state, 'decide', 'readerable'),
        },
        {
          what: `all of watch.js, listeners too, against the same: ${group}, ${state}`,
          ...against(all, state, 'watch', 'readerable'),
        },
        {
          what: `article → Report, against parse(): ${group}, ${state}`,
          budget: 0.5,
          ...against(articles, state, 'report', 'parse'),
        },
        { what: `of that, reading the page: ${group}, ${state}`, ...against(articles, state, 'read', 'parse') },
      ]),
      {
        what: `longest task in reading a page: ${group}, fresh`,
        budget: 50,
        value: Math.max(...articles.map(({ slice }) => slice)),
        unit: 'ms',
        detail: `all of it ${Math.max(...articles.map(page => page.fresh.read)).toFixed(0)} ms at most; comparing happens in the background`,
      },
    ]
  })
}
