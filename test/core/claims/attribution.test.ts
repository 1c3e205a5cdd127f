import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('nobody: the outlet itself', [
  ['The flood killed 40 people.'],
  ['Some 40 miners are still under ground, three days after the blast.'],
  ['In Norway, 40 homes were destroyed.'],
])

table('a verb of saying before or after', [
  ['The Flood Office said 40 people were killed.', 'Flood Office'],
  ['The Flood Office said that 40 people were killed.', 'Flood Office'],
  ['Forty people were killed, the Flood Office said.', 'Flood Office'],
  ['On Monday, the Flood Office said 40 people were killed.', 'Flood Office'],
  ['The ministry said in a statement that 40 people were killed.', 'ministry'],
  ['Officials said 40 people were killed.', 'Officials'],
  ['Ada Birchwood told reporters that 40 people were killed.', 'Ada Birchwood'],
  ['The Flood Office has confirmed that 40 people were killed.', 'Flood Office'],
  ['The institute estimates that 40 people were killed.', 'institute'],
  ['With the Flood Office estimating around 40 dead, schools closed.', 'Flood Office'],
])

table('a body by whose it is', [
  ["The employers' federation said 40 people were killed.", "employers' federation"],
  ["Forty people were killed, says a mothers' support group.", "mothers' support group"],
  ["The Miners' Union said 40 people were killed.", "Miners' Union"],
  ['The People’s Party said 40 people were killed.', "People's Party"],
  ['“Forty people are dead,” said Tor Halm of the doctors’ union.', "Tor Halm of the doctors' union"],
])

table('what is told of the speaker, of listeners and of the hour is not said', [
  ['“We waited,” said Dora Hummel, 67, a nurse who had come with 40 others.'],
  ['“We waited,” said Dora Hummel, 67, whose boat holds 40 people.'],
  ['“We waited,” said Dora Hummel, 67. “Forty of us are missing.”', 'Dora Hummel'],
  ['“We waited,” said Dora Hummel, 67, “and 40 died.”', 'Dora Hummel'],
  ['The bridge will close, said Ida Holm, 58, who leads a staff of 40.'],
  ['The plant will close, the company said after a meeting of 40 hours.'],
  ['The chief executive wrote to all 40 customers.'],
  ['The mayor told 40 firefighters to leave.'],
  ['The mayor told a crowd of 300 that 40 people were killed.', 'mayor'],
])

table('a participle shares its speaker with the verb before', [
  ['“The dam broke,” said Ada Birchwood, adding that 40 people were killed.', 'Ada Birchwood'],
  ['The ministry gave a higher figure, saying that 40 people were killed.', 'ministry'],
  ['Norway closed the border, citing 40 cases.'],
])

table('two count, and the verb is said once', [
  ['The union spoke yesterday of 900, the company of 40.', 'company'],
  ['The union said as many as 900 took part at the peak, Halvorsen 40.', 'Halvorsen'],
  ['The ministry counts 900 dead in Arden, Kelmar 40.', 'ministry'],
  ['Analysts give a three-party coalition a 55% chance, a minority government 40%.', 'Analysts'],
])

table('whoever is told does not speak', [
  ['Forty ballots were on the wrong pile, returning officer Bente Rask told the Gazette.', 'officer Bente Rask'],
  ['Three people involved in the talks told the Gazette that the gang had 40 hostages.', 'Three people'],
  ['His chief of staff, Tor Halm, has since conceded that 40 people were killed.', 'Tor Halm'],
  ['Forty ballots were missing, the party that lost told the Gazette.', 'party'],
])

table('of a document, its maker', [
  ['According to an interim bulletin of the commission of inquiry, IC 518 hit 40 cars.', 'commission of inquiry'],
  ['According to a poll published on Monday, 40 percent of Ardovians agree.'],
])

table('a speaker put in later covers what follows', [
  ['It was paid in wheat, cheap fuel and, a diplomat says, 40 jets.', 'diplomat'],
  ['It was paid in 40 tonnes of wheat, cheap fuel and, a diplomat says, four jets.'],
])

