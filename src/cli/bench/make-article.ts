/** Generated news: articles on one imagined story, each with a number of its own. The same number makes the same article. */
import { capitalised } from '../../core/text/capitalised.ts'
import { makeRandom, type Random } from './random.ts'
import { headlines, sentences, slots } from './story-words.ts'

export interface MadeArticle {
  title: string
  outlet: string
  /** ISO day. */
  published: string
  paragraphs: string[]
}

/** News paragraphs are short. Sentences. */
const LONGEST_PARAGRAPH = 3
/** One story is told for about three weeks. Days. */
const STORY_DAYS = 21

/** An article of about so many characters. */
export function makeArticle(seed: number, characters: number): MadeArticle {
  const random = makeRandom(seed)
  const title = fill(random.pick(headlines), random)
  const paragraphs: string[] = []
  for (let length = title.length; length < characters; length += paragraphs.at(-1)?.length ?? 0)
    paragraphs.push(makeParagraph(random))
  const day = new Date(Date.UTC(2031, 2, 1 + random.between(0, STORY_DAYS)))
  return { title, outlet: random.pick(slots.outlet ?? []), published: day.toISOString().slice(0, 10), paragraphs }
}

function makeParagraph(random: Random): string {
  return Array.from({ length: random.between(1, LONGEST_PARAGRAPH) }, () => fill(random.pick(sentences), random)).join(
    ' ',
  )
}

function fill(pattern: string, random: Random): string {
  const text = pattern.replace(/\{(\w+)\}/g, (_, slot: string) => fillSlot(slot, random))
  return capitalised(text)
}

function fillSlot(slot: string, random: Random): string {
  const number = numbers[slot]
  if (number) return number(random)
  const word = random.pick(slots[slot.toLowerCase()] ?? [slot])
  return slot === slot.toLowerCase() ? word : capitalised(word)
}

/** Thousands with a comma, as news writes them. */
const grouped = (value: number): string => value.toLocaleString('en')

const numbers: Readonly<Record<string, (random: Random) => string>> = {
  number: random => grouped(random.between(2, 99) * random.pick([10, 50, 100, 1000])),
  number2: random => grouped(random.between(100, 200) * 1000),
  small: random => String(random.between(2, 40)),
  small2: random => String(random.between(41, 90)),
  share: random => String(random.between(5, 95)),
  decimal: random => `${random.between(1, 90)}.${random.between(1, 9)}`,
  year: random => String(random.between(1998, 2030)),
  hedge2: random => random.pick(['will not rebuild', 'had to abandon', 'could not reach', 'want to reopen']),
}
