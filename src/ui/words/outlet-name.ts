import { unnamedOutlet } from '../../core/article.ts'
import { say } from './say.ts'

/** An outlet as a reader is told of it: its own name in every language, but for the one whose document names none. */
export function outletName(outlet: string): string {
  return outlet === unnamedOutlet ? say('unnamedOutlet') : outlet
}
