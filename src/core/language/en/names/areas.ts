import { wordSet } from '../../word-list.ts'

/** Words for an area, which do not change whose name it is: “the Bihar region”, “the district of Pell”. */
export const areaNouns =
  wordSet(`region regions province provinces district districts oblast city town village county state valley border prefecture island islands governorate
peninsula coast municipality suburb area territory department canton parish port capital settlement neighbourhood neighborhood`)
/** Of no country, but of several: “Western and Norwegian officials”. */
export const blocAdjectives = wordSet('western european african asian arab nordic baltic gulf allied foreign')
