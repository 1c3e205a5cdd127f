/** Tokens a second, ours against wink-nlp, turn and turn about on the same texts. Tokens are counted by wink for both. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { ROOT } from '../tools/run.mjs'

const TURNS = 12
const WARM_FROM = 4
const MADE = 40

export async function measureClaims({ core }) {
  const nlp = winkNLP(model)
  const rows = []
  for (const [name, texts] of [
    ['corpus', await corpusTexts()],
    ['generated', Array.from({ length: MADE }, (_, i) => core.madeArticle(50_000 + i).text)],
  ]) {
    let tokens = 0
    const theirs = () => {
      tokens = 0
      for (const text of texts) tokens += readByWink(nlp, text)
    }
    // All that a claim tells is read when it is found. Neither side keeps what it found: that would measure the garbage collector.
    const ours = () => {
      for (const text of texts) core.findClaims({ text, published: '2031-03-01' })
    }
    const [wink, claims] = takeTurns([theirs, ours], core.median)
    const perSecond = ms => Math.round((tokens / ms) * 1000)
    rows.push({
      what: `claims found against wink-nlp, ${name} texts`,
      budget: 5,
      atLeast: true,
      value: wink / claims,
      unit: '×',
      detail: `${tokens} tokens; ${perSecond(claims).toLocaleString('en')} and ${perSecond(wink).toLocaleString('en')} tokens/s`,
    })
  }
  return rows
}

/** Sentences, tokens with their part of speech, and entities. */
function readByWink(nlp, text) {
  const doc = nlp.readDoc(text)
  doc.sentences().out()
  doc.entities().out()
  doc.tokens().out(nlp.its.pos)
  return doc.tokens().length()
}

function takeTurns(works, median) {
  const times = works.map(() => [])
  for (let turn = 0; turn < TURNS; turn++)
    works.forEach((work, i) => {
      const start = performance.now()
      work()
      if (turn >= WARM_FROM) times[i].push(performance.now() - start)
    })
  return times.map(median)
}

/** Every plain-text article in the repository: seeds and corpus. */
async function corpusTexts() {
  const corpus = join(ROOT, 'test/corpus')
  const names = (await readdir(corpus, { recursive: true })).filter(name => name.endsWith('.txt')).sort()
  const seeds = (await readdir(join(ROOT, 'seeds'))).filter(name => name.endsWith('.txt'))
  const files = [...names.map(name => join(corpus, name)), ...seeds.map(name => join(ROOT, 'seeds', name))]
  return Promise.all(files.map(file => readFile(file, 'utf8')))
}
