/**
 * The one typed message map. A key is `receiver.verb`; every message has exactly one handler, in the room of its receiver.
 * Messages are plain JSON. Whoever receives one checks its shape and its sender before believing it.
 */

import type { Draft } from './core/article.ts'
import type { Passage } from './core/compare/compare-sentence.ts'
import type { WordChoice } from './core/compare/questions/word-choice.ts'
import type { Report } from './core/types.ts'
import type { Failure } from './failure.ts'
import type { Underline } from './settings.ts'
import type { Strings } from './ui/words/say.ts'

/** Why only a part of an article was read: it is longer than may be asked about, or the page does not show the rest. */
export type OnlyPart = 'tooLong' | 'notAllShown'

/** What the script in a page knows about that page. */
export type PageState =
  | { state: 'report'; report: Report; onlyPart: OnlyPart | null }
  /** The document is not a news article. */
  | { state: 'notArticle' }
  /** An article, but on no topic we have a pack for. */
  | { state: 'noTopic'; title: string }
  /** An article in a language that cannot be compared yet. `language` is BCP 47. */
  | { state: 'otherLanguage'; language: string }
  /** Reading or comparing failed. */
  | { state: 'failed'; failure: Failure }

/** What the script in a page needs of the settings. */
export interface PageSettings {
  underline: Underline
  strings: Strings
}

export interface Messages {
  /** watch → background: this tab shows an article on a known topic; put the reader script into the page, or into the frame at this place in `window.frames`, unless it is turned off here. */
  'background.openReader': { request: { frame: number | null }; response: null }
  /** reader → background: compare this article with every pack. The background sets the tab's badge on the way. */
  'background.compare': { request: Draft; response: Report }
  /** reader → background: the tab shows this article no longer though the document stays (client-side navigation); clear the badge. */
  'background.closeReader': { request: Record<never, never>; response: null }
  /** reader → background: what has been chosen for this page? The background styles the lines on the way. Null: to leave it alone. */
  'background.tellSettings': { request: Record<never, never>; response: PageSettings | null }
  /** hover card → background: show the full comparison beside this page. */
  'background.openPanel': { request: Record<never, never>; response: null }
  /** popup, panel → background: which outlet uses which word, on this topic, beside this article. */
  'background.wordChoice': { request: { topicId: string; outlet: string; text: string }; response: WordChoice[] }
  /** panel → background: what is known about a passage that was marked in some page. */
  'background.compareSentence': { request: { passage: Passage }; response: Report }
  /** popup → page: what do you know? Answered by the reader script once it has read the page. */
  'page.state': { request: Record<never, never>; response: PageState }
  /** popup → page: scroll to this claim and flash it. False when its words are no longer in the page. */
  'page.show': { request: { claimId: string }; response: boolean }
  /** background → page, from a keyboard shortcut: open the card of the next (1) or previous (-1) underlined claim. False when there is none. */
  'page.walk': { request: { step: 1 | -1 }; response: boolean }
}

/** Name of the line the side panel opens to the page it looks at. What is no page of the reader's own lets it drop. */
export const PANEL_PORT = 'panel'

/** What a page tells on that line. */
export type PanelNews =
  /** At once, and whenever something else is drawn. */
  | { name: 'panel.state'; state: PageState }
  /** The claim being read has changed; null for none. */
  | { name: 'panel.inView'; claimId: string | null }

export type MessageName = keyof Messages
export type Request<N extends MessageName> = Messages[N]['request']
export type Response<N extends MessageName> = Messages[N]['response']

/** What travels: the name, and what the map says it carries. */
export type Message<N extends MessageName = MessageName> = { [K in N]: { name: K } & Request<K> }[N]

/** How the background answers a page: a rejected promise loses its reason between contexts, so a failure travels as a value. */
export type Reply<T> = { value: T } | { failure: Failure }
