import type { WordChoice } from '../../core/compare/questions/word-choice.ts'
import type { Report } from '../../core/types.ts'
import { formatNames } from '../words/format.ts'
import { outletName } from '../words/outlet-name.ts'
import { say } from '../words/say.ts'

/** One thing, and what each outlet calls it. */
export function WordChoiceRow({ choice: { words }, report: { article } }: { choice: WordChoice; report: Report }) {
  const { outlet: own, language } = article
  return (
    <li class="row plain-row">
      <dl class="pairs">
        {words.map(({ word, outlets }) => (
          <div class="pair" data-own={outlets.includes(own)}>
            <dt class="pair-name" lang={language}>
              {say('quoted', { text: word })}
            </dt>
            <dd class="pair-outlets">{outletNames(outlets, own)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** The article being read is called so, and comes first. */
export function outletNames(outlets: string[], own: string): string {
  const others = outlets.filter(outlet => outlet !== own).map(outletName)
  return formatNames(outlets.length > others.length ? [say('thisArticle'), ...others] : others)
}
