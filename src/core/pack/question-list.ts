/** What the claims of a pack answer. */
import type { Question } from '../types.ts'
import { kind } from './claim-columns.ts'
import type { Column } from './columns.ts'
import { notOfTheForm } from './pack-error.ts'
import type { Pack, QuestionColumns } from './types.ts'

export const writeQuestions = (questions: readonly Omit<Question, 'id'>[]): QuestionColumns => ({
  texts: questions.map(({ text }) => text),
  kinds: kind.write(questions.map(question => question.kind)),
})

export class QuestionList {
  readonly count: number
  private readonly texts: readonly string[]
  private readonly kinds: Column<Question['kind']>
  private readonly pack: string

  /** Throws `PackError` where there is not one kind for each. */
  constructor({ id, questions }: Pick<Pack, 'id' | 'questions'>) {
    const kinds = kind.open(questions.kinds, questions.texts.length)
    if (kinds === null) throw notOfTheForm('questions.kinds')
    this.count = questions.texts.length
    this.texts = questions.texts
    this.kinds = kinds
    this.pack = id
  }

  at(number: number): Question {
    return { id: this.idOf(number), text: this.texts[number] as string, kind: this.kinds.at(number) }
  }

  all(): Question[] {
    return this.texts.map((_, number) => this.at(number))
  }

  idOf(number: number): string {
    return `${this.pack}/q${number + 1}`
  }
}
