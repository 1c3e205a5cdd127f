/** More rows of sentences and their speakers, written later than those of `who-said.ts` and in the same form. */
import { rows } from './who-said.ts'

export const whoSaidLater: Readonly<Record<string, readonly string[]>> = {
  'written later, to see what the first taught': rows(`
The fire, which the mayor blames on lightning, destroyed 40 barns.
The mayor blames lightning for the fire that destroyed 40 barns.
The operator disclosed late on Friday that 40 accounts had been opened by strangers. | operator
Late on Friday the operator disclosed that 40 accounts had been opened by strangers. | operator
Investigators, however, found that 40 bolts had never been fitted. | Investigators
Investigators, led by Tove Lind, said 40 bolts had never been fitted. | Investigators
The investigators’ report, which runs to 300 pages, says 40 bolts had never been fitted. | investigators
In its annual report, the bank said it had closed 40 branches. | bank
In a letter to shareholders, chief executive Tove Lind wrote that 40 branches would close. | chief executive Tove Lind
According to a spokesman for the bank, 40 branches will close. | spokesman for the bank
According to people familiar with the plan, 40 branches will close. | people
According to a report in the Daily Ash, 40 branches will close. | Daily Ash
According to documents seen by the Daily Ash, 40 branches will close. | documents
According to Tove Lind of the bank’s works council, 40 branches will close. | Tove Lind of the bank's works council
A total of 40 branches will close, according to Tove Lind, who heads the bank. | Tove Lind
Bank to close 40 branches, union warns | union
Bank to close 40 branches, source says | source
Bank to close 40 branches: report
Exclusive: bank to close 40 branches, sources say | sources
The minister of health, Ada Birchwood, told parliament that 40 clinics had no doctor. | Ada Birchwood
Health Minister Ada Birchwood told parliament that 40 clinics had no doctor. | Health Minister Ada Birchwood
Birchwood, 61, told parliament that 40 clinics had no doctor. | Birchwood
Dr. Ada Birchwood said 40 clinics had no doctor. | Ada Birchwood
“Forty clinics have no doctor,” Birchwood told parliament. | Birchwood
“Forty clinics have no doctor,” Dr. Birchwood told the BBC. | Birchwood
"Forty clinics have no doctor," she said.
‘Forty clinics have no doctor,’ said Birchwood. | Birchwood
Doctors complain that 40 clinics have no heating. | Doctors
The opposition accuses the minister of closing 40 clinics. | opposition
The minister rejects the accusation that she closed 40 clinics. | minister
The minister was asked whether 40 clinics would close.
The minister hinted that 40 clinics might close. | minister
The minister assured patients that 40 clinics would stay open. | minister
The minister vowed that 40 clinics would stay open. | minister
The minister repeated that 40 clinics would stay open. | minister
The minister reiterated her promise that 40 clinics would stay open. | minister
The minister defended the closure of 40 clinics.
The minister pointed out that 40 clinics had been built in her time. | minister
The minister recalled that 40 clinics had been built in her time. | minister
The minister maintained that 40 clinics were enough. | minister
The minister’s spokeswoman said 40 clinics were enough. | minister's spokeswoman
Her spokeswoman said 40 clinics were enough. | spokeswoman
Officials in the ministry, who declined to be named, said 40 clinics were enough. | Officials
Officials at the health ministry said 40 clinics were enough. | Officials at the health ministry
Officials here said 40 clinics were enough. | Officials
A senior official said 40 clinics were enough. | senior official
One official said 40 clinics were enough, another said 60. | official
The state news agency KNA said 40 clinics were enough. | state news agency KNA
The state news agency, KNA, said 40 clinics were enough. | KNA
KNA, the state news agency, said 40 clinics were enough. | KNA
The UN said 40 clinics were enough, adding that more beds were needed. | UN
The UN said more beds were needed, adding that 40 clinics were not enough. | UN
The UN called for more beds and said 40 clinics were not enough. | UN
The UN, which runs 12 clinics, said 40 were needed. | UN
Forty clinics are needed, says the UN, which runs 12. | UN
Forty clinics are needed, the UN and the Red Cross say. | UN | Red Cross
Both the UN and the Red Cross say 40 clinics are needed. | UN | Red Cross
The UN had earlier put the number at 40. | UN
Earlier, the UN had put the number at 40. | UN
The number, the UN says, is 40. | UN
It was the UN that gave the number as 40. | UN
That is 40 more than the UN had counted.
`),
  'written last': rows(`
The union estimates that 40 nurses have left, a figure the hospital disputes. | union
The hospital disputes the union’s figure of 40. | union
Some 40 nurses have left, the union estimates. | union
By the end of the year 40 nurses will have left, the union fears. | union
Tove Lind, a nurse for 12 years, says 40 colleagues have left. | Tove Lind
Tove Lind has counted: 40 colleagues have left, she says. | Tove Lind
Figures published by the hospital put the number of empty beds at 40. | hospital
An audit ordered by the council found 40 empty beds.
An audit by the council found that 40 beds were empty. | council
The auditors counted 40 empty beds. | auditors
A spokesman said on Friday that 40 beds were empty. | spokesman
In a statement late on Sunday, the airline said 40 flights were affected. | airline
Forty flights were affected, the airline said in a statement. | airline
Forty flights were affected, said a spokeswoman for the airline. | spokeswoman for the airline
Forty flights were affected, according to the airline’s website. | airline
Forty flights were affected, according to the tracking service Skyview. | tracking service Skyview
The tracking service Skyview listed 40 cancelled flights. | tracking service Skyview
Local officials told Reuters that 40 houses had been damaged. | Local officials | Reuters
Local officials told this newspaper that 40 houses had been damaged. | Local officials
Reuters could not verify the claim that 40 houses had been damaged.
The rebels claimed to have killed 40 soldiers. | rebels
The rebels claimed that they had killed 40 soldiers. | rebels
The army denied that 40 soldiers had been killed. | army
The army said none of its 40 soldiers had been killed. | army
Both Kestria and Norway reported 40 dead. | Kestria | Norway
Kestria’s president said in a speech on Monday that 40 soldiers had been killed. | Kestria's president
President Piet Larch of Kestria said 40 soldiers had been killed. | President Piet Larch of Kestria
Larch also said 40 soldiers had been killed. | Larch
Larch went on to say that 40 soldiers had been killed. | Larch
Larch was quoted by the agency KNA as saying that 40 soldiers had been killed. | agency KNA | Larch
It emerged on Monday that 40 soldiers had been killed.
It is feared that 40 soldiers were killed.
At least 40 soldiers are feared dead.
Analysts expect the bank to cut 40 jobs. | Analysts
The bank expects to cut 40 jobs. | bank
The bank plans to cut 40 jobs.
The bank plans to cut 40 jobs, two people with knowledge of the plan said. | two people
Kestria’s spies counted 40 dead. | Kestria's spies
The army had known of 40 deaths. | army
They differ: 30, says the army; 40, says the union; 50, says Larch. | union
“It burns; we saw 40 fires,” says Larch. | Larch
The email, seen by the Daily Ash, says 40 jobs will be cut.
At least 40 died, state radio quoted the mayor as saying on Monday. | state radio | mayor
Save the Children said 40 schools were hit. | Save the Children
Work on 40 wells has stopped, Doctors Without Borders said. | Doctors Without Borders
The league, whose own count is 40, blamed the police. | league
The paper could not verify the figure of 40 dead given by the rebels. | rebels
The army dismissed as “nonsense” claims that 40 soldiers had been killed. | army
Claims that 40 soldiers had deserted were dismissed by the army. | army
The toll was put at 300 by the mayor and at 40 by the police. | police
The number was given as 40 by the army and as 12 by the rebels. | army
The number was given by the army as 12 and by the rebels as 40. | rebels
A commander of Norway’s 8th Brigade, who calls himself Puls, said his men had found 40 bodies. | commander of Norway's 8th Brigade
Norway’s ambassador to the UN Ida Moen said 40 had died. | Norway's ambassador to the UN Ida Moen
The minister cited early data showing that 40 had died. | minister
Asked how many were missing, the minister replied: “Fewer than 40.” | minister
Opposition MPs shouted that the real number was 40. | Opposition MPs
The WHO has recorded 40 deaths since January. | WHO
The regiment was beaten, a deserter said. It lost 40 men, by his account. | deserter
The report, published on Monday by the audit office, says the ministry lost 40 files. | audit office
On Friday night Kestria Coal said 40 men were missing. | Kestria Coal
The BBC understands that 40 jobs will go. | BBC
The council disputes that, putting the number at 40. | council
The Herald said on Sunday, without citing a source, that 40 had died. | Herald
The mayor spoke of 30. Her spokesman later corrected that to 40. | spokesman
`),
}
