import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('those who are told of by what they do', [
  ['Lawyers acting for the families said they would ask for 40 million.', 'Lawyers'],
  ['Engineers working on the dam told the Gazette 40 cracks had been found.', 'Engineers'],
  ['The avalanche warning service expects 40 centimetres of snow.', 'avalanche warning service'],
  ['The firm sent workers wearing masks.'],
])

table('who goes on to say something', [
  ['Tom Birch said all was well. He thanked the men who had come, and said the hole had cost 40 pounds.', 'Tom Birch'],
  ['The ministry said all was well. He met men who had been hurt and said 40 would be paid.'],
])

table('who stands behind what is told in', [
  ['In a statement Bishop Hale said 40 boys had been hurt.', 'Bishop Hale'],
  ['In a preliminary report Ida Holm puts the number at 40.', 'Ida Holm'],
  ['In a statement Bishop Hale wept but said 40 boys had been hurt.', 'Bishop Hale'],
  ['In a park near Oslo 40 boys were hurt.'],
])

table('who keeps to a value, or sets it', [
  ['The harvest office, however, sticks to 40 million tonnes.', 'harvest office'],
  ['Rival forecaster SovGrain pegs the crop at 40 million tonnes.', 'Rival forecaster SovGrain'],
  ['The storm left 30 dead, putting 40 houses at risk.'],
])

table('several of them', [['No ransom was paid, although two relatives said they gave 40 dollars.', 'two relatives']])
