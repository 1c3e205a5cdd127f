import { rowsOf } from '../../word-list.ts'

/** A state or territory as English-language news names it. Spellings are case-sensitive, with straight apostrophes. */
export interface Country {
  /** As a news reader writes it: “United Kingdom”. */
  name: string
  /** Other names and acronyms: “UK”. Sentences may carry them with or without “the”. */
  aliases: readonly string[]
  /** Seats of government, in the spellings news uses: “Kyiv”, “Kiev”. Empty for a city state. */
  capital: readonly string[]
  /** Adjectives and nouns. A regular plural (“Ukrainians”) is not listed. */
  demonyms: readonly string[]
  /** What stands for the state's government besides its capital: “Kremlin”. */
  government: readonly string[]
  /** Armed forces that news calls by a name of their own: “Bundeswehr”. They tell what a text is about; a voice is named as the text names it. */
  forces: readonly string[]
}

/*
 * Name | aliases | capital | demonyms | government | forces.
 *
 * Names overlap (“Sudan” in “South Sudan”, “Guinea” in “Papua New Guinea”): the longest spelling wins.
 * A spelling that two states share belongs to the one news usually means: “Congo” and “Congolese” to DR Congo,
 * “Dominican” to the Dominican Republic, “Brussels” to Belgium. Left out as too often something else: “Holland”,
 * “Emirates”, “Male”, “San Jose”, “Victoria”, “The Hague”.
 */
