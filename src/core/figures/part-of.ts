/** Is a number a part of another count, out of another, or within a group? */
import { stem } from '../text/stem.ts'
import type { Word } from '../text/tag.ts'
import { withPlurals } from '../text/word-list.ts'
import { roleOfState } from './lexicon.ts'
import { isTime, readNounPhrase } from './noun-phrase.ts'

/** “Of the dead, 17 …” */
const OF_THE = /^of the \S+$|of the \S+ ,$|of (?:these|them|those) ,$/

const OWNERS = new Set(['the', 'its', 'their', 'his', 'her', 'our'])
const THEM = new Set(['them', 'these', 'those', 'whom', 'which'])
const OTHERS = new Set(['more', 'others', 'additional', 'further', 'other'])

export function partOf(
  words: readonly Word[],
  first: number,
  last: number,
): { isPart: boolean; ofThem: boolean; another: boolean } {
  const before = words.slice(Math.max(0, first - 4), first).map(word => word.lower)
  const after = words.slice(last + 1, last + 6).map(word => word.lower)
  const partitive = after[0] === 'of' && OWNERS.has(after[1] ?? '') && words[last + 3]?.tag !== 'num'
  const ofThem = after[0] === 'of' && THEM.has(after[1] ?? '')
  const including =
    before.includes('including') ||
    before.at(-1) === 'among' ||
    OF_THE.test(before.join(' ')) ||
    (after.includes('among') && isOfWhole(words[last + 3 + after.indexOf('among')])) ||
    before.includes('whom') ||
    (before.at(-1) === 'them' && (before.at(-2) === 'of' || before.at(-2) === 'among')) ||
    (before.at(-1) === ',' && before.at(-2) === 'them') ||
    before.includes('includes') ||
    before.includes('included')
  const another =
    before.at(-1) === 'another' ||
    before.at(-1) === 'further' ||
    before.at(-1) === 'additional' ||
    OTHERS.has(after[0] ?? '')
  return { isPart: ofThem || partitive || including || another, ofThem, another: another && !ofThem && !including }
}

/** “among the dead”, “among the victims”. */
const isOfWhole = (word: Word | undefined): boolean =>
  word !== undefined && (roleOfState(word.lower) !== null || /^(?:victim|casualt)/.test(word.lower))

/** “2,300 of the 2,600 workers”: a number out of another, or the other. */
export function pairOf(words: readonly Word[], first: number, last: number): 'some' | 'whole' | null {
  const isOf = (i: number): boolean => words[i]?.lower === 'of'
  const after = words[last + 2]?.lower === 'the' || words[last + 2]?.lower === 'its' ? last + 3 : last + 2
  if (isOf(last + 1) && words[after]?.tag === 'num') return 'some'
  const before = words[first - 1]?.tag === 'det' ? first - 2 : first - 1
  return isOf(before) && words[before - 1]?.tag === 'num' ? 'whole' : null
}

const WITHIN = new Set(['in', 'at', 'among', 'from'])

/** A group the count is within: “1,900 posts in the ministries”, “500 at the railways”. Names are left to the scope. */
export function within(words: readonly Word[], at: number): string[] {
  if (!WITHIN.has(words[at]?.lower ?? '')) return []
  const phrase = readNounPhrase(words, at + 1)
  const head = phrase && (words[phrase.head] as Word)
  if (!phrase || !head || head.tag !== 'noun' || isTime(head) || NOT_A_GROUP.has(head.lower)) return []
  return words
    .slice(phrase.from, phrase.to)
    .flatMap(word => (word.tag === 'noun' || word.tag === 'adj' ? [stem(word.lower)] : []))
}

/** What stands under a preposition and bounds no group. */
const NOT_A_GROUP = withPlurals(
  'all total addition fact favour favor part country region area district province town city village attack clash clashes fighting crash disaster incident explosion quake earthquake flood fire war hospital hospitals custody place response protest exchange debt aid cash damage damages strike least most street average history past future end start beginning latest world nation state aftermath wake hour day',
)
