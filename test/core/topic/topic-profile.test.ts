import { describe, expect, test } from 'vitest'
import { makeProfile } from '../../../src/core/topic/make-profile.ts'
import { scoreTopic } from '../../../src/core/topic/score-topic.ts'
import type { Article } from '../../../src/core/types.ts'
import { article } from '../helpers/tiny-topic.ts'

const TOPIC = { id: 'norway-ferries', title: 'Norway’s ferry strike', synonyms: [['ferry crews', 'deckhands']] }

const ARTICLES = [
  'Ferry strike in Norway enters second week\n\nFerry crews in Norway stayed on strike on Monday. The seamen’s union asked the Norwegian government for higher wages. Ferries stood still in every harbour, the operator Fjordline said.',
  'Norway’s ferries stand still\n\nA strike of deckhands has stopped ferries across Norway. Oslo offered higher wages, but the union refused. The operator Fjordline cancelled all sailings from Bergen harbour.',
  'Norwegian ferry talks fail\n\nTalks on wages between Fjordline and the seamen’s union failed on Tuesday in Oslo. The ferry strike goes on, and each harbour is full of lorries.',
].map(text => article(text))

const profile = makeProfile(TOPIC, ARTICLES)
const isOnTopic = (text: string): boolean => scoreTopic(profile, text) >= profile.threshold

test('every facet can be matched: lower case, not empty, a weight of its own', () => {
  expect(profile.facets.length).toBeGreaterThan(2)
  for (const { terms, weight } of profile.facets) {
    expect(terms.length).toBeGreaterThan(0)
    expect(terms).toEqual(terms.map(term => term.toLowerCase().trim()).filter(Boolean))
    expect(weight).toBeGreaterThan(0)
  }
})

test('what the title names is needed', () => {
  const core = profile.facets.filter(facet => facet.core).map(({ terms }) => terms)
  expect(core).toContainEqual(expect.arrayContaining(['norway', 'oslo', 'norwegian']))
  expect(core).toContainEqual(expect.arrayContaining(['ferry', 'strike']))
})

describe('on topic', () => {
  test.each<[string, string]>([
    ...ARTICLES.map(({ text }, i): [string, string] => [`its own article ${i + 1}`, text]),
    [
      'a new article',
      'Union and Fjordline meet again\n\nThe seamen’s union met Fjordline in Oslo on Friday. Norwegian ferries have stood still since the strike began. Wages remain open. In Bergen harbour, lorries wait for a ferry.',
    ],
    [
      'in other words',
      'Deckhands vote on offer\n\nNorway’s deckhands vote on a new wage offer. Their strike has kept ferries in harbour, and the union expects a close result in Norway.',
    ],
  ])('%s', (_, text) => {
    expect(isOnTopic(text)).toBe(true)
  })
})

describe('near the topic, and silent', () => {
  test.each<[string, string]>([
    [
      'another country',
      'Ferry strike in Scotland\n\nFerry crews in Scotland went on strike on Monday. The union asks for higher wages. Ferries stood still in every harbour. Glasgow offered talks.',
    ],
    [
      'the same country, another story',
      'Norway’s parliament passes budget\n\nNorway will spend more on schools. Oslo and Bergen get new hospitals, the Norwegian government said. Norway’s opposition voted against it.',
    ],
    [
      'one mention in passing',
      'Bread prices rise\n\nBakers raised the price of rye bread. Flour is dear since the harvest failed. Last year a ferry strike in Norway made it dearer still, one of them said. Bakers in Chile bake on.',
    ],
    ['nothing of it', 'Chess champion draws\n\nThe champion drew his fourth game in a row after six hours of play.'],
    ['nothing at all', ''],
  ])('%s', (_, text) => {
    expect(isOnTopic(text)).toBe(false)
  })
})