const unitedNationsMembers = `
Afghanistan||Kabul|Afghan
Albania||Tirana|Albanian
Algeria||Algiers|Algerian|El Mouradia
Andorra||Andorra la Vella|Andorran
Angola||Luanda|Angolan
Antigua and Barbuda|Antigua,Barbuda|St. John's,St John's,Saint John's|Antiguan,Barbudan
Argentina||Buenos Aires|Argentine,Argentinian|Casa Rosada
Armenia||Yerevan|Armenian
Australia||Canberra|Australian,Aussie
Austria||Vienna|Austrian|Ballhausplatz
Azerbaijan||Baku|Azerbaijani,Azeri
Bahamas||Nassau|Bahamian
Bahrain||Manama|Bahraini
Bangladesh||Dhaka|Bangladeshi
Barbados||Bridgetown|Barbadian,Bajan
Belarus|Belorussia,Byelorussia|Minsk|Belarusian,Belarussian
Belgium||Brussels|Belgian
Belize||Belmopan|Belizean
Benin||Porto-Novo,Cotonou|Beninese
Bhutan||Thimphu|Bhutanese
Bolivia||La Paz,Sucre|Bolivian
Bosnia and Herzegovina|Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia,Herzegovina,BiH|Sarajevo|Bosnian,Herzegovinian
Botswana||Gaborone|Botswanan,Motswana,Batswana
Brazil||Brasília,Brasilia|Brazilian|Planalto
Brunei||Bandar Seri Begawan|Bruneian
Bulgaria||Sofia|Bulgarian
Burkina Faso|Burkina|Ouagadougou|Burkinabe,Burkinabé,Burkinabè
Burundi||Gitega,Bujumbura|Burundian
Cambodia|Kampuchea|Phnom Penh|Cambodian
Cameroon||Yaoundé,Yaounde|Cameroonian
Canada||Ottawa|Canadian
Cape Verde|Cabo Verde|Praia|Cape Verdean,Cabo Verdean
Central African Republic|CAR,C.A.R.|Bangui|Central African
Chad||N'Djamena,Ndjamena|Chadian
Chile||Santiago|Chilean|La Moneda
China|PRC,P.R.C.,People's Republic of China,mainland China|Beijing,Peking|Chinese|Zhongnanhai|People's Liberation Army,PLA
Colombia||Bogotá,Bogota|Colombian|Casa de Nariño
Comoros||Moroni|Comorian,Comoran
Costa Rica||San José|Costa Rican
Croatia||Zagreb|Croatian,Croat
Cuba||Havana|Cuban
Cyprus||Nicosia|Cypriot,Greek Cypriot
Czech Republic|Czechia|Prague|Czech
DR Congo|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,D.R.C.,D.R. Congo,Congo-Kinshasa,Congo,Zaire|Kinshasa|Congolese
Denmark||Copenhagen|Danish,Dane|Christiansborg
Djibouti||Djibouti City|Djiboutian
Dominica||Roseau|
Dominican Republic||Santo Domingo|Dominican
East Timor|Timor-Leste,Timor Leste|Dili|East Timorese,Timorese
Ecuador||Quito|Ecuadorian,Ecuadorean|Carondelet
Egypt||Cairo|Egyptian
El Salvador||San Salvador|Salvadoran,Salvadorean,Salvadorian
Equatorial Guinea||Malabo|Equatorial Guinean,Equatoguinean
Eritrea||Asmara|Eritrean
Estonia||Tallinn|Estonian
Eswatini|Swaziland|Mbabane,Lobamba|Swazi,Emaswati
Ethiopia||Addis Ababa|Ethiopian
Fiji||Suva|Fijian
Finland||Helsinki|Finnish,Finn
France||Paris|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen|Élysée,Elysée,Elysee
Gabon||Libreville|Gabonese
Gambia||Banjul|Gambian
Georgia||Tbilisi|Georgian
Germany|FRG|Berlin|German||Bundeswehr
Ghana||Accra|Ghanaian|Jubilee House
Greece|Hellenic Republic|Athens|Greek|Maximos Mansion
Grenada||St. George's,St George's,Saint George's|Grenadian
Guatemala||Guatemala City|Guatemalan
Guinea|Guinea-Conakry|Conakry|Guinean
Guinea-Bissau|Guinea Bissau|Bissau|Bissau-Guinean
Guyana||Georgetown|Guyanese
Haiti||Port-au-Prince|Haitian
Honduras||Tegucigalpa|Honduran
Hungary||Budapest|Hungarian
Iceland||Reykjavík,Reykjavik|Icelandic,Icelander
India||New Delhi,Delhi|Indian
Indonesia||Jakarta|Indonesian
Iran|Islamic Republic of Iran|Tehran,Teheran|Iranian||Revolutionary Guards,Revolutionary Guard Corps,IRGC
Iraq||Baghdad|Iraqi
Ireland|Republic of Ireland,Irish Republic|Dublin|Irish,Irishman,Irishmen,Irishwoman,Irishwomen
Israel||Jerusalem,Tel Aviv|Israeli||Israel Defense Forces,Israel Defence Forces,IDF
Italy||Rome|Italian|Palazzo Chigi
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Yamoussoukro|Ivorian
Jamaica||Kingston|Jamaican
Japan||Tokyo|Japanese|Kantei
Jordan|Hashemite Kingdom|Amman|Jordanian
Kazakhstan||Astana,Nur-Sultan|Kazakh,Kazakhstani|Akorda
Kenya||Nairobi|Kenyan
Kiribati||South Tarawa,Tarawa|I-Kiribati
Kuwait||Kuwait City|Kuwaiti
Kyrgyzstan|Kyrgyz Republic|Bishkek|Kyrgyz,Kyrgyzstani
Laos|Lao PDR|Vientiane|Laotian,Lao
Latvia||Riga|Latvian
Lebanon||Beirut|Lebanese|Baabda
Lesotho||Maseru|Basotho,Mosotho
Liberia||Monrovia|Liberian
Libya||Tripoli|Libyan
Liechtenstein||Vaduz|Liechtensteiner
Lithuania||Vilnius|Lithuanian
Luxembourg|Luxemburg|Luxembourg City|Luxembourger,Luxembourgish
Madagascar||Antananarivo|Malagasy,Madagascan
Malawi||Lilongwe|Malawian
Malaysia||Kuala Lumpur,Putrajaya|Malaysian
Maldives||Malé|Maldivian
Mali||Bamako|Malian
Malta||Valletta|Maltese
Marshall Islands||Majuro|Marshallese
Mauritania||Nouakchott|Mauritanian
Mauritius||Port Louis|Mauritian
Mexico||Mexico City|Mexican
Micronesia|Federated States of Micronesia,FSM|Palikir|Micronesian
Moldova|Moldavia|Chișinău,Chisinau,Kishinev|Moldovan
Monaco|||Monegasque,Monégasque,Monacan
Mongolia||Ulaanbaatar,Ulan Bator|Mongolian
Montenegro||Podgorica|Montenegrin
Morocco||Rabat|Moroccan
Mozambique||Maputo|Mozambican
Myanmar|Burma|Naypyidaw,Naypyitaw,Nay Pyi Taw|Burmese||Tatmadaw
Namibia||Windhoek|Namibian
Nauru||Yaren|Nauruan
Nepal||Kathmandu,Katmandu|Nepali,Nepalese|Singha Durbar
Netherlands||Amsterdam|Dutch,Dutchman,Dutchmen,Dutchwoman,Dutchwomen|Binnenhof
New Zealand|NZ,N.Z.,Aotearoa|Wellington|New Zealander
Nicaragua||Managua|Nicaraguan
Niger||Niamey|Nigerien
Nigeria||Abuja|Nigerian|Aso Rock
North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea,N. Korea,N Korea,NKorea|Pyongyang|North Korean,N. Korean||Korean People's Army,KPA
North Macedonia|Macedonia,FYROM|Skopje|North Macedonian,Macedonian
Norway||Oslo|Norwegian
Oman||Muscat|Omani
Pakistan||Islamabad|Pakistani
Palau||Ngerulmud,Melekeok|Palauan
Panama||Panama City|Panamanian
Papua New Guinea|PNG|Port Moresby|Papua New Guinean
Paraguay||Asunción,Asuncion|Paraguayan
Peru||Lima|Peruvian
Philippines||Manila|Filipino,Filipina,Philippine|Malacañang,Malacanang
Poland||Warsaw|Polish,Pole
Portugal||Lisbon|Portuguese
Qatar||Doha|Qatari
Republic of the Congo|Republic of Congo,Congo Republic,Congo-Brazzaville|Brazzaville|
Romania||Bucharest|Romanian|Cotroceni
Russia|Russian Federation|Moscow|Russian|Kremlin
Rwanda||Kigali|Rwandan
Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts & Nevis|Basseterre|Kittitian,Nevisian
Saint Lucia|St. Lucia,St Lucia|Castries|Saint Lucian,St. Lucian,St Lucian
Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines|Kingstown|Vincentian
Samoa|Western Samoa|Apia|Samoan
San Marino|||Sammarinese
Sao Tome and Principe|São Tomé and Príncipe|São Tomé,Sao Tome|Santomean,São Toméan
Saudi Arabia|KSA,Kingdom of Saudi Arabia|Riyadh|Saudi,Saudi Arabian
Senegal||Dakar|Senegalese
Serbia||Belgrade|Serbian,Serb
Seychelles|||Seychellois
Sierra Leone||Freetown|Sierra Leonean
Singapore|||Singaporean
Slovakia|Slovak Republic|Bratislava|Slovak,Slovakian
Slovenia||Ljubljana|Slovenian,Slovene
Solomon Islands|Solomons|Honiara|Solomon Islander
Somalia||Mogadishu|Somali|Villa Somalia
South Africa||Pretoria,Cape Town,Bloemfontein|South African|Union Buildings|SANDF
South Korea|ROK,R.O.K.,Republic of Korea,S. Korea,S Korea,SKorea|Seoul|South Korean,S. Korean|Blue House,Cheong Wa Dae
South Sudan||Juba|South Sudanese
Spain||Madrid|Spanish,Spaniard|Moncloa
Sri Lanka|Ceylon|Colombo,Sri Jayawardenepura Kotte|Sri Lankan
Sudan||Khartoum|Sudanese||Sudanese Armed Forces
Suriname|Surinam|Paramaribo|Surinamese
Sweden||Stockholm|Swedish,Swede|Rosenbad
Switzerland|Swiss Confederation|Bern,Berne|Swiss
Syria||Damascus|Syrian
Tajikistan||Dushanbe|Tajik,Tajikistani
Tanzania||Dodoma|Tanzanian
Thailand||Bangkok|Thai
Togo||Lomé,Lome|Togolese
Tonga||Nuku'alofa,Nukualofa|Tongan
Trinidad and Tobago|Trinidad & Tobago,Trinidad,Tobago|Port of Spain,Port-of-Spain|Trinidadian,Tobagonian
Tunisia||Tunis|Tunisian
Turkey|Türkiye,Turkiye|Ankara|Turkish,Turk|Beştepe,Bestepe
Turkmenistan||Ashgabat|Turkmen
Tuvalu||Funafuti|Tuvaluan
Uganda||Kampala|Ugandan||UPDF
Ukraine||Kyiv,Kiev|Ukrainian|Bankova
United Arab Emirates|UAE,U.A.E.|Abu Dhabi|Emirati
United Kingdom|UK,U.K.,Britain,Great Britain|London|British,Briton,Brit|Downing Street,Whitehall
United States|US,U.S.,USA,U.S.A.,United States of America,America|Washington,Washington DC,Washington D.C.|American|White House
Uruguay||Montevideo|Uruguayan
Uzbekistan||Tashkent|Uzbek,Uzbekistani
Vanuatu||Port Vila|Ni-Vanuatu,Vanuatuan
Venezuela||Caracas|Venezuelan|Miraflores
Vietnam|Viet Nam|Hanoi|Vietnamese
Yemen||Sanaa,Sana'a|Yemeni,Yemenite
Zambia||Lusaka|Zambian
Zimbabwe||Harare|Zimbabwean
`

