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

table('a pronoun inside a quotation, which is nobody the text has named', [
  ['The army closed the road. “They said it would be 40 days,” recalled Ida Holm, a baker.', 'Ida Holm'],
  ['The army closed the road. “They told us 40 had died,” said Ida Holm.', 'Ida Holm'],
  ['The mayor of Arden spoke first. He said 40 houses had burnt down.', 'mayor of Arden'],
])

table('whoever makes or prints a document', [
  ['Rates rose in 40 towns, finance ministry data showed on Monday.', 'finance ministry'],
  ['A study published in Nature on Monday found that 40 lakes had dried up.', 'Nature'],
  ['A report in the Harbour Post on Monday said 40 dockers had been dismissed.', 'Harbour Post'],
  ['A study published in March found that 40 lakes had dried up.'],
  ['A study published in Oslo in March found that 40 lakes had dried up.'],
])

table('a body with a participle in its name', [
  ['The daily tally of the health ministry listed 40 dead.', 'health ministry'],
  ['A count of the residents listed 40 dead.'],
  ['Karsova is believed to have 40 jets, an EU-mandated monitoring group said.', 'EU-mandated monitoring group'],
  ['The investigating judge said 40 people had been held.', 'investigating judge'],
  ['Ida Holm, who was monitoring events, said 40 people came.', 'Ida Holm'],
])

table('a source at the edge of a sentence', [
  ["Bread will cost 40 cents more, the farmers' union expects.", "farmers' union"],
  ['Per the ministry, 40 roads are closed.', 'ministry'],
  ['The true number, in the view of the operator, is 40.', 'operator'],
  ['The lawyer calls the case weak and points out that 40 pages are missing.', 'lawyer'],
  ['Per person, 40 kilos are allowed.'],
  ['The trains are late, and in the view from the bridge 40 of them stand still.'],
])

table('whoever stands before “that”', [
  ['The tribunal ruled that 40 men had been jailed for nothing.', 'tribunal'],
  ['Ida Holm, pressed by the lawyer, accepted that 40 boats were old.', 'Ida Holm'],
  ['The mayor was adamant that 40 flats were safe.', 'mayor'],
  ['The mayor made it clear that 40 flats were safe.', 'mayor'],
  ['Nurses voiced the fear that 40 beds would go.', 'Nurses'],
  ['It was accepted that 40 boats were old.'],
  ['The mayor ruled that out, and 40 left.'],
  ['The institute, which does not assume that they will, counts trees. There are 40.'],
])

table('a body with somebody at its head', [
  ['A team led by Ida Holm reports that 40 lakes had dried up.', 'team'],
  ['A bus driven by Ida Holm reports that 40 lakes had dried up.'],
])

table('a mayor who corrects herself', [
  ['Ida Holm reported 30 injured. She later raised the number to 40.', 'Ida Holm'],
  ['Ida Holm reported 30 injured. The storm later raised the price to 40.'],
])

table('verbs that no table knows, and credits with their day', [
  ['“It took 40 of us,” grins Tom Birch.', 'Tom Birch'],
  ['The two will merge 40 plants, the companies announced on Tuesday.', 'companies'],
  ['“I was here first,” says Ida Holm. “We were 40.”', 'Ida Holm'],
  ['Some groups argue that 40 lakes have dried up.', 'groups'],
])
