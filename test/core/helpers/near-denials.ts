/** Pairs of sentences of which one denies something: “one | another”. */
const rows = (text: string): readonly string[] => text.trim().split('\n')

/** However alike their words are, both may be true. */
export const bothTrue = rows(`
The dam above Lindholm burst on Monday night. | The dam above Lindholm did not burst because of the rain, engineers said.
The harbour police arrested the captain of the tanker. | The harbour police did not only arrest the captain of the tanker but also its owner.
The ministry closed the mountain road to lorries. | The ministry no longer closes the mountain road to lorries.
The ministry closes the mountain road to lorries. | The ministry no longer closes the mountain road to lorries.
The airline cancelled flights to Lindholm. | The airline did not say why it cancelled flights to Lindholm.
The airline cancelled flights to Lindholm. | It was not clear why the airline cancelled flights to Lindholm.
The airline cancelled flights to Lindholm. | The airline has not cancelled all flights to Lindholm.
The factory in Lindholm dumped acid into the river. | Did the factory in Lindholm dump acid into the river?
The factory in Lindholm dumped acid into the river. | Had the factory not dumped acid into the river, the fish would be alive.
The factory in Lindholm dumped acid into the river. | Neighbours say the factory in Lindholm dumped acid into the river, but its owner denies this.
The factory in Lindholm dumped acid into the river, neighbours say, which its owner denies. | Neighbours say the factory in Lindholm dumped acid into the river, but its owner denies this.
The factory in Lindholm denied that it had dumped acid into the river. | The factory in Lindholm did not dump acid into the river, its owner said.
The bus crash on the coast road caused no injuries. | The bus crash on the coast road caused heavy damage.
The bus crash on the coast road caused no serious injuries. | The bus crash on the coast road caused minor injuries.
There were no deaths in the bus crash on the coast road. | There were many injuries in the bus crash on the coast road.
The council will build a tram line to the hospital. | The council has not built the tram line to the hospital yet.
The council will build a tram line to the hospital. | The council has not yet decided whether to build a tram line to the hospital.
The council will not build a tram line to the hospital before 2030. | The council will build a tram line to the hospital.
The council built the tram line to the hospital in 2019. | The council did not build the tram line to the hospital in 2015.
If the strike is not called off, the council will close the swimming pool. | The council will close the swimming pool if the strike goes on.
Unless the pump fails, the mine will not be flooded. | The mine will be flooded if the pump fails.
The court did not find the surgeon guilty of fraud. | The court found the surgeon guilty of negligence.
The union rejected the offer of the shipyard. | The union did not reject the offer of the shipyard outright.
The vaccine is safe for children, the regulator said. | The regulator has not said whether the vaccine is safe for children.
The vaccine is safe for children, the regulator said. | Parents doubt that the vaccine is safe for children.
The spokesman denied reports that the bank had lost customer data. | The bank had lost customer data, and a spokesman at first denied it.
The bank denied on Monday that it had lost customer data. | The bank admitted on Friday that it had lost customer data.
The bank had lost customer data, it admitted on Friday after denying it. | The bank denied on Monday that it had lost customer data.
The minister refused to comment on the sale of the port. | The minister commented on the sale of the rail company.
The port of Aldport was sold to a Danish firm. | The port of Aldport was not sold to a Swedish firm.
The rebels fired rockets at the airport of Lindholm. | The army did not fire rockets at the airport of Lindholm.
The rebels said the army fired rockets at the airport of Lindholm. | The rebels said they did not fire rockets at the airport of Lindholm.
The goalkeeper did not play against Aldport because of an injury. | The goalkeeper played against Lindholm in spite of an injury.
Nobody was killed when the crane fell on the market hall. | The crane fell on the market hall.
A crane fell on the market hall without hurting anybody. | A crane fell on the market hall and hurt a baker.
The prime minister will not raise the fuel tax this year. | The prime minister raised the fuel tax last year.
The company is not planning to close the plant in Lindholm. | The company considered closing the plant in Lindholm.
Fewer tourists came to the island than last year, but the hotels did not close. | The hotels on the island closed for the winter.
The suspect did not act alone, prosecutors said. | The suspect acted with two friends, prosecutors said.
The president never visited the flooded villages. | The president will visit the flooded villages on Sunday.
The president has not yet visited the flooded villages. | The president visited the flooded villages on Sunday.
The president has still not visited the flooded villages. | The president is to visit the flooded villages.
Not all schools in the district reopened after the storm. | Schools in the district reopened after the storm.
Few schools in the district reopened after the storm. | No schools in the district reopened after the storm.
The schools in the district did not reopen until Thursday. | The schools in the district reopened on Thursday.
The pilot did not report engine trouble before the crash. | The pilot reported engine trouble after the first landing.
It is wrong that the pilot reported engine trouble, the inquiry said. | The inquiry said the pilot was wrong to report engine trouble.
The mayor said it was a lie that the bridge was unsafe. | The mayor said the bridge was not unsafe.
The opposition accused the mayor of lying about the unsafe bridge. | The mayor said the bridge was not unsafe.
The zoo did not buy a second elephant from the circus. | The zoo bought an elephant from the circus.
The hostage was released unharmed from the embassy. | The hostage was released from the embassy.
The chemical leak at the plant did not reach the river. | The chemical leak at the plant reached the lake.
The chemical leak could not be stopped, the fire brigade said. | The fire brigade hopes the chemical leak can be stopped.
The champion cannot defend her title because of a broken wrist. | The champion wanted to defend her title in spite of a broken wrist.
Doctors could not save the injured cyclist. | Doctors tried to save the injured cyclist.
The minister would not say whether the treaty would be signed. | The treaty will be signed, the minister said.
The treaty was not signed by the minister but by his deputy. | The treaty was signed by the deputy minister.
The committee did not approve the merger unanimously. | The committee approved the merger.
The mill failed to pay its workers in March. | The mill did not pay its workers in March.
The government dismissed calls to lower the voting age. | The government did not lower the voting age.
The strike at the port was not called off on Tuesday. | The strike at the port was called off on Wednesday.
The strike at the port was called off. | The strike at the port would not be called off unless wages rise, the union said.
Police said the fire in the theatre was no accident. | Police said the fire in the theatre was arson, not an accident.
Neither side won the chess match in Aldport. | The chess match in Aldport was won by nobody.
The judge has no doubt that the witness lied about the letter. | The witness lied about the letter, the judge said.
There is no question that the reactor was switched off too late. | The reactor was switched off too late.
The firm said there was nothing wrong with the brakes of the bus. | The brakes of the bus were in order, the firm said.
Experts do not believe that the glacier caused the flood. | Some believe that the glacier caused the flood.
Villagers did not know that the glacier lake was about to burst. | The glacier lake burst.
The minister does not regret signing the pipeline contract. | The minister signed the pipeline contract.
The minister said she had not been told that the pipeline leaked. | The pipeline leaked, the minister said.
The pipeline has not stopped leaking, inspectors said. | The pipeline leaked, inspectors said.
The army did not stop the convoy at the bridge. | The convoy stopped at the bridge.
The army denied blocking the aid convoy at the bridge. | Protesters blocked the aid convoy at the bridge.
The search for the climbers was not resumed because of fog. | The search for the climbers was broken off because of fog.
The champion did not lose a single set in Aldport. | The champion won every set in Aldport.
The champion did not lose a match in Aldport. | The champion lost a set in Aldport.
The museum will not return the statue to Kestria, the director said last year. | The museum returned the statue to Kestria on Monday.
The festival will take place in spite of the storm, organisers said on Monday. | The festival did not take place because of the storm.
The orchestra played in the rebuilt hall in Marlund. | The orchestra did not play in the rebuilt hall in Marlund on Friday because its conductor fell ill.
Inspectors closed the bakery in Marlund. | Inspectors have not closed any restaurants in Marlund.
The senator paid back the loan. | The senator says he never took a loan from the casino.
The senator took a loan from the casino. | The senator says he took no money from the casino beyond the loan.
The fishermen accept the new quota. | The fishermen would accept the new quota if the fuel tax fell.
The refinery released smoke over the town. | The refinery released no toxic smoke over the town, it said.
The hospital was evacuated after the quake. | The hospital was not damaged in the quake and was evacuated as a precaution.
The swimmer failed a doping test in June. | The swimmer did not fail a doping test in May.
The swimmer failed a doping test. | The swimmer has not commented on the failed doping test.
The rail tunnel will open in autumn. | The rail tunnel did not open in spring as planned.
The minister met the miners in Ostrand. | The minister did not meet the miners in private.
The ferry company paid the crew. | The ferry company has not paid the crew since January.
The ferry company paid the crew in December. | The ferry company has not paid the crew since January.
No trains run between Marlund and Ostrand. | Trains run between Marlund and the border.
No trains ran between Marlund and Ostrand on Sunday. | Trains ran between Marlund and Ostrand again on Monday.
The climbers had no oxygen left when they were found. | The climbers had oxygen when they set out.
The drug is not approved for children. | The drug is approved for adults.
The drug is not approved for children in Kestria. | The drug is approved for children in Norway.
The referee did not see the foul. | The referee saw the foul only on the screen.
The volcano did not erupt overnight. | The volcano erupted in 1996.
Investigators found no trace of explosives in the wreck. | Investigators found traces of fuel in the wreck.
The actor is not leaving the series. | The actor is leaving the theatre.
The farm did not use the banned pesticide on its apples. | The farm used the banned pesticide on its pears.
The king did not attend the funeral in person. | The king attended the funeral by video.
The king did not attend the funeral of the admiral. | The queen attended the funeral of the admiral.
The rumour that the bridge would be torn down is false, the council said. | A rumour spread that the bridge would be torn down.
It is not true that the bridge will be torn down this year, the council said. | The bridge will be torn down in 2031.
Neither the pilot nor the tower reported a fault. | The tower reported a fault in March.
The tribunal did not acquit the general of all charges. | The tribunal acquitted the general of two charges.
The bakery never raised its prices during the war. | The bakery raised its prices after the war.
Police did not fire at the crowd first, the commander said. | Police fired at the crowd.
Police did not fire live rounds at the crowd. | Police fired rubber bullets at the crowd.
Police did not deliberately fire at the crowd. | Police fired at the crowd.
The nurse did not give the patient the wrong medicine, her lawyer said. | The nurse gave the patient medicine.
The team cannot win the league. | The team won the league last season.
The poll did not predict the result. | The poll predicted a narrow result.
The bank is not insolvent. | The bank was declared insolvent by a court in 2011.
The mine owner says the shaft was not flooded on purpose. | The shaft was flooded.
Rescuers did not reach the village until dawn. | Rescuers reached the village at dawn.
Rescuers had not reached the village by midnight. | Rescuers reached the village at dawn.
Rescuers did not reach the village on foot. | Rescuers reached the village by boat.
The teachers are not on strike. | The teachers were on strike in March.
The law does not apply to foreigners. | The law applies to citizens.
The embassy was not the target of the blast, the minister said. | The embassy was damaged in the blast.
The spy was not exchanged for a journalist. | The spy was exchanged for two soldiers.
The general did not order the retreat, he told the court. | The general ordered the attack.
The general did not order the retreat, he told the court. | A colonel ordered the retreat.
He said he did not know who ordered the retreat. | The general ordered the retreat.
The lake is not frozen enough to walk on. | The lake is frozen.
The prize was not awarded to a woman. | The prize was awarded to a poet.
The plane did not crash into the sea. | The plane crashed into a hill.
The chain will not sell eggs from caged hens after 2028. | The chain sells eggs from caged hens.
The mayor does not live in Marlund. | The mayor lived in Marlund until 2019.
“I did not sell the house,” the singer said. | The singer sold the flat.
The singer denied selling the house in Marlund. | Her brother sold the house in Marlund.
The union says it did not call the strike. | The drivers called the strike.
The governor signed the bill on water rights. | The governor has yet to sign the bill on water rights.
The governor signed the bill on water rights. | The governor declined to sign the bill on water rights.
The governor signed the bill on water rights. | The governor is not expected to sign the bill on water rights.
The governor signed the bill on water rights. | The governor said that he had never read the bill on water rights.
The brewery recalled bottles of its lager. | The brewery did not recall cans of its lager.
The brewery recalled its lager. | The brewery did not recall its lager voluntarily.
The crew abandoned the trawler. | The crew did not abandon the trawler before the fire was out.
The crew abandoned the trawler. | The captain did not abandon the trawler.
Two masked men robbed the jeweller. | The jeweller was not robbed by the waiter.
The army shelled the village at dawn. | The army did not shell the village at night.
The army shelled the village. | Rebels, not the army, shelled the village.
The army shelled the village. | The army has not commented on the shelling of the village.
The army shelled the village. | The army has denied any knowledge of the shelling of the village.
The army shelled the village. | The army denied responsibility for the shelling of the village.
The army shelled the village. | The army denies targeting civilians in the village.
The firm poisoned the lake with lead. | The firm did not know that it poisoned the lake with lead.
The firm poisoned the lake with lead. | The firm was not charged with poisoning the lake.
The firm poisoned the lake with lead. | A court did not convict the firm of poisoning the lake.
The firm poisoned the lake with lead. | It has not been proved that the firm poisoned the lake with lead.
The firm poisoned the lake with lead. | There is no proof that the firm poisoned the lake with lead.
The singer cancelled her concert in Ostrand. | The singer has not cancelled her tour.
The singer cancelled her concert in Ostrand. | The singer did not cancel her concert in Marlund.
The singer will cancel her concert. | The singer said she would not cancel her concert unless she fell ill.
The coach was sacked after the defeat. | The coach was not sacked because of the defeat.
The coach was sacked. | The coach was not sacked but resigned.
The coach was sacked. | The coach has not been told why he was sacked.
The team protested against the penalty. | The team did not protest against the red card.
No ship has left the port since Monday. | A ship left the port on Sunday.
No passenger was hurt when the bus hit a tree. | A cyclist was hurt when the bus hit a tree.
None of the hostages was hurt. | A policeman was hurt when the hostages were freed.
Nothing was stolen from the gallery. | A thief entered the gallery.
The lift had not been inspected since 2015. | The lift was inspected in 2015.
The lift was inspected in May. | The lift was not inspected properly, residents say.
The school did not inform all parents about the lice. | The school informed parents about the lice.
The school informed parents about the lice. | The school did not inform parents about the lice for a week.
The farmer did not set the barn on fire on purpose. | The farmer set the barn on fire.
The king did not abdicate in 1936. | The king abdicated.
The treaty does not ban mines. | The treaty bans bombs.
The treaty does not ban mines at sea. | The treaty bans mines.
The doctor did not prescribe the pills to the minister. | The doctor prescribed the pills to the wife of the minister.
The pilot said the engine did not fail. | The engine failed, and the pilot landed on a field.
The players were not paid in full. | The players were paid.
The minister did not lie to parliament, a spokesman said. | The minister lied to the press.
The ministers did not agree on a price for gas. | The ministers agreed on a limit for gas.
The ban does not cover e-cigarettes. | The ban covers cigarettes.
The well is not contaminated with lead. | The well is contaminated with nitrate.
Not a single tree was felled. | Trees will be felled in March.
Hardly a tree was felled. | No tree was felled.
The strike did not affect flights. | The strike affects trains.
Flights were not affected on Monday. | Flights were affected on Tuesday.
The museum says it never owned the vase. | The museum sold the vase.
The comet will not hit the Earth. | The comet hit Jupiter.
The bank will not be fined. | The bank was fined.
The bank was not fined, unlike its rival. | The rival of the bank was fined.
The bank has not been fined, as the Daily Ash reported. | The bank was fined.
The sluice gates of the canal at Lindholm were locked. | The sluice gates of the canal at Lindholm are open.
The sluice gates of the canal at Lindholm were locked. | The sluice gates of the canal at Lindholm were opened.
The mountain road above Lindholm was closed on Monday. | The mountain road above Lindholm was open on Thursday.
The mountain road above Lindholm was closed to lorries. | The mountain road above Lindholm was open to cyclists.
The harbour bridge in Aldport was open in summer. | The harbour bridge in Aldport was closed in winter.
The northern gates of the stadium were open. | The southern gates of the stadium were locked.
The pharmacy in Marlund was closed before the storm. | The pharmacy in Marlund was open after the storm.
The beach at Aldport was safe again. | The beach at Aldport was dangerous.
`)

