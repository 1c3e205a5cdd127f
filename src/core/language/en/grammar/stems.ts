/** What the rules of text/stem.ts do not reach, or would spoil. */
import { rowsOf, wordList, wordSet } from '../../word-list.ts'

/** A row: stem, words. */
export const irregularStems = rowsOf(`
person people
man men
woman women
child children
serviceman servicemen
policeman policemen
fireman firemen
life lives
die died dying dies
kill killed
say said says
send sent
leave left
fall fell fallen
rise rose risen
give gave given
take took taken
make made
hold held
win won
lose lost
meet met
lead led
build built
spend spent
grow grew grown
shrink shrank shrunk
flee fled
strike struck
shoot shot
find found
tell told
sell sold
buy bought
bring brought
think thought
know knew known
show shown
see seen saw
begin began begun
go went gone
come came
choose chose chosen
break broke broken
speak spoke spoken
drive drove driven
sink sank sunk
freez froze frozen
tear tore torn
throw threw thrown
draw drew drawn
fly flew flown
hide hid hidden
hang hung
lay laid
lend lent
light lit
mean meant
ride rode
run ran
stick stuck
steal stole stolen
swim swam
swing swung
teach taught
understand understood
burn burnt
bind bound
dig dug
forbid forbade
fight fought
catch caught
hear heard
feel felt
withdraw withdrew withdrawn
write wrote written
stand stood
keep kept
pay paid
become became
sweep swept
thief thieves
wife wives
knife knives
loaf loaves
half halves
shelf shelves
wolf wolves
calf calves
force forces
analysis analyses
crisis crises
body bodies
wound wounded
injure injured injuries injury
death deaths
vote voted voting
oversee oversaw overseen
follow following
building buildings
meeting meetings
missile missiles
shipment shipments
overthrow overthrew overthrown
seek sought
weep wept
swear swore sworn
beat beaten
bend bent
bite bitten
blow blew blown
cling clung
creep crept
deal dealt
feed fed
forget forgot forgotten
forgive forgave forgiven
overcome overcame
overrun overran
overtake overtook overtaken
retake retook retaken
undertake undertook undertaken
shake shook shaken
sleep slept
slide slid
spin spun
strive strove
uphold upheld
withhold withheld
wake woke woken
wear wore worn
undo undid undone
enrol enroll
annul annulled annulling
fulfil fulfill fulfilled fulfilling
center centre centres centred
theater theatre theatres
meter metre metres
kilometer kilometre kilometres
liter litre litres
fiber fibre fibres
caliber calibre calibres
specter spectre
program programme programmes
analyze analyse analysed analysing analyzed analyzing
paralyze paralyse paralysed paralysing paralyzed paralyzing
practice practise practised practising practiced practicing
aluminum aluminium
skeptic sceptic sceptics
skeptical sceptical
skepticism scepticism
jewelry jewellery
pediatric paediatric
diarrhea diarrhoea
hemorrhage haemorrhage
anesthetic anaesthetic
anesthesia anaesthesia
leukemia leukaemia
fetus foetus
archeologist archaeologist
pedophile paedophile
mold mould
plow plough ploughed ploughing
gray grey
sulfur sulphur
catalog catalogue
counselor counsellor
signal signalled signalling
skillful skilful
installment instalment
specialty speciality
pajamas pyjamas
artifact artefact
czar tsar
mustache moustache
learn learnt
communicate communication communications
eradicate eradication
complicate complication complications
implicate implication implications
vindicate vindication
dedicate dedication
spill spilt
spoil spoilt
`)

/** They keep an ending that looks like one of a form. */
export const ownStems = wordList(
  'dead hit cut put burst split spread series news police data media missing death during something nothing morning evening building meeting spring shipment ceiling united',
)

/** Words that would become another without their e: plan, car, sit, stat. */
export const keepingE = wordSet(
  'plane care site state wine fine rate hope tape bare note base fare fire pope robe cane pine paste',
)

/** Before “our” in British spelling, and before “or” in American: “labour”, “neighbourhood”. */
export const beforeOur = wordList(
  'arm behavi cand clam col demean endeav fav ferv harb hon hum lab neighb od parl ranc rig rum sav savi splend tum val vap vig',
)
