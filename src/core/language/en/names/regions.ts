import { rowsOf } from '../../word-list.ts'

/**
 * Parts of countries that news names without their country: states, provinces, regions. For telling what a text is about: who
 * writes of “Kharkiv” writes of Ukraine. A row: the country, then its parts as news spells them, without “region”, “oblast” or “province”.
 * Left out is what is a country, a capital or more often something else: “Georgia”, “Luxembourg”, “Victoria”, “Moscow”.
 */
const table = `
Argentina|Mendoza,Tucumán,Tucuman,Patagonia
Australia|Queensland,New South Wales,Tasmania,Northern Territory
Austria|Carinthia,Styria,Tyrol
Belgium|Flanders,Wallonia
Bolivia|Cochabamba,Potosí,Potosi
Brazil|Amazonas,Bahia,Mato Grosso,Minas Gerais,Pará,Paraná,Rio Grande do Sul,Rondônia,São Paulo,Sao Paulo
Canada|Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Quebec,Saskatchewan,Yukon
China|Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Liaoning,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan,Tibet,Xinjiang,Yunnan,Zhejiang
Colombia|Antioquia,Arauca,Catatumbo,Cauca
DR Congo|Ituri,Katanga,Kivu,North Kivu,South Kivu
Ethiopia|Afar,Amhara,Oromia,Tigray
France|Alsace,Brittany,Corsica,Normandy,Provence
Germany|Baden-Württemberg,Bavaria,Brandenburg,Lower Saxony,North Rhine-Westphalia,Saxony,Saxony-Anhalt,Schleswig-Holstein,Thuringia
Greece|Crete,Evros,Thessaly
India|Assam,Bihar,Gujarat,Haryana,Jharkhand,Karnataka,Kashmir,Kerala,Ladakh,Madhya Pradesh,Maharashtra,Manipur,Odisha,Rajasthan,Tamil Nadu,Telangana,Uttar Pradesh,Uttarakhand,West Bengal
Indonesia|Aceh,Bali,Kalimantan,Papua,Sulawesi,Sumatra
Iran|Isfahan,Khuzestan,Sistan-Baluchestan
Iraq|Anbar,Basra,Kirkuk,Nineveh
Italy|Calabria,Campania,Emilia-Romagna,Liguria,Lombardy,Piedmont,Puglia,Sardinia,Sicily,Tuscany,Umbria,Veneto
Japan|Fukushima,Hokkaido,Ishikawa,Kyushu,Miyagi,Okinawa
Mexico|Chiapas,Chihuahua,Guerrero,Jalisco,Michoacán,Michoacan,Nuevo León,Oaxaca,Sinaloa,Sonora,Tamaulipas,Veracruz
Mozambique|Cabo Delgado
Myanmar|Kachin,Rakhine,Sagaing
Netherlands|Brabant,Drenthe,Friesland,Groningen,Limburg,Zeeland
Nigeria|Benue,Borno,Kaduna,Kano,Zamfara
Pakistan|Balochistan,Khyber Pakhtunkhwa,Punjab,Sindh
Palestine|Gaza,Gaza Strip,Khan Younis,Rafah,West Bank
Philippines|Cebu,Luzon,Mindanao,Palawan,Sulu
Poland|Masovia,Pomerania,Silesia
Russia|Adygea,Altai,Amur,Arkhangelsk,Astrakhan,Bashkortostan,Belgorod,Bryansk,Buryatia,Chechnya,Chelyabinsk,Chukotka,Chuvashia,Dagestan,Ingushetia,Irkutsk,Ivanovo,Kabardino-Balkaria,Kaliningrad,Kalmykia,Kaluga,Kamchatka,Karelia,Kemerovo,Khabarovsk,Khakassia,Komi,Kostroma,Krasnodar,Krasnoyarsk,Kurgan,Kursk,Lipetsk,Magadan,Mordovia,Murmansk,Nizhny Novgorod,Novgorod,Novosibirsk,Omsk,Orenburg,Oryol,Penza,Primorye,Pskov,Rostov,Ryazan,Sakhalin,Samara,Saratov,Smolensk,Stavropol,Sverdlovsk,Tambov,Tatarstan,Tomsk,Tula,Tuva,Tver,Tyumen,Udmurtia,Ulyanovsk,Vladivostok,Volgograd,Vologda,Voronezh,Yakutia,Yaroslavl,Zabaykalsky
Serbia|Vojvodina
Somalia|Jubaland,Puntland
South Africa|Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga,Western Cape
South Korea|Busan,Gangwon,Gyeonggi,Gyeongsang,Incheon,Jeju,Jeolla
Spain|Andalusia,Aragon,Asturias,Basque Country,Canary Islands,Castile,Catalonia,Galicia,Valencia
Sudan|Darfur,Kordofan,North Darfur
Switzerland|Ticino,Valais
Syria|Aleppo,Deir ez-Zor,Hama,Homs,Idlib,Latakia,Sweida
Turkey|Anatolia,Diyarbakir,Hatay,Izmir
Ukraine|Cherkasy,Chernihiv,Chernivtsi,Crimea,Dnipropetrovsk,Donbas,Donetsk,Ivano-Frankivsk,Kharkiv,Kherson,Khmelnytskyi,Kirovohrad,Luhansk,Lviv,Mykolaiv,Odesa,Poltava,Rivne,Sumy,Ternopil,Vinnytsia,Volyn,Zakarpattia,Zaporizhzhia,Zhytomyr
United Kingdom|Cornwall,Cumbria,England,Northern Ireland,Scotland,Wales,Yorkshire
United States|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming
Venezuela|Táchira,Zulia
Yemen|Aden,Hadramout,Hodeidah,Marib,Saada,Taiz
`

/** The country that a region is in, by the region’s name. */
export const countryOfRegion: ReadonlyMap<string, string> = new Map(
  rowsOf(table)
    .map(row => row.split('|'))
    .flatMap(([country = '', regions = '']) => regions.split(',').map((region): [string, string] => [region, country])),
)