// Parties that news names on their own. A row says nothing on who recognises whom.
const others = `
Abkhazia||Sukhumi,Sokhumi|Abkhaz,Abkhazian
Cook Islands||Avarua|Cook Islander
European Union|EU,E.U.|||European Commission,Berlaymont
Faroe Islands|Faroes|Tórshavn,Torshavn|Faroese
Gibraltar|||Gibraltarian
Greenland||Nuuk|Greenlandic,Greenlander
Hong Kong|HK,Hongkong,HKSAR||Hong Konger,Hongkonger,Hong Kongese
Kosovo||Pristina,Prishtina|Kosovar,Kosovan
Macau|Macao||Macanese
Niue||Alofi|Niuean
Northern Cyprus|TRNC,Turkish Republic of Northern Cyprus|North Nicosia|Turkish Cypriot
Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Ramallah|Palestinian|Palestinian Authority
Puerto Rico||San Juan|Puerto Rican
Somaliland||Hargeisa|Somalilander
South Ossetia||Tskhinvali|South Ossetian
Taiwan|Republic of China,Chinese Taipei|Taipei|Taiwanese
Transnistria|Transdniestria,Pridnestrovie|Tiraspol|Transnistrian
Vatican|Vatican City,Holy See|||Apostolic Palace,Roman Curia
Western Sahara|Sahrawi Republic,SADR|Laayoune,El Aaiún|Sahrawi,Saharawi
`

