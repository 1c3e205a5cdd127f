/** The fingerprints of a pack's articles, by hash: only articles that have enough in common with a text are compared with it. */
import { areBelow } from './columns.ts'
import { isCopy, mayBeCopy } from './fingerprint.ts'
import { firstFrom } from './first-from.ts'
import { GroupedRows } from './grouped-rows.ts'
import { notOfTheForm } from './pack-error.ts'
import { packNumbers, unpackNumbers } from './packed-numbers.ts'

export interface FingerprintColumns {
  /** All hashes in order, each as its distance from the one before. */
  hashes: string
  /** Whose each hash is: a number among the pack's articles. */
  articles: string
}

export function writeFingerprints(fingerprints: readonly (readonly number[])[]): FingerprintColumns {
  const all = fingerprints
    .flatMap((hashes, article) => hashes.map(hash => ({ hash, article })))
    .sort((a, b) => a.hash - b.hash || a.article - b.article)
  return {
    hashes: packNumbers(all.map(({ hash }, i) => hash - (all[i - 1]?.hash ?? 0))),
    articles: packNumbers(all.map(({ article }) => article)),
  }
}

export class FingerprintIndex {
  private readonly hashes: Int32Array
  private readonly articles: Int32Array
  private readonly byArticle: GroupedRows

  /** Throws `PackError` where a column is not of the expected form. `count`: of articles. */
  constructor(columns: FingerprintColumns, count: number) {
    const [hashes, articles] = [unpackNumbers(columns.hashes), unpackNumbers(columns.articles)]
    if (hashes === null) throw notOfTheForm('fingerprints.hashes')
    if (articles?.length !== hashes.length || !areBelow(count, articles)) throw notOfTheForm('fingerprints.articles')
    for (let i = 1; i < hashes.length; i++) hashes[i] = (hashes[i] as number) + (hashes[i - 1] as number)
    this.hashes = hashes
    this.articles = articles
    this.byArticle = new GroupedRows(articles, count)
  }

  /** Articles that are near-identical to a text, by its fingerprint. */
  copiesOf(print: readonly number[]): number[] {
    const common = new Map<number, number>()
    for (const hash of print)
      for (let i = firstFrom(hash, this.hashes); i < this.hashes.length && this.hashes[i] === hash; i++) {
        const article = this.articles[i] as number
        common.set(article, (common.get(article) ?? 0) + 1)
      }
    return [...common.keys()]
      .filter(article => mayBeCopy(common.get(article) as number) && isCopy(print, this.of(article)))
      .sort((a, b) => a - b)
  }

  /** The fingerprint of one article. */
  of(article: number): number[] {
    return Array.from(this.byArticle.of(article), i => this.hashes[i] as number)
  }
}

/** For each article the earlier ones it is a copy of. */
export function earlierCopies(fingerprints: readonly (readonly number[])[]): number[][] {
  const index = new FingerprintIndex(writeFingerprints(fingerprints), fingerprints.length)
  return fingerprints.map((print, article) => index.copiesOf(print).filter(other => other < article))
}
