import { VoiceBook } from '../names/voice-book.ts'
import type { Story } from '../story/story.ts'
import { checkPack } from './check-pack.ts'
import { ClaimIndex } from './claim-index.ts'
import { ClaimTable } from './claim-table.ts'
import { areBelow } from './columns.ts'
import { FingerprintIndex } from './fingerprint-index.ts'
import { GroupedRows } from './grouped-rows.ts'
import { openStory } from './open-story.ts'
import { PackError } from './pack-error.ts'
import { QuestionList } from './question-list.ts'
import type { Pack } from './types.ts'
import { WeighedWords } from './weighed-words.ts'

/** A pack that can be compared with. */
export interface LoadedPack {
  pack: Pack
  claims: ClaimTable
  questions: QuestionList
  /** Claims by the Question they answer. */
  answers: GroupedRows
  fingerprints: FingerprintIndex
  index: ClaimIndex
  story: Story
  /** Those who tell its claims. */
  voices: VoiceBook
  words: WeighedWords
}

/** Checks a pack's shape. Throws `PackError`, one plain sentence, when it is not a pack of ours. */
export function loadPack(json: unknown): LoadedPack {
  return new CheckedPack(checkPack(json))
}

/** Indexed when it is first compared with: of all the packs a reader keeps, a page is on the topic of one or none. */
class CheckedPack implements LoadedPack {
  readonly pack: Pack
  readonly questions: QuestionList
  readonly claims: ClaimTable
  private answering: GroupedRows | undefined
  readonly fingerprints: FingerprintIndex
  private indexed: ClaimIndex | undefined
  private told: Story | undefined
  private heard: VoiceBook | undefined
  private weighed: WeighedWords | undefined

  constructor(pack: Pack) {
    this.pack = pack
    this.fingerprints = new FingerprintIndex(pack.fingerprints, pack.articles.length)
    this.questions = new QuestionList(pack)
    this.claims = new ClaimTable(pack.claims)
    const { article, question } = this.claims.fields
    if (!areBelow(pack.articles.length, article.all) || !areBelow(this.questions.count, question.all))
      throw new PackError(
        'This is not a Second Source pack: a claim points to an article or question that is not in it.',
      )
  }

  get answers(): GroupedRows {
    this.answering ??= new GroupedRows(this.claims.fields.question.all, this.questions.count)
    return this.answering
  }

  get index(): ClaimIndex {
    this.indexed ??= new ClaimIndex(this.claims)
    return this.indexed
  }

  get story(): Story {
    this.told ??= openStory(this.pack.story, this.index)
    return this.told
  }

  get voices(): VoiceBook {
    const { words, fields } = this.claims
    this.heard ??= new VoiceBook(Array.from(new Set(fields.origins.told), number => words[number] as string))
    return this.heard
  }

  get words(): WeighedWords {
    this.weighed ??= new WeighedWords(this.claims.words, this.story)
    return this.weighed
  }
}