table('inverted', [
  ['Forty people were killed, said the Flood Office.', 'Flood Office'],
  ['“Forty people are dead,” said Ada Birchwood.', 'Ada Birchwood'],
  ['“Forty people are dead,” says the mayor.', 'mayor'],
  ['Forty dead in flood, says ministry', 'ministry'],
  ['Flood kills 40: officials', 'officials'],
  ['Flood kills 40: officials say', 'officials'],
])

table('according to', [
  ['According to the Flood Office, 40 people were killed.', 'Flood Office'],
  ['Forty people were killed, according to the Flood Office.', 'Flood Office'],
  ['According to Norway, Sweden and Denmark, 40 people were killed.', 'Norway', 'Sweden', 'Denmark'],
  ['Forty people were killed, according to police in Oslo.', 'police'],
  ['The Flood Office rules. According to its bulletin, 40 people were killed.'],
])

table('a chain, nearest voice first', [
  ['The Daily Ash reports, citing the Flood Office, that 40 people were killed.', 'Daily Ash', 'Flood Office'],
  ['The Daily Ash said, quoting the Flood Office, that 40 people were killed.', 'Daily Ash', 'Flood Office'],
])

table('an office beside a name', [
  ['Ada Birchwood, head of the Flood Office, said 40 people were killed.', 'Ada Birchwood'],
  ['The mayor, Ada Birchwood, said 40 people were killed.', 'Ada Birchwood'],
  ['Mayor Ada Birchwood said 40 people were killed.', 'Mayor Ada Birchwood'],
  ['Forty people were killed, said Ada Birchwood, head of the Flood Office.', 'Ada Birchwood'],
])

table('a pronoun stands for whoever spoke last', [
  ['Ada Birchwood said the dam broke. She said 40 people were killed.', 'Ada Birchwood'],
  ['The Flood Office said the dam broke. It added that 40 people were killed.', 'Flood Office'],
  ['“The dam broke,” said Ada Birchwood. “Forty people are dead,” she added.', 'Ada Birchwood'],
])

table('a pronoun that speaks stands for the subject before it, or for the body whose speaker was heard', [
  ['Rosa Kimmel runs the kiosk. “I sell 40 coffees. It was little,” she says.', 'Rosa Kimmel'],
  ['Nurse Ida Brandt, 29, forked out for a taxi. “I paid 40 euros,” she said.', 'Nurse Ida Brandt'],
  [
    'The ministry said the border is busy. Pavel Dorn, who visited it, ruled out a closure. He said 40 people came.',
    'Pavel Dorn',
  ],
  ['Union boss Marta Quist was angry. “For 40 days we waited,” she thundered.', 'Union boss Marta Quist'],
  ['Kelvara will close a plant, Ines Taubert said. It expects to save 40 million euros.', 'Kelvara'],
  ['No comment, a spokesman said. The rebels left. They say 40 people died.', 'rebels'],
  ['Tamir Oske spoke. According to her military intelligence, 40 people died.', 'military intelligence'],
  ['They say they lost three men, the ministry says 40.', 'ministry'],
])

table('words in quotation marks are of whoever calls something so', [
  ['Prime Minister Cleo Varon called it “40 per cent of the truth”.', 'Prime Minister Cleo Varon'],
  ['The director, Jonas Brek, spoke of “the worst floods in 40 years”.', 'Jonas Brek'],
  ['The plan was described as “the best in 40 years”.'],
  ['The mayor called in 40 engineers from “the old school”.'],
])

table('voices of ordinary news', [
  ['Toll 40: police', 'police'],
  ['The army has denied losing 40 men.', 'army'],
  ['Nobody at the bank would confirm that 40 jobs go.'],
  ['The firm Halvorsen sold 40 ships, it said.', 'firm Halvorsen'],
  ['A source close to the talks said 40 captives would be freed.', 'source'],
  ['Officials speaking on condition of anonymity said 40 captives were dead.', 'Officials'],
  ['The bank, which had forecast a profit, posted a loss of 40 million.'],
  ['“The neighbours think I am mad,” said Karl Oster, a baker, who paid in 40 crowns.'],
])

