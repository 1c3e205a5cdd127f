import { wordSet } from '../../word-list.ts'

/** Stems of adjectives that narrow nothing down: “the total losses”, “the largest military parade”, “angry fans”. */
export const harmlessStems = wordSet(
  'captivit militar military total overal arm armed estimat report combin whol entire combat big biggest larg largest record huge massiv nationwid worldwid countrywid extra addit further ' +
    'angry furious enrag outrag jubilant cheer chant sing shout shiver weep desperat terrify frighten scar panick worry anxious griev distraught exhaust ' +
    'weary brav courageous heroic innocent helpless defenceless unfortunat so-call infamous notorious famous belov proud loyal devot horrify shock stun bewilder daz littl frail unman killer deadli',
)

/** Things of any kind: members of a force and members of a parliament are two. Stems. */
export const vagueThings = wordSet('member part unit group piec item side number area plac thing nam entri')
