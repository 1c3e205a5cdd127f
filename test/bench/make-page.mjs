/** Web pages around generated articles: menus, teasers, scripts and comments, as far as the size asked for allows. */

/** Longest article in a page: beyond it a page grows by its furniture, as real ones do. Characters. */
const LONGEST_ARTICLE = 20_000
/** Share of a page that is its article, if that is not too long. */
const ARTICLE_SHARE = 0.35

/** A page of about so many bytes. With `allText`, hardly anything but the article. */
export function makePage({ makeArticle }, seed, bytes, allText = false) {
  const length = allText ? bytes * 0.97 : Math.min(bytes * ARTICLE_SHARE, LONGEST_ARTICLE)
  const article = makeArticle(seed, length)
  const body = `<main><article><h1>${article.title}</h1><p class="byline">By ${article.outlet}, <time datetime="${article.published}">${article.published}</time></p>${article.paragraphs.map(text => `<p>${withLink(text)}</p>`).join('\n')}</article></main>`
  const furniture = allText ? '' : makeFurniture(makeArticle, seed, bytes - body.length)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${article.title} | ${article.outlet}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${article.outlet}"><meta property="article:published_time" content="${article.published}"></head><body>${menu}${body}${furniture}</body></html>`
}

const withLink = text => text.replace(/\b(harbour wall|ferry line|fuel depot)\b/, '<a href="/topics/$1">$1</a>')

const menu = `<nav><ul>${['World', 'Harbour', 'Weather', 'Sport', 'Culture'].map(name => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`

/** A third teasers, a third comments, a third script: what weighs on news sites. */
function makeFurniture(makeArticle, seed, bytes) {
  const third = Math.max(0, bytes) / 3
  const teasers = grow(third, i => {
    const { title, paragraphs } = makeArticle(seed * 1000 + i, 120)
    return `<li class="teaser card-${i % 7}"><a href="/story/${i}"><div class="media"><span class="ratio"></span></div><h3>${title}</h3></a><p class="kicker">${paragraphs[0].slice(0, 90)}</p></li>`
  })
  const comments = grow(third, i => {
    const { paragraphs } = makeArticle(seed * 2000 + i, 250)
    return `<div class="comment depth-${i % 4}" id="comment-${i}"><div class="comment-meta"><b>Reader ${i}</b></div><div class="comment-body"><p>${paragraphs.join('</p><p>')}</p></div></div>`
  })
  const script = grow(third, i => `window.config.slots.push({id:${i},size:[300,250],path:"/ad/${i}"});\n`)
  return `<aside><ul class="teasers">${teasers}</ul></aside><section class="comments" id="comments">${comments}</section><script>${script}</script>`
}

function grow(bytes, piece) {
  let text = ''
  for (let i = 0; text.length < bytes; i++) text += piece(i)
  return text
}