/** Only one can be. */
export const oneNotSo = rows(`
The factory in Lindholm dumped acid into the river. | The factory in Lindholm never dumped acid into the river, its owner said.
The coast guard towed the tanker into the harbour of Aldport. | The coast guard did not tow the tanker into the harbour of Aldport.
The bank lost the data of its customers, a whistle-blower said. | The bank denied that it lost the data of its customers.
The mayor resigned after the bridge collapsed. | The mayor has not resigned after the bridge collapsed.
The court freed the journalist on bail. | The court has not freed the journalist on bail.
The ferry struck the reef off the cape. | The ferry did not strike the reef off the cape, the owner said.
The opposition says the count was not fair. | The count was fair and free, according to observers of the African Union.
The refinery released toxic smoke over the town. | The refinery did not release toxic smoke over the town, it said.
Police fired at the crowd. | Police did not fire at the crowd, the commander said.
The general ordered the retreat to the river. | The general denied that he ordered the retreat to the river.
The nurse gave the patient the wrong medicine. | The nurse did not give the patient the wrong medicine, her lawyer said.
The council sold the old cinema to a hotel chain. | The council never sold the old cinema to a hotel chain.
Investigators found traces of explosives in the wreck. | Investigators found no traces of explosives in the wreck.
Trains ran between Marlund and Ostrand on Sunday. | No trains ran between Marlund and Ostrand on Sunday.
The bridge is unsafe, engineers said. | The bridge is not unsafe, the mayor said.
The reports that the actor has left the series are false. | The actor has left the series.
The minister knew of the leak at the reactor. | The minister denied that she knew of the leak at the reactor.
The emergency doors of the cinema in Marlund were open, its owner said. | The emergency doors of the cinema in Marlund were locked.
The cable car at Skarn was closed on Monday morning. | The cable car at Skarn was open on Monday morning.
The drinking water in Lindholm had been safe, the mayor said. | The drinking water in Lindholm was dangerous.
`)
