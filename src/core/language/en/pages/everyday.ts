import { wordList } from '../../word-list.ts'

/**
 * Nouns, and the adjectives of offices, that stand in news of every kind, and so hardly tell what a page is about. Whoever runs a country, a company or a
 * court, counts, promises or complains; no thing that a story would be named for. Judged by whether one would expect the
 * word in a paper's politics, business, sport and local pages alike.
 */
export const everydayNouns = wordList(
  `ability absence access account achievement act action activity addition address administration advantage advice adviser affair afternoon age
agency agenda agreement aim alliance ally amount analysis analyst announcement answer apartment appeal appearance application appointment approach approval area
argument arm arrival art article aspect assembly assessment assistance association assumption atmosphere attempt attention audience author authority
average award background balance ban bank bar base basis beginning behaviour belief benefit bill birth block board boat body bond book border boss bottom box
boy branch break bridge broadcaster brother building bus business call calm camera camp campaign candidate capacity capital car card care career case cash category
cause centre center ceremony chain chair chairman challenge champion chance change channel chapter character charge charity chief child choice church citizen city
claim class client climate club coach coalition coast colleague collection college comment commission commissioner commitment committee communication
community company comparison competition complaint concern condition conference confidence congress connection consequence constitution contact content
contract contribution control conversation cooperation copy corner corporation cost council country county couple course court cover crew criticism
crowd culture currency customer cut damage danger data date daughter day deal debate debt decade decision defeat defence defense degree delay delegation
demand democracy department deputy design detail development difference difficulty director discussion dispute distance district division doctor
document dollar door doubt drive driver drop due east economist economy edge editor education effect effort element emergency employee employer end enemy energy
engine engineer equipment error euro evening event evidence example exchange exercise expansion expectation experience expert explanation expression extent eye face
facility fact factor failure fall family fan father favour fear feature fee feeling field fight figure file film finance find fine finger firm fishermen flat
flight floor focus food foot football force forecast foreign form founder frame freedom friend front fuel function fund funding future gain game gap garden gas gate
generation girl goal goods government governor ground group growth guard guest guide half hall hand harbour head headquarters health heart heat height help
history holiday home hope hospital host hotel hour house household housing husband idea image impact importance improvement income increase independence individual
industry influence information infrastructure initiative inquiry inspection institute institution insurance intelligence interest interview investigation
investigator investment investor island issue item job journalist journey judge judgment justice key kilometre kind king knowledge label labour lack lake large-scale land
language law lawmaker lawsuit lawyer leader leadership league legislation length letter level life light limit line link list loan location look loss
love machine magazine majority management manager manufacturer map march mark market mass match material matter mayor meal measure mechanism media medicine meeting
member memory message method metre metro migrant mile military million mind minister ministry minority minute mistake model modern moment money month mood morning
mother motion mountain move movement multiple museum music name nation nature need neighbour network news newspaper night noise norm north note notice number
object objective observer occasion offer office officer official oil operation operator opinion opponent opportunity opposition option order organisation organization
organiser origin outcome output owner package page pair panel paper parent park parliament participant partner partnership party pass passenger past path patient
pattern pay payment peace penalty people percentage performance period permission person perspective phase phone photo photograph picture piece place plan plane plant
platform player pleasure point police policeman policy politician politics poll pool population port position possibility post potential power practice preparation
presence present presentation president press pressure price principle priority prison prize problem procedure process produce producer product production
professor profile profit programme program progress project promise property proposal prosecutor protection protest province provision public publication purpose
quality quarter question queue race radio rain range rate reaction reader readiness reality reason recent record reduction referendum region regulation
regulator relation relationship relative release report reporter representative reputation request requirement research researcher resident resistance resolution
resource respect response responsibility rest restaurant result return revenue review right rise risk river road role room round route rule ruling safety sale
scale scene schedule scheme school science scientist screen sea search season seat secretary section sector security senate sense sentence series service
session set settlement shape share shareholder ship shop shortage show side sign signal significant silence site situation size skill society solution
son song source south space speaker speech speed spokesman spokeswoman sport spot spring staff stage stake standard star start state statement station
status step stock stone story strategy street strength structure student study style subject success suggestion summer summit supply support supporter surface
surprise survey suspect system table talk target task tax teacher team technology telephone television temperature tension term territory test text theory threat
ticket tie title tonne tool top topic total tour tourist town trade tradition traffic train training transport travel treatment trend trial trip trouble truck
trust truth turn turnover type understanding union unit university use user value van variety vehicle version victory video view village violence
vision visit visitor voice volume volunteer voter wage wall warning water wave way weakness wealth weather website wedding week weekend weight west
wife wind window winner winter witness woman word work worker world writer year youth
national international european united central public royal federal general joint new great northern southern eastern western`,
)
