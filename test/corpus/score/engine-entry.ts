/** What the commands `compile`, `compare` and `detect` do between reading and printing, for measuring without a process each. */
export { verdictOn } from '../../../src/cli/commands/detect.ts'
export { compileTopic } from '../../../src/cli/compile-topic.ts'
export { readInput } from '../../../src/cli/read-input.ts'
export { compareArticle } from '../../../src/core/compare/compare-article.ts'
export { loadPack } from '../../../src/core/pack/load-pack.ts'
