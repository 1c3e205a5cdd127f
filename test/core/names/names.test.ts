import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/analyse.ts'
import { canonicalVoice } from '../../../src/core/names/canonical-voice.ts'
import { makeNameTable } from '../../../src/core/names/name-table.ts'

const namesIn = (text: string, synonyms: string[][] = []): string[] =>
  analyse(text, synonyms).sentences.flatMap(sentence =>
    sentence.names.map(name => `${text.slice(name.start, name.end)}: ${name.canonical}`),
  )

describe('countries by any name', () => {
  test.each<[string, string[]]>([
    ['Talks in Norway went on.', ['Norway: Norway']],
    ['Talks in Oslo went on.', ['Oslo: Norway']],
    ['The Norwegian army and the Norwegians agreed.', ['Norwegian: Norway', 'Norwegians: Norway']],
    ['The Norwegian ministry’s figures differ.', ['Norwegian: Norway']],
    ['They flew to the United Kingdom.', ['United Kingdom: United Kingdom']],
    ['They flew to the UK.', ['UK: United Kingdom']],
    ['Both the Kremlin and the White House declined.', ['Kremlin: Russia', 'White House: United States']],
    ['Norway’s offer pleased Sweden.', ['Norway’s: Norway', 'Sweden: Sweden']],
    ['South Korean and North Korean officers met.', ['South Korean: South Korea', 'North Korean: North Korea']],
  ])('%j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('peoples that no table knows', () => {
  test.each<[string, string[]]>([
    ['In Kestria the Kestrian troops stayed.', ['Kestria: Kestria', 'Kestrian: Kestria']],
    ['The two Ostranans left for Ostrana.', ['Ostranans: Ostrana', 'Ostrana: Ostrana']],
    ['The Marvin plant and Martin Holm.', ['Marvin: Marvin', 'Martin Holm: Martin Holm']],
  ])('%j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('people by their names, whatever they are', () => {
  test.each<[string, string[]]>([
    ['Later Jan Maller spoke.', ['Jan Maller: Jan Maller']],
    ['Vice-governor Ines Toll spoke.', ['Ines Toll: Ines Toll']],
    ['Later Lieutenant-Colonel Rolf Aske spoke.', ['Rolf Aske: Rolf Aske']],
    ['Later President-elect Ada Pohl spoke.', ['Ada Pohl: Ada Pohl']],
    ['Later Ex-Hussar Ada Pohl spoke.', ['Ex-Hussar Ada Pohl: Ex Hussar Ada Pohl']],
    ['In April Norway and June Carr spoke.', ['Norway: Norway', 'June Carr: June Carr']],
    ['They met on 8 Jan Monday.', []],
    ['Later Prime Minister Ana Petrova spoke.', ['Ana Petrova: Ana Petrova']],
    ['Interior Minister Ana Petrova spoke.', ['Ana Petrova: Ana Petrova']],
    ['The job went to Attorney General Dan Orsk.', ['Dan Orsk: Dan Orsk']],
    ['Ana Petrova spoke, and so did President Petrova’s aide.', ['Ana Petrova: Ana Petrova', 'Petrova’s: Ana Petrova']],
    ['Later General Anton Pohl and Major Ilse Carr spoke.', ['Anton Pohl: Anton Pohl', 'Ilse Carr: Ilse Carr']],
    ['They fly for General Electric Aviation.', ['General Electric Aviation: General Electric Aviation']],
    ['Striker Tom Ellery left.', ['Tom Ellery: Tom Ellery']],
    ['The Justice Department sued General Motors.', ['Justice Department: Justice', 'General Motors: General Motors']],
    ['They live near Captain Street.', ['Captain Street: Captain Street']],
  ])('%j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('bodies of the world in full and by their letters', () => {
  test.each<[string, string[]]>([
    ['The U.N. and the WHO called.', ['U.N.: United Nations', 'WHO: World Health Organization']],
    ['A loan of the IMF ended.', ['IMF: International Monetary Fund']],
    ['The UN refugee agency asked for tents.', ['UN refugee agency: UNHCR']],
  ])('%j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('not a country', () => {
  test.each<[string, string[]]>([
    ['He put the turkey on the china.', []],
    ['They walked north and then south.', []],
    ['A fire in New Mexico spread.', ['New Mexico: New Mexico']],
    ['The strike began on Monday in May.', []],
  ])('%j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('names the article teaches', () => {
  test.each<[string, string]>([
    ['The National Flood Office (NFO) warned. On Monday the NFO warned again.', 'NFO: National Flood Office'],
    ['The National Flood Office (NFO) of Norway warned. Later the NFO spoke.', 'NFO: National Flood Office'],
    ['We met Ada Birchwood. Later Birchwood left.', 'Birchwood: Ada Birchwood'],
    ['We met Min-ho Alder. Later Alder left.', 'Alder: Min Ho Alder'],
    ['North Macedonia voted. In the North, turnout fell.', 'North: North Macedonia'],
  ])('%j', (text, expected) => {
    expect(namesIn(text)).toContain(expected)
  })
})

describe('a body of people of a kind is one name', () => {
  test.each<[string, string[]]>([
    ["They met the Farmers' League.", ["Farmers' League: Farmers' League"]],
    ['The Teachers’ Union of Wales met.', ["Teachers’ Union of Wales: Teachers' Union of Wales"]],
    ['The People’s Party’s votes fell.', ["People’s Party’s: People's Party"]],
    [
      "Later the People's Party and the Party's head left.",
      ["People's Party: People's Party", "Party's: People's Party"],
    ],
    [
      "Later the Farmers' League met. Farmers' fields are dry.",
      ["Farmers' League: Farmers' League", 'Farmers: Farmers'],
    ],
    ['They met the Farmers’ Olaf Renn.', ['Farmers: Farmers', 'Olaf Renn: Olaf Renn']],
    ['Later Norway’s Congress met.', ['Norway’s: Norway', 'Congress: Congress']],
  ])('%j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('a town is not the paper named for it', () => {
  test.each<[string, string[]]>([
    ['The Brannock Post had it. At Brannock, people wept.', ['Brannock Post: Brannock Post', 'Brannock: Brannock']],
    [
      'The Brannock Post had it. Nine died in Brannock, and Brannock wept.',
      ['Brannock Post: Brannock Post', 'Brannock: Brannock', 'Brannock: Brannock'],
    ],
    ['Park Ji-sung won. Trust in Park grew.', ['Park Ji-sung: Park Ji Sung', 'Park: Park Ji Sung']],
    ['Later Ada Pohl won. In Pohl the party has a leader.', ['Ada Pohl: Ada Pohl', 'Pohl: Ada Pohl']],
  ])('%j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('names no one taught', () => {
  test.each<[string, string]>([
    // Two people of one name: it stands for neither.
    ['We met Ada Birchwood and Tom Birchwood. Later Birchwood left.', 'Birchwood: Birchwood'],
    // Two countries of the North: a direction stands for neither.
    ['North Macedonia met North Korea. In the North, turnout fell.', 'North: North'],
    // Whose party it is.
    ['The National Union of Prime Minister Birch won.', 'National Union: National Union'],
    ['The Bank of Birchwood won.', 'Bank of Birchwood: Bank of Birchwood'],
    // Letters that are not the initials of what stands before them.
    ['The National Flood Office (BBC) warned. Later the BBC warned.', 'BBC: BBC'],
  ])('%j', (text, expected) => {
    expect(namesIn(text)).toContain(expected)
  })
})

describe('two spellings, one name', () => {
  test.each<[string, string]>([
    ['Min-ho Alder spoke.', 'Min-ho Alder: Min Ho Alder'],
    ['They sailed to the Tessel Region.', 'Tessel Region: Tessel'],
  ])('%j', (text, expected) => {
    expect(namesIn(`On Monday it rained. ${text}`)).toContain(expected)
  })
})

describe('the vocabulary of a topic', () => {
  const synonyms = [
    ['hand pumps', 'well pumps'],
    ['Water Board', 'WB'],
  ]

  test.each<[string, string]>([
    ['They repaired the well pumps.', 'well pumps: hand pumps'],
    ['They repaired one well pump.', 'well pump: hand pumps'],
    ['They repaired one Well Pump.', 'Well Pump: hand pumps'],
    ['On Monday the WB said so.', 'WB: Water Board'],
  ])('%j', (text, expected) => {
    expect(namesIn(text, synonyms)).toContain(expected)
  })

  test('names keep their case', () => {
    expect(namesIn('They paid the wb and the water board.', synonyms)).toEqual([])
  })
})

describe('one voice, many phrases', () => {
  const table = makeNameTable([['Water Board', 'WB', 'water regulator']])

  test.each<[string, string]>([
    ['the Water Board', 'Water Board'],
    ['WB', 'Water Board'],
    ['a WB official', 'Water Board'],
    ['Norway', 'Norway'],
    ['Oslo', 'Norway'],
    ['Norway’s prosecutor', 'Norway’s prosecutor'],
    ['a Norwegian miner', 'a Norwegian miner'],
    ['officials', 'officials'],
  ])('%j', (phrase, expected) => {
    expect(canonicalVoice(phrase, table)).toBe(expected)
  })
})
