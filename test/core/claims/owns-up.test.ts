import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('who owns up to an attack tells no toll', [
  ['The rebels claimed responsibility for an ambush in which 40 soldiers died.'],
  ['The group has claimed the attack, which killed 40 people.'],
  ['No group has claimed the attack that killed 40.'],
  ['Nobody has claimed responsibility for the bomb, which killed 40 people.'],
])

table('who claims that something is so does, and so does whoever goes on', [
  ['The rebels claimed the attack killed 40 soldiers.', 'rebels'],
  ['The Army of the Hills claimed responsibility on Monday. It said 40 of its men had died.', 'Army of the Hills'],
])

table('cited and feared', [
  ['The agency writes, with reference to the interior ministry, that 40 people died.', 'agency', 'interior ministry'],
  ['As many as 40 people died, police fear.', 'police'],
  ['Opposition politicians put the bill at 40 million.', 'Opposition politicians'],
])
