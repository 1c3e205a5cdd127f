/** How English makes a people's name of a place's. */
import { wordList } from '../../word-list.ts'

/** Put to a place's name: “Kenyan”, “Senegalese”. */
export const demonymEndings = wordList('n an ian ese ish')
/** Of a name whose own ending is lost: “Swedish”, “Iraqi”, “Berliner”. */
export const demonymEnding = /(?:n|ese|ish|i|er)$/