const list = (column = ''): readonly string[] => (column === '' ? [] : column.split(','))

export const countryOf = (row: string): Country => {
  const [name = '', aliases, capital, demonyms, government, forces] = row.split('|')
  return {
    name,
    aliases: list(aliases),
    capital: list(capital),
    demonyms: list(demonyms),
    government: list(government),
    forces: list(forces),
  }
}

export const countryRows: readonly string[] = [unitedNationsMembers, others].flatMap(rowsOf)

export const countries: readonly Country[] = countryRows.map(countryOf)

/** Phrases with a country's name inside that do not mean the country. The longest spelling wins here too. */
export const notCountries: readonly string[] = list(
  // Regions, peoples and places
  'Northern Ireland,Northern Irish,North America,North American,South America,South American,Latin America,Latin American,' +
    'Central America,Central American,Native American,African American,African-American,Asian American,American Indian,' +
    'American Samoa,West Indian,New Mexico,New Guinea,Inner Mongolia,British Columbia,French Guiana,' +
    'French Polynesia,British Virgin Islands,Washington state,Washington State,George Washington,Georgia Tech,' +
    'Niger Delta,Niger River,Niger State,Niger state,Jordan River,Jordan Valley,Congo River,Congo Basin,Gulf of Mexico,' +
    'Gulf of Guinea,Gulf of Oman,South China Sea,East China Sea,Sea of Japan,Philippine Sea,Indian Ocean,North Pole,' +
    'South Pole,Georgetown University,' +
    // Agreements named for where they were signed
    'Minsk agreements,Minsk Agreements,Minsk Protocol,Budapest Memorandum,Paris Agreement,Paris Accords,Warsaw Pact,' +
    'Oslo Accords,Rome Statute,Washington Treaty,Lisbon Treaty,Treaty of Lisbon,Vienna Convention,Helsinki Accords,' +
    // Outlets and banks
    'Washington Post,Washington Times,Jerusalem Post,Times of Israel,Moscow Times,Kyiv Post,Kyiv Independent,Japan Times,' +
    'China Daily,South China Morning Post,Times of India,Tehran Times,Voice of America,Bank of America',
)