table('a bare office stands for whoever holds it', [
  ['The Flood Office said the dam broke. The office added that 40 people were killed.', 'Flood Office'],
  ['The Miners’ Union walked out. The union said 40 miners are trapped.', 'union'],
])

table('a long quotation keeps its speaker', [
  ['“The dam broke at night,” said Ada Birchwood. “Nobody warned us before the water came.”', 'Ada Birchwood'],
  ['“The dam broke at night and nobody came to help us. We buried 40 people,” said Ada Birchwood.', 'Ada Birchwood'],
])

table('said of the sentence before', [
  ['The flood killed 40 people. This was reported by the Daily Ash.', 'Daily Ash'],
  ['The flood killed 40 people. This was announced on Monday by the Flood Office.', 'Flood Office'],
])

table('two voices in one sentence', [
  ['The ministry said 40 people were killed, while the Red Cross said 60 were.', 'ministry'],
  ['The ministry said 60 people were killed, while the Red Cross said 40 were.', 'Red Cross'],
  ['The ministry said 60 people were killed, but the Red Cross counted 40.', 'Red Cross'],
])

table('verbs of saying that say nothing here', [
  ['The army maintains 40 bridges.'],
  ['The rescuers found 40 survivors.'],
  ['The party promised help after 40 homes burned.'],
  ['The dam is said to hold 40 tonnes.'],
  ['The team added 40 members.'],
  ['Hospitals admitted 40 patients.'],
  ['The office processed 40 asylum claims.'],
])

table('a number that somebody gives', [
  ['The town lists 40 houses as lost.', 'town'],
  ['Norway itself gives 40.', 'Norway'],
  ['Police spoke of 40 marchers, organisers of 900.', 'Police'],
  ['Police spoke of 900 marchers, organisers of 40.', 'organisers'],
  ['The ministry expects the fund to grow by 40 per cent.', 'ministry'],
  ['The owner of three ships said 40 had sunk.', 'owner of three ships'],
  ['Lawyers for the families of nine men said 40 would sue.', 'Lawyers for the families of nine men'],
  ['Orlen Bank now sees sales of 40 million euros.', 'Orlen Bank'],
  ['Orlen sees 40 visitors a year.'],
  ['The ministry is calm; the Flood Office is not: it forecasts 40 floods.', 'Flood Office'],
  ['The mayor gave children 40 medals.', 'mayor'],
  ['They were given 40 days.'],
])

table('a headline, and a credit at the end', [
  ['Club admits two gates were locked as toll reaches 40'],
  ['Mayor says 40 homes burnt as fire spreads', 'Mayor'],
  ['Union: flood will cost 40 jobs', 'Union'],
  ['The flood cost 40 jobs at the mill, the company announced on Monday.', 'company'],
  ['A police report seen by the Ash Herald says that 40 people were killed.', 'police'],
  ['Ada Birchwood told the Ash Herald that 40 people were killed.', 'Ada Birchwood'],
  ['Analysts at Kern & Birch estimate that 40 jobs will go.', 'Analysts at Kern & Birch'],
])

table('the document of whoever spoke last', [
  ['The Flood Office said the dam held. According to the statement, 40 people were killed.', 'Flood Office'],
  ['The Flood Office said the dam held. Forty people were killed. Ten are children, it said.', 'Flood Office'],
])

table('any noun whose verb can only be one of saying', [
  ['The pier holds 40 boats, fishermen say.', 'fishermen'],
  ['Forty wells are dry, according to the parish diary.', 'parish diary'],
  ['The hall seats 40, neighbours claim.', 'neighbours'],
  ['The law was passed. It sets aside 40 days for appeals, according to plan.'],
])

table('a speaker far from its verb', [
  ['A clerk who asked not to be named told the Daily Ash that 40 files were burnt.', 'clerk'],
  ['The company that runs the lift in Fjordvik has admitted that 40 bolts were loose.', 'company'],
  ['Kestria rejected the charge and said it had freed 40 prisoners.', 'Kestria'],
  ['On Tuesday the council counted 40 empty flats.', 'council'],
  ['In a letter the council said 40 flats are empty.', 'council'],
  ['The council, which speaks of 40 empty flats, has sold the house.', 'council'],
])

