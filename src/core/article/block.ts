import type { Article } from '../types.ts'

/** One piece of a page or file that a reader sees as a paragraph, heading, list item or the like. */
export interface Block {
  text: string
  kind: 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'cell'
}

/** An article as its page gives it: what it is called among others is for those who compare it. */
export type DraftArticle = Omit<Article, 'id'>

/** What a document says about itself outside its text. */
export interface ArticleMeta {
  id?: string
  title?: string | null
  outlet?: string | null
  url?: string | null
  /** ISO date or date-time. */
  published?: string | null
  /** BCP 47, as declared. */
  language?: string | null
  /** Agencies already known to be behind the text. */
  via?: string[]
  /** Names from bylines and author fields; agencies among them count as relayed. */
  authors?: string[]
}
