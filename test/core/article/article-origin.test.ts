import { describe, expect, test } from 'vitest'
import { guessLanguage } from '../../../src/core/article/guess-language.ts'
import { relayedAgencies } from '../../../src/core/article/relayed-agencies.ts'
import { articleFromText } from '../../../src/core/article.ts'

describe('agencies', () => {
  const table: [string, string[]][] = [
    ['The ferries were held, reports Yonhap.', ['Yonhap']],
    ['The ferries were held, according to the Associated Press.', ['AP']],
    ['“We were held,” the captain told AFP.', ['AFP']],
    ['KYIV, Dec 5 (AP) — The ferries were held.', ['AP']],
    ['MOSCOW, December 5. /TASS/. The ferries were held.', ['TASS']],
    ['Kyodo News reported that 300 ferries were held, citing the TASS news agency.', ['Kyodo', 'TASS']],
    ['The Mehr News Agency said the ferries were held.', ['Mehr']],
    ['The South Korean news agency Yonhap wrote of 300 ferries.', ['Yonhap']],
    ['The ferries were held, writes Harbour.bg, citing the mayor.', ['Harbour.bg']],
    ['The ferries were held, the mayor said, with inputs from agencies.', ['agencies']],
    ['Shares of Reuters rose by 3 per cent.', []],
    ['He was an ap developer in San Marino.', []],
    ['The state news agency of the island was closed.', []],
    ['Ferries, according to U.S. officials, were held.', []],
  ]
  test.each(table)('%s', (paragraph, expected) => expect(relayedAgencies([], paragraph)).toEqual(expected))
  test('bylines', () => expect(relayedAgencies(['By EFE', 'Ana Petrova | Reuters'], '')).toEqual(['EFE', 'Reuters']))
})

const english =
  'The ferries of the island were held in the harbour on Monday, and the mayor said that it was for the best. '
const mixed = (one: string, other: string) => `${one}\n\n${other}\n\n`.repeat(6)

describe('language', () => {
  test.each([
    [
      'en',
      'The ferries of the island were held in the harbour on Monday, and the mayor said that it was for the best.',
    ],
    [
      'es',
      'Los transbordadores de la isla fueron retenidos en el puerto y el alcalde dijo que era lo mejor para todos.',
    ],
    ['pt', 'Os barcos da ilha foram retidos no porto e o prefeito disse que não era o melhor para todos os moradores.'],
    [
      'de',
      'Die Fähren der Insel wurden im Hafen festgehalten, und der Bürgermeister sagte, dass es nicht das Beste für alle ist.',
    ],
    [
      'fr',
      'Les navires de la ville sont restés dans le port, et le maire a dit que ce n’est pas une bonne chose pour les habitants.',
    ],
    [
      'it',
      'I traghetti della città sono rimasti nel porto e il sindaco ha detto che non è una buona cosa per gli abitanti.',
    ],
    [
      'ru',
      'Паромы не вышли из порта, и мэр сказал, что это было сделано для того, чтобы никто не пострадал на острове.',
    ],
    [
      'uk',
      'Пороми не вийшли з порту, і мер сказав, що це було зроблено для того, щоб ніхто не постраждав на острові та у місті.',
    ],
    [
      'bg',
      'Фериботите не излязоха от пристанището и кметът каза, че това е за доброто на хората, които са на острова.',
    ],
    ['ko', '섬의 여객선이 월요일 항구에 억류되었다고 시장이 말했다.'],
    ['ja', '島のフェリーは月曜日に港で止められたと市長は述べた。'],
    ['und', '12 34 56'],
    ['und', 'Lomas Varna Petrova'],
    ['en', mixed(english, '섬의 여객선이 월요일 항구에 억류되었다고 시장이 말했다.')],
    [
      'ko',
      mixed(
        'Lomas Harbour Times.',
        '섬의 여객선이 월요일 항구에 억류되었다고 시장이 말했다. 모두 안전하다고 덧붙였다.',
      ),
    ],
    ['en', `섬의 여객선이 월요일 항구에 억류되었다고 시장이 말했다. ${english.repeat(40)}`],
    ['mis', 'Kapali beshtu norvag milode zurena, tokvi harsun pelado grimova vestu. '.repeat(8)],
  ])('%s', (language, text) => expect(guessLanguage(text)).toBe(language))

  test.each([
    ['en-GB', 'en-GB'],
    ['bg', 'en'],
    ['xx', 'xx'],
    ['', 'en'],
    ['not a tag', 'en'],
    ['en_US', 'en-US'],
  ])('declared as “%s”, written in English → %s', (declared, expected) =>
    expect(articleFromText(english, { language: declared }).language).toBe(expected),
  )
})
