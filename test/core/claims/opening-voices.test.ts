import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('whose view or poll a sentence opens with', [
  ["In Seoul's view, 40 soldiers have died.", 'Seoul'],
  ['In the opinion of the audit office, 40 roads are unsafe.', 'audit office'],
  ['In the latest Quanta poll, 40 per cent were in favour.', 'latest Quanta'],
  ["In the union's survey, 40 per cent were in favour.", 'union'],
])

table('an opening that is nobody’s, or where somebody else speaks', [
  ['In a survey, 40 per cent were in favour.'],
  ['In a Tuesday poll, 40 per cent were in favour.'],
  ["In Seoul's streets, 40 shops were closed."],
  ["In the union's view the plan is bad, but the firm says 40 posts will go.", 'firm'],
])

table('“per” before a source, and the name', [
  ['Per police, 40 boats are missing.', 'police'],
  ['Some 40 boats are missing, per Reuters.', 'Reuters'],
  ["The storm sank 40 boats, per the coastguard's bulletin.", 'coastguard'],
  ['Boats cost 40 crowns a day, per person.'],
  ['Per Larsen, 58, lost 40 boats.'],
  ['Per Larsen, the keeper of the light, says 40 boats are missing.', 'Per Larsen'],
  ['Per Larsen said 40 boats were missing.', 'Per Larsen'],
])