table('a voice reaches no farther than its clause', [
  ['Some 40 flats are empty, and the council believes that the house is sound.'],
  ['According to the council, Kestria has bought 40 flats.', 'council'],
  ['About 90 came, according to the union, and 40 according to the management.', 'management'],
  ['Forty tenants live in a house where the council counts 12 flats.'],
  ['The council, which owns 40 flats, says the house is sound.'],
])

table('a count that somebody keeps', [
  ['The ministry’s figure was 40.', 'ministry'],
  ['By the union’s count, 40 shifts were lost.', 'union'],
  ['The Flood Office lowered its estimate of the damage to 40 houses.', 'Flood Office'],
  ['The rescue service had 40.', 'rescue service'],
  ['Missing: 12 (coast guard), 40 (Red Cross)', 'Red Cross'],
  ['Police counted 900 marchers, the union 40.', 'union'],
])

table('deeds that share their verb with speech', [
  ['The army has put up 40 tents.'],
  ['The government has declared a state of emergency in 40 districts.'],
  ['The storm has claimed 40 lives.'],
  ['The fund gave 40 million euros.'],
])

table('a pronoun stands for one it can stand for', [
  [
    'Ada Birchwood said it would rain. The ministry said the road is shut. She said 40 cars are stuck.',
    'Ada Birchwood',
  ],
  ['The mayor left. The army was slow to come. It now says 40 engineers are there.', 'army'],
])

table('what tells of the speaker is not said', [
  ['Some 40 diplomats said the talks failed.'],
  ['“It fell on us,” said Ida Holm, 40, who lost a leg.'],
])

table('a speaker by a name of its own, or one who comes later', [
  ['Ida Holm denied it. Forty left, according to its chairman Dirk Larch.', 'chairman Dirk Larch'],
  ['The governor promised a panel that would report within 40 days.', 'governor'],
  [
    'The geologist Ida Holm of Larne University sees two causes. Some 40 mm of rain fell, she said.',
    'geologist Ida Holm of Larne University',
  ],
  ['Some 40 came, the union there said.', 'union'],
  ['The air force has counted 40 drones.', 'air force'],
  ['Larne: toll at 40, hope fades for the rest'],
])

table('whoever claims, counts or spreads it, where the grammar is passive or relative', [
  ['The 40 marchers claimed by organisers were never counted.', 'organisers'],
  ['The 900 marchers were disputed by police, who counted 40.', 'police'],
  ['The figure matches that of the spy agency, which last week spoke of 40 soldiers.', 'spy agency'],
  ['In a statement carried by the state broadcaster, the army said it had lost 40 soldiers.', 'army'],
  ['Some 300 prisoners remain, relatives say, though the governor insists that there are only 40.', 'governor'],
  ["According to the ministry's own figures, 40 homes were destroyed.", 'ministry'],
])

table('whoever stands before a time', [
  ['The mayor had in July put the number of tents at 40.', 'mayor'],
  ['The minister had last week put the number of tents at 40.', 'minister'],
])

table('a value that the other gives by the same verb', [
  ['The ministry puts the total at 24, the Flood Institute at 40.', 'Flood Institute'],
  ['The ministry puts the number of boats at 31 and the Red Cross at about 40.', 'Red Cross'],
  ['Police put the crowd at 1,200, the organisers at 40.', 'organisers'],
  // Not where, or how.
  ['Arden was hit by five shells, and Pelna by 40.'],
])

table('an estimate given, or changed on a day', [
  ['The mill turns out 110 looms, according to experts; Peru has given the figure as 40.', 'Peru'],
  ['The Flood Office on Tuesday raised its estimate to 40 boats.', 'Flood Office'],
  ['The Flood Office last week lowered its estimate to 40 boats.', 'Flood Office'],
  ['Peru has given 40 looms to Chile.'],
])
