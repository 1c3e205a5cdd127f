import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('a credit in another turn than “they said”', [
  ['It was reported in local media that 40 trees had fallen.', 'local media'],
  ['As many as 40 shops had to close, if the traders are to be believed.', 'traders'],
  ['Ida Holm said little about the case. Her team had read 40 letters, she went on.', 'Ida Holm'],
  ['At least 40 roads were blocked, the governor continued.', 'governor'],
  ['The Harbour Post has learned that 40 dockers were dismissed.', 'Harbour Post'],
  ["The rebels' version: 40 prisoners and no dead.", 'rebels'],
  ["The hospital's answer was 40.", 'hospital'],
  ['The Red Cross, which counts in the camps too, has it at 40.', 'Red Cross'],
  ['“We took 40 of them in,” says one of the teachers, Ida Holm.', 'Ida Holm'],
  ['Foreign diplomats think it is closer to 40.', 'Foreign diplomats'],
])

table('no credit', [
  ['It was seen in local gardens that 40 trees had fallen.'],
  ['The residents were glad when they learned that 40 homes would stay.'],
  ["The union's answer was a strike of 40 days."],
  ["The army's new version: a tank with 40 rounds."],
  ['The strikes on 40 towns continued.'],
])
