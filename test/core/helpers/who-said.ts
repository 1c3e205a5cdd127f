/** Sentences with who says the 40 in them: “sentence | speaker | speaker”. Blank lines of a text are written ¶. */
export const rows = (text: string): readonly string[] => text.trim().split('\n')

export const whoSaid: Readonly<Record<string, readonly string[]>> = {
  'a verb of saying in any position': rows(`
The dam, the Flood Office said on Tuesday, holds 40 tonnes of mud. | Flood Office
The dam, said engineer Tove Lind, holds 40 tonnes of mud. | engineer Tove Lind
At least 40 people were hurt, the agency told lawmakers. | agency
At least 40 cows, the agency told reporters, have been moved. | agency
Forty flights were cancelled on Sunday, the airport operator confirmed. | airport operator
Forty flights, it was announced by the airline, will be cancelled. | airline
Speaking to reporters in Marlund, Ada Birchwood said 40 homes were gone. | Ada Birchwood
Asked about the fire, Ada Birchwood said 40 homes were gone. | Ada Birchwood
In an interview with the Daily Ash, Ada Birchwood said 40 homes were gone. | Ada Birchwood
Ada Birchwood said in an interview with the Daily Ash that 40 homes were gone. | Ada Birchwood
At a news conference on Monday, Governor Ada Birchwood put the number of homes at 40. | Governor Ada Birchwood
Ada Birchwood, who runs the shelter, says 40 dogs were saved. | Ada Birchwood
“We lost 40 sheep,” farmer Piet Larch recalls. | farmer Piet Larch
“We lost 40 sheep”, recalled Piet Larch, a farmer. | Piet Larch
Piet Larch remembers losing 40 sheep in one night.
Birchwood tweeted that 40 homes were gone. | Birchwood
Birchwood wrote on social media that 40 homes were gone. | Birchwood
The club posted on its website that 40 tickets were left. | club
Testifying before the committee, the admiral conceded that 40 sailors had deserted. | admiral
The ministry was still speaking of 40 dead. | ministry
The authorities count 40 dead. | authorities
Aldport Rovers claim to have had 40 stewards. | Aldport Rovers
Forty shots were fired, as the mayor put it. | mayor
Aid groups are talking of 40 dead. | Aid groups
As the ministry put it, 40 schools are “at the end of their life”. | ministry
As the mayor explained, 40 streets will be swept at night. | mayor
The mayor told a crowd of about 900 people that 40 streets would be swept. | mayor
The mayor told them that 40 streets would be swept. | mayor
Police say they have 40 suspects. | Police
Police believe 40 cars were stolen. | Police
Police are said to have 40 suspects.
The ring is believed to have stolen 40 cars.
The ring is said to have stolen 40 cars.
`),
  chains: rows(`
The Daily Ash, citing two officials, said 40 jobs would go. | Daily Ash | two officials
Forty jobs would go, the Daily Ash reported on Monday, citing an internal memo. | Daily Ash
Reuters reported that 40 jobs would go, citing sources familiar with the matter. | Reuters | sources
Forty jobs will go, the minister told Reuters. | minister | Reuters
The agency Interfax quoted the governor as saying 40 homes were gone. | agency Interfax | governor
State television quoted the governor as saying that 40 homes were gone. | State television | governor
The governor was quoted as saying 40 homes were gone. | governor
The governor was quoted by Interfax as saying that 40 homes were gone. | Interfax | governor
According to the Daily Ash, which cites police, 40 cars were stolen. | Daily Ash | police
Sources familiar with the talks told the Daily Ash that 40 jobs would go. | Sources
Two people familiar with the talks said 40 jobs would go. | Two people
People briefed on the plan said 40 jobs would go. | People
Three sources with knowledge of the deal said 40 jobs would go. | Three sources
An official who spoke on condition of anonymity said 40 jobs would go. | official
A diplomat, speaking on condition of anonymity, said 40 soldiers had arrived. | diplomat
`),
  'offices and bodies': rows(`
The International Committee of the Red Cross said 40 prisoners were visited. | International Committee of the Red Cross
A spokeswoman for the hospital said 40 patients were treated. | spokeswoman for the hospital
The spokesman of the fire brigade, Piet Larch, said 40 men were at work. | Piet Larch
“We have lost 40 men,” thundered Piet Larch. | Piet Larch
Fire brigade spokesman Piet Larch said 40 men were at work. | Fire brigade spokesman Piet Larch
The head of the fire brigade in Marlund said 40 men were at work. | head of the fire brigade
The Foreign Ministry in Oslo said 40 Norwegians were safe. | Foreign Ministry
Norway’s foreign ministry said 40 Norwegians were safe. | Norway's foreign ministry
A Norwegian government spokesman said 40 Norwegians were safe. | Norwegian government spokesman
The UN’s refugee agency says 40 families have fled. | UN's refugee agency
The group said 40 whales were seen. | group
The charity Blue Shore said 40 whales were seen. | charity Blue Shore
Blue Shore, a charity, said 40 whales were seen. | Blue Shore
The Danish company Norvik said it would build 40 turbines. | Danish company Norvik
Norvik said on Thursday it would build 40 turbines. | Norvik
Norvik’s chief executive, Tove Lind, said it would build 40 turbines. | Tove Lind
Tove Lind, chief executive of Norvik, said it would build 40 turbines. | Tove Lind
Health officials in Marlund reported 40 cases of measles. | Health officials
Local media reported that 40 people were hurt. | Local media
Witnesses said 40 shots were fired. | Witnesses
One witness said he heard 40 shots. | witness
A neighbour who heard the blast said 40 windows broke. | neighbour
Critics say the law will cost 40 lives. | Critics
A number of residents said 40 people had died. | residents
According to a number of officials, 40 people died. | officials
A couple of witnesses said 40 people died. | witnesses
A lot said the number of dead was 40.
One lot say 40 by the end of the century.
The majority say 40 people died.
Some of the survivors said 40 people died.
A handful of experts said 40 people died.
“We saw 40 boats in the harbour that night,” said a lot of them.
Supporters of the law say it will save 40 lives. | Supporters of the law
Both sides say 40 prisoners were exchanged. | sides
Prosecutors in Marlund said 40 witnesses would testify. | Prosecutors
The court heard that 40 letters had been burnt.
The Bank of Kestria expects prices to rise by 40 per cent. | Bank of Kestria
Economists at the Larch Institute expect 40 shops to close. | Economists at the Larch Institute
A study by the University of Marlund found that 40 per cent of bees had died. | University of Marlund
Figures from the statistics office show that 40 farms closed. | statistics office
Data published by the ministry on Friday show that 40 farms closed. | ministry
The report, published by the audit office, says 40 contracts were illegal. | audit office
A report published on Tuesday says 40 contracts were illegal.
The audit office’s report says 40 contracts were illegal. | audit office
`),
  'carried on': rows(`
The Flood Office has warned of rain. “Forty villages must be ready,” it said in a statement. | Flood Office
“The bridge will hold,” Ada Birchwood said. “It has 40 new bolts, and we check each of them every day.” | Ada Birchwood
“The bridge,” Ada Birchwood said, “has 40 new bolts, and each of them is sound.” | Ada Birchwood
“The bridge will hold. It has 40 new bolts,” Ada Birchwood said. | Ada Birchwood
Ada Birchwood was sure. “It has 40 new bolts, and the bridge will hold,” she said. | Ada Birchwood
Ada Birchwood: “The bridge has 40 new bolts, and it will hold.” | Ada Birchwood
Ada Birchwood was blunt: “The bridge has 40 loose bolts, and it will not hold.” | Ada Birchwood
The mayor said the bridge was safe. She added that 40 bolts had been replaced. | mayor
The mayor said the bridge was safe. Forty bolts, she added, had been replaced. | mayor
The ministry said the mine was closed. The ministry also said 40 miners had been paid. | ministry
Officials said the mine was closed. They said 40 miners had been paid. | Officials
“The mine is closed for good,” the owner said.¶“We have paid 40 miners and we will pay the others,” he said. | owner
“The mine is closed for good,” said Piet Larch, the owner.¶He said 40 miners had been paid. | Piet Larch
“The mine is closed for good, and nobody is more sorry than I am.¶“We have paid 40 miners and we will pay the others,” Piet Larch said. | Piet Larch
Piet Larch said: “The mine is closed for good, and nobody is more sorry than I am.¶“We have paid 40 miners and we will pay the others.” | Piet Larch
Piet Larch, the owner, apologised. Forty miners had been paid, he said. | Piet Larch
The union met the owner. “We want 40 days of pay for every man,” its chairman, Tove Lind, said. | Tove Lind
Tove Lind leads the union. She wants 40 days of pay, she says. | Tove Lind
`),
  headlines: rows(`
Minister: we will hire 40 teachers | Minister
Ada Birchwood: “We will rebuild 40 homes” | Ada Birchwood
Fire destroys 40 homes – police | police
Fire destroys 40 homes, police say | police
Fire destroys 40 homes, says mayor | mayor
Fire destroyed 40 homes - governor | governor
Police: 40 homes destroyed in fire | Police
Norway says 40 soldiers freed | Norway
Union says strike will cost 40 jobs | Union
What we know: 40 homes destroyed
Live: 40 homes destroyed in Marlund
Watch: 40 whales swim past Marlund
`),
  'a voice among others': rows(`
Police arrested 40 people, and the mayor said the square was quiet.
The mayor said the square was quiet. Police arrested 40 people.
The mayor, who had said the square was quiet, counted 40 broken windows. | mayor
Norway sent 40 engineers, Ada Birchwood said, but Sweden sent none. | Ada Birchwood
While the union says 900 came, police counted 40. | police
Police counted 40 marchers; the union spoke of 900. | Police
The union says 900 came; police say 40. | police
The ministry gives the number of dead as 40. | ministry
The ministry’s toll stands at 40. | ministry
The official toll is 40.
The government’s own estimate is 40 million. | government
Ada Birchwood estimates the damage at 40 million. | Ada Birchwood
The damage, which Ada Birchwood estimates at 40 million, is not insured. | Ada Birchwood
The damage is estimated at 40 million.
The damage was estimated by insurers at 40 million. | insurers
The company denied reports that 40 jobs would go. | company
The company did not say whether 40 jobs would go.
It is not known who fired the 40 shots, police say. | police
The decree, signed by the president, frees 40 prisoners.
The president promised to free 40 prisoners.
The president promised that 40 prisoners would be freed. | president
The party won 40 seats, exit polls suggest.
The party won 40 seats, according to exit polls. | exit polls
The party won 40 seats, the electoral commission announced. | electoral commission
The electoral commission announced 40 results. | electoral commission
`),
  'an opinion, a reading or a judgement from others': rows(`
The firm considers such a sum exaggerated: no more than 40 jobs will go. | firm
The mayor disagreed: at least 40 homes were gone. | mayor
Talks are closed to all: at least 40 homes are gone.
It took Ida Holm an hour. Then she read from a sheet: of the horses, 40 had died. Ms Holm left. | Ida Holm
It took Ida Holm an hour to say it. “We know of 40 dead, and no more,” were her words. Ms Holm left.
Ida Holm sat down. “We have seen the yard,” said Ms Holm. “We know of 40 dead, and no more,” were her words. | Ms Holm
The chief said he would give up his bonus, which people familiar with the matter put at 40 crowns. | people
The mayor sold a boat which was put at 40 crowns.
The air force recorded hits at 40 places. | air force
Our colleagues at Open Roads recorded 40 attacks. | colleagues at Open Roads
Larne recorded rain on 40 days.
`),
}
