/** What the bench measures in Node, bundled with the sources as they are now. */
export { makeArticle } from '../../src/cli/bench/make-article.ts'
export { madeArticle, makePack } from '../../src/cli/bench/make-pack.ts'
export { median } from '../../src/cli/bench/measure.ts'
export { measurePacks } from '../../src/cli/bench/measure-core.ts'
export { findClaims } from '../../src/core/claims/find-claims.ts'
export { compareArticle } from '../../src/core/compare/compare-article.ts'
export { loadPack } from '../../src/core/pack/load-pack.ts'
