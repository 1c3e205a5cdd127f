import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('a dateline that ends on two hyphens, and the day behind the verb', [
  ["SARN, March 12 (Northgate) -- Norway's military said Wednesday it had counted 40 dead.", "Norway's military"],
  ["Norway's military said Wednesday that 40 people were killed.", "Norway's military"],
  ['The military said soldiers had found 40 bodies.', 'military'],
])

table('three who open a sentence, and two who are one noun', [
  ['Norway, Sweden and Denmark estimate that 40 people were killed.', 'Norway', 'Sweden', 'Denmark'],
  ['In Oslo, Sweden and Denmark said 40 people were killed.', 'Sweden', 'Denmark'],
  ['Forty people were killed, Western and Norwegian officials say.', 'Western officials', 'Norwegian officials'],
])

table('whoever made the count', [
  [
    'Forty people were killed, according to the calculations that the Flood Office presented on Monday.',
    'Flood Office',
  ],
  ['Forty people were killed, by the estimate of the Flood Office.', 'Flood Office'],
  ["By the Flood Office's account, 40 people were killed.", 'Flood Office'],
  ["The sum was paid into the Flood Office's account for 40 families."],
  ['A Flood Office estimate of 40 dead was revised.', 'Flood Office'],
  ['A Flood Office estimate of 90 dead and 40 hurt was revised.', 'Flood Office'],
  ['The mayor gave a much higher figure: 40 people had died.', 'mayor'],
  ['The mayor gave a lower figure of 40 dead.', 'mayor'],
  ['The mayor gave her staff 40 days off.'],
  ["The toll fell short of the Flood Office's forecast of 40.", 'Flood Office'],
  ["Forty people came, beating the mayors' forecasts of 30."],
  ['Forty people were killed, according to an Oslo think tank.', 'Oslo think tank'],
  ['Forty people were killed, two liberal think tanks said.', 'two liberal think tanks'],
  ["The ministry says 90 people died. Oslo's tally earlier this week was far lower, at 40.", 'Oslo'],
  ["The ministry says 90 people died. Oslo's last public count, on March 4, stood at 40.", 'Oslo'],
  [
    'The ministry put it at 90, below the number that the Flood Office gave on Monday, when it reported 40.',
    'Flood Office',
  ],
])

table('a span of time before the one who speaks', [
  ['Last month Ida Holm said 40 people were killed.', 'Ida Holm'],
  ['Next week Norway will say 40 people were killed.', 'Norway'],
])

table('who somebody is, named between commas', [
  ['Its colleagues in uniform, the Joint Chiefs of Staff, speak of 40 dead.', 'Joint Chiefs of Staff'],
  ["The mine's owner, the Holm Group, said 40 people were killed.", 'Holm Group'],
  ['Oslo, the Holm capital, said 40 people were killed.', 'Oslo'],
])

table('a body taken up in the clause behind', [
  [
    'It is three times what the Joint Chiefs of Staff gave in May, when they spoke of 40 dead.',
    'Joint Chiefs of Staff',
  ],
  ['Her service, the BNI, expects 12 ships. It has no names but estimates that 40 died.', 'BNI'],
])

table('“which they said”: the subject of the sentence', [
  [
    'The army counts 12. The Holm Special Operations Forces showed strikes which they said killed 40 men.',
    'Holm Special Operations Forces',
  ],
  ['The army counts 12. The unions showed bags that they said held 40 kilos.', 'unions'],
])

table('who says more than another', [
  [
    'The gang behind the raid on the Holm clinics says it has 40 files, far more than the 12 the firm has admitted.',
    'gang',
  ],
  ['The gang says it has 90 files, far more than the 40 the firm has admitted.', 'firm'],
  ['The gang says it has 90 files, far more than the 40 files the firm has admitted.', 'firm'],
])

table('a survey that is a body', [
  ['It struck 40 km down, according to the geological survey.', 'geological survey'],
  ['“It is bad,” said Ida Holm. It killed 40, according to the survey.', 'Ida Holm'],
])

table('people of whom the sentence before tells', [
  ['The army said 12 men had died. Eleven prisoners were shown to the press. They said 40 had died.', 'prisoners'],
  ['The army said 12 men had died. Eleven lorries were shown to the press. They said 40 had died.', 'army'],
])

table('whoever is backed by others', [
  ['Kestria-backed Norway insists that it hit 40 sites.', 'Norway'],
  ['Kestria-led alliance officials said it hit 40 sites.', 'Kestria-led alliance officials'],
])

table('a number that is set right', [
  ['There were 12 stewards, not 40 as the club had declared.', 'club'],
  ['There were, according to the roster, 12 stewards, and not 40 as the club claims.', 'club'],
  ['There were, according to the roster, 40 stewards, and not 12 as the club claims.', 'roster'],
])

table('who puts a number high or low', [
  ['Norway says 2,000 came, and Peru puts the number as high as 40.', 'Peru'],
  ['Peru put as many as 40 men on a ship.'],
])