describe('a story between two countries', () => {
  const guards = [
    'Sweden sends frontier guards to Finland',
    'Swedish guards in Finland',
    'More guards for Helsinki',
  ].map(title =>
    article(
      `${title}\n\nSweden has sent guards to Finland, the ministry in Stockholm said. The Swedish guards help Finland at its frontier. Helsinki pays Sweden for the guards.`,
    ),
  )
  const between = makeProfile({ id: 'guards', title: 'Sweden’s guards for Finland', synonyms: [] }, guards)
  const score = (text: string): number => scoreTopic(between, text)
  const about = (end: string): string =>
    `Sweden argues over trains\n\nTrains in Sweden are late. The Swedish railways want new tracks. Stockholm has no money for them. Passengers in Sweden complain. The minister will speak on Monday. A new line is planned for 2040. ${end}`

  test.each<[string, string]>([
    ['in the title', 'Swedish guards leave for Finland\n\nThey took a ship on Monday.'],
    [
      'in other words, one by one',
      'Helsinki thanks its neighbour\n\nFinland is glad of the help. Swedish guards have come to the frontier. In Finland they are lodged in a school. Stockholm will send more guards to Finland.',
    ],
    [
      'late in a long text',
      about(
        'Guards from Sweden meanwhile stand in Finland. Helsinki asked Stockholm for them. The Swedish guards keep the Finnish frontier. Finland pays for the guards of Sweden. Swedish guards like it in Finland.',
      ),
    ],
  ])('met %s', (_, text) => {
    expect(score(text)).toBeGreaterThanOrEqual(between.threshold)
  })

  test('met once, in a feature that opens on a scene', () => {
    const scene = 'The stove was cold. Nobody had swept the steps. A cat slept on the sill, and snow fell on the sea. '
    const feature = `The long watch\n\n${scene.repeat(4)}The Swedish guards have come to Finland by ship. ${scene}Stockholm pays the guards, and Finland the wood.`
    expect(score(feature)).toBeGreaterThanOrEqual(between.threshold)
    const full = feature
      .replaceAll('The stove was cold.', 'The stove of Aunt Berta was cold.')
      .replaceAll('A cat', 'In Malmby a cat')
    expect(score(full), 'where every other sentence names somebody, it is a remark').toBeLessThan(between.threshold)
  })

  test.each<[string, string]>([
    ['in passing', about('Finland, to which Sweden has sent guards, has better trains.')],
    [
      'each for itself',
      about(
        'Guards keep the stations at night. It is quieter there than elsewhere. Drivers are glad. Finland has better trains.',
      ),
    ],
  ])('named %s only', (_, text) => {
    expect(score(text)).toBeLessThan(between.threshold)
  })
})

describe('who stands for a country', () => {
  const story = (title: string, start: string): Article =>
    article(
      `${title}\n\n${start} North Korean nurses have come to Cuba. Havana asked North Korea for nurses in spring. The nurses work in Cuba for a year.`,
    )
  const facets = makeProfile({ id: 'nurses', title: 'North Korea’s nurses for Cuba', synonyms: [] }, [
    story('North Korea sends nurses to Cuba', 'The North Korean leader Kim Ok saw them off.'),
    story(
      'Nurses from Pyongyang reach Havana',
      'Kim Ok spoke on the quay. The Cuban minister Raúl Prado met them in Matanzas.',
    ),
    story('More nurses for Cuba', 'Raúl Prado thanked Kim Ok. Cuba’s Matanzas region has few nurses.'),
  ]).facets
  const kinOf = (name: string): readonly string[] => facets.find(({ terms }) => terms.includes(name))?.kin ?? []

  test('a person whom the articles introduce by it', () => {
    expect(kinOf('north korea')).toContain('kim ok')
    expect(kinOf('cuba')).not.toContain('kim ok')
    expect(kinOf('cuba')).toContain('raúl prado')
  })

  test('a place in it that the articles introduce by it', () => expect(kinOf('cuba')).toContain('matanzas'))

  test('but a place that is known to be in it is in it', () => {
    const texts = ['Nurses fly north', 'Mexican nurses in Canada', 'Nurses for Ottawa'].map(title =>
      article(
        `${title}\n\nMexico has sent nurses to Canada. They come from Sonora and work in Quebec. Ottawa pays Mexico for the nurses.`,
      ),
    )
    const [mexico, canada] = makeProfile({ id: 'fly', title: 'Mexico’s nurses for Canada', synonyms: [] }, texts).facets
    expect(mexico?.terms).toContain('sonora')
    expect(canada?.terms).toContain('quebec')
    expect([mexico?.kin, canada?.kin]).toEqual([undefined, undefined])
  })

  test('a direction, where it is part of its name', () => {
    expect(kinOf('north korea')).toContain('the north')
    expect(kinOf('cuba').some(term => term.startsWith('the '))).toBe(false)
  })

  test('its armed forces', () =>
    expect(facets.find(({ terms }) => terms.includes('north korea'))?.terms).toContain("korean people's army"))
})

test('what says most of a topic is kept, where there is more than a page is asked for', () => {
  const everyday =
    'plan group level result system office street house city company council member leader decision meeting'.split(' ')
  const things = 'anchor barrel cable crane diver engine hatch keel ladder mast pump rudder sail tug winch'.split(' ')
  const texts = [0, 1, 2, 3].map(i =>
    article(
      `Salvage of the Skua\n\n${[...everyday, ...things].map(noun => `The salvage has its ${noun}.`).join(' ')}${i < 2 ? ' Captain Aske Brun came to Holmsund.' : ''}`,
    ),
  )
  const { facets } = makeProfile({ id: 'skua', title: 'The salvage of the Skua', synonyms: [] }, texts)
  expect(facets.some(({ terms }) => terms.includes('holmsund'))).toBe(true)
})

test('words are matched whole, or with a plural s', () => {
  const page = 'norwayish ferrying '.repeat(20)
  expect(isOnTopic(page)).toBe(false)
  const plurals = 'Norwegians and ferries: a strike, harbours, unions, wages. '.repeat(3)
  expect(isOnTopic(plurals)).toBe(true)
})

test('a score is a share', () => {
  for (const { text } of ARTICLES) {
    expect(scoreTopic(profile, text)).toBeGreaterThan(0)
    expect(scoreTopic(profile, text)).toBeLessThanOrEqual(1)
  }
})

