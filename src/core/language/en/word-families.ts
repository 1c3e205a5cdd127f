/** More rows of synonyms: deeds and the nouns made of them, people by what they do, and what one outlet calls shortly another spells out. */
export const familyRows: readonly string[] = `
ask request appeal plea
foreign international overseas
vaccine vaccinate
incident case occurrence
expect reckon forecast anticipate expectation
warn alert inform notify
announce announcement
cancel cancellation
dismiss dismissal
assess assessment evaluate evaluation
examine examination look
evict eviction
recover recovery retrieve
loot plunder pillage looter
exchange swap
truck lorry
food meal ration
hungry hunger starve starvation
rebuild reconstruct reconstruction
replace replacement
refund reimburse reimbursement
overheat overheating
pupil student schoolchild
baby infant newborn
mourn mourning grief
funeral burial bury
neighbour neighbor
fighter militant gunman insurgent rebel
convoy column
fuel petrol diesel gasoline
harvest crop
luggage baggage
mine pit colliery
pipe pipeline
spill leak
toxic poisonous poison
smoke fume
arson arsonist
guilty guilt convict conviction
innocent acquit acquittal
bail bond
mistake error blunder
secret covert clandestine
false untrue fake bogus fabricate fabrication invention
rapid quick swift fast
rich wealthy
poor impoverished
dangerous hazardous perilous risky
legal lawful
illegal unlawful illicit
remote isolated
empty vacant
track path
delay postponement
end suspension
deport deportation expel expulsion
town municipality township
worker workforce
talks negotiator
explosion explode detonate detonation
crash collide
cause trigger
warn warning
discovery discover
relative kin
conduct perform
huge vast enormous massive
quit resignation
`
  .trim()
  .split('\n')
