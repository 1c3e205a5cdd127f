import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('where somebody publishes', [
  ["A statement posted on the ministry's website said 40 people had died.", 'ministry'],
  ['A notice on the website of the Flood Office said 40 roads were closed.', 'Flood Office'],
  ["A message on the army's Telegram channel said 40 people had died.", 'army'],
  ["A post on the governor's Facebook page put the dead at 40.", 'governor'],
  ['A report in the Daily Ash says 40 men were lost.', 'Daily Ash'],
  ['A study in the journal Soil puts the number at 40.', 'journal Soil'],
])

table('where anybody publishes, or nobody', [
  ['A post on Telegram said 40 people had died.'],
  ['A notice on the wall said 40 people had died.'],
  ['A report on the police said 40 people had died.'],
])

table('whose document it is', [
  ["The hospital's press release speaks of 40 dead.", 'hospital'],
  ["The union's own survey found 40 faults.", 'union'],
  ["The council's website lists 40 roads.", 'council'],
  ['The survey of the roof found 40 faults.'],
])

table('who holds a document that another has seen', [
  ['In a letter obtained by the Daily Ash, management speaks of 40 posts.', 'management'],
  ['A police report seen by the Daily Ash says 40 men were lost.', 'police'],
])