test('a topic of one article has a profile too', () => {
  const single = makeProfile({ id: 'one', title: '', synonyms: [] }, ARTICLES.slice(0, 1))
  expect(scoreTopic(single, ARTICLES[0]?.text ?? '')).toBeGreaterThanOrEqual(single.threshold)
})

test('a country beside the town in the title is only where it is: its own papers leave it out', () => {
  const town = [
    'Roof falls in at Ostby market\n\nThe roof of the market hall in Ostby, Norway, fell in on Monday. Firefighters searched the hall in Ostby.',
    'Ostby market: two saved\n\nTwo stallholders were pulled from the market hall in Ostby. Its roof fell in under snow, the Norwegian fire service said.',
    'Snow brought down roof\n\nSnow lay a metre deep on the market hall of Ostby in Norway when its roof fell in.',
  ].map(text => article(text))
  const found = makeProfile({ id: 'ostby', title: 'The market roof at Ostby in Norway', synonyms: [] }, town)
  const local =
    'Ostby asks why\n\nThe market hall in Ostby had been checked in spring. The roof of the market was new, and Ostby paid for it. Who checked that roof?'
  expect(scoreTopic(found, local)).toBeGreaterThanOrEqual(found.threshold)
})

describe('a house in the title is known by its name: which town it is in may be left out', () => {
  const stories = [
    'Gunmen seize hotel in Ostby\n\nGunmen have seized the Belvar hotel in Ostby. The Belvar, a hotel by the harbour, is surrounded, Ostby police said.',
    'Siege at Belvar goes on\n\nThe siege of the Belvar hotel in Ostby goes on. Guests called from the hotel at night. Ostby is silent.',
    'Ostby hotel freed\n\nSoldiers freed the guests of the Belvar hotel in Ostby. The hotel burns, and smoke lies over the Belvar and over Ostby.',
  ].map(text => article(text))
  const siege = (title: string): ReturnType<typeof makeProfile> =>
    makeProfile({ id: 'belvar', title, synonyms: [] }, stories)
  const funeral =
    'Cook who hid guests is buried\n\nThe cook of the Belvar was buried on Sunday. He had hidden nine guests of the hotel in a cellar. The Belvar will open again, its manager says, and the hotel will bear his name.'

  test.each(['The siege of the Belvar hotel in Ostby', 'Siege at the Belvar in Ostby'])('%s', title => {
    const profile = siege(title)
    expect(scoreTopic(profile, funeral)).toBeGreaterThanOrEqual(profile.threshold)
  })

  test('but a town that the title does not set the house in is as much its story', () => {
    const { facets } = siege('Belvar and the siege in Ostby')
    expect(facets.filter(({ core }) => core).map(({ terms }) => terms)).toContainEqual(['ostby'])
  })

  test('another house in the town is another story', () => {
    const profile = siege('The siege of the Belvar hotel in Ostby')
    const other =
      'New hotel for Ostby\n\nA hotel with ninety rooms is to be built in Ostby. The harbour of Ostby has no other hotel of its size. Guests may come from May, the hotel says.'
    expect(scoreTopic(profile, other)).toBeLessThan(profile.threshold)
  })
})

describe('what one paper calls a landslide another calls a mudslide', () => {
  const slides = [
    'Landslide in Hollin\n\nA landslide has buried the mill of Hollin. Searchers came to Hollin with dogs, the Ostmark police said.',
    'Hollin digs\n\nHollin dug all night. The landslide came down on the mill of Hollin in the rain, says Ostmark radio.',
    'After the landslide\n\nThe mill of Hollin is gone. Ostmark pays for the searchers. Hollin lies under the landslide.',
  ].map(text => article(text))
  const slide = makeProfile({ id: 'hollin', title: 'The landslide in Hollin', synonyms: [] }, slides)

  test('and names the place but once', () => {
    const page =
      'Cat saved from mudslide\n\nA grey cat was pulled alive from a wall of mud. It is the last of the mill of Hollin, Ostmark. Searchers with dogs heard it.'
    expect(scoreTopic(slide, page)).toBeGreaterThanOrEqual(slide.threshold)
  })

  test.each<[string, string]>([
    [
      'another mudslide',
      'Mudslide buries mill\n\nA mudslide has buried a mill in Kelmark. Searchers with dogs dug in the mud all night.',
    ],
    [
      'another story of the place',
      'Hollin has a new school\n\nThe school of Hollin opens on Monday. Ostmark paid for it.',
    ],
  ])('%s is another story', (_, page) => {
    expect(scoreTopic(slide, page)).toBeLessThan(slide.threshold)
  })
})

test('the name of a body of people is found as it is written', () => {
  const texts = ['Farmers march', 'A march of farmers'].map(title =>
    article(`${title}\n\nThe Farmers’ League led the march in Holmsund. Later the People's Front joined the march.`),
  )
  const { facets } = makeProfile({ id: 'march', title: 'The march in Holmsund', synonyms: [] }, texts)
  const terms = facets.flatMap(facet => facet.terms)
  expect(terms).toContain("farmers' league")
  expect(terms).toContain("people's front")
})
