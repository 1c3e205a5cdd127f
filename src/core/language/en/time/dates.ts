import { wordSet } from '../../word-list.ts'

/** Without their full stop; matched only when capitalised, for the sake of “may” and “march”. */
export const months = wordSet(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec',
)

export const timeZones = wordSet(
  'gmt utc est edt cst cdt mst mdt pst pdt et pt ct bst cet cest eet eest msk ist jst kst',
)
