import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** Roles told by a verb and its preposition, by a list or by a swap. */
const table = tableOf(readFrames)

table('what is no period and no direction', [
  ['Turnout of 68.3 per cent was the lowest since 1998.', '68.3 per cent turnout -'],
  ['Floods have killed 310 people since 2010.', '310 person killed/since 2010'],
])

table('before a court, on a list, in a swap', [
  ['The judge sentenced the former minister to seven years in prison.', 'seven years minister sentenced'],
  ['Fourteen people were jailed for up to 11 years.', 'Fourteen person sentenced', 'up to 11 years person sentenced'],
  ['Police jailed 14 people overnight.', '14 person arrested'],
  ['The union sanctioned 45 people on Monday.', '45 person sanctioned'],
  ['The council put 12 firms on its sanctions list.', '12 company sanctioned'],
  ['In the swap of 300 captives nobody was hurt.', '300 captive exchanged'],
])

table('who estimates has no value', [
  ['Kenya puts Norwegian losses at 640; the UN estimates 600.', '640 person casualties', '600 person casualties'],
])

table('at war and at sea', [
  ['The army attacked with 90 drones and 15 missiles.', '90 drone used', '15 missile used'],
  ['The air force shot down 64 of 82 drones launched overnight.', '64 drone shot down', '82 drone used'],
  ['The bodies of 27 people were recovered off the coast.', '27 person killed'],
  ['A total of 1,195 people made the crossing on Saturday.', '1,195 person entered'],
])
