import { wordSet } from '../../word-list.ts'

/** Stems of adjectives that narrow nothing down: “the total losses”, “the largest military parade”. */
export const harmlessStems = wordSet(
  'militar military total overal arm armed estimat report combin whol entire combat big biggest larg largest record huge massiv nationwid worldwid countrywid extra addit further',
)

/** Things of any kind: members of a force and members of a parliament are two. Stems. */
export const vagueThings = wordSet('member part unit group piec item side number area plac thing nam entri')
