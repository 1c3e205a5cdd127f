import { useId } from 'preact/hooks'
import { isLanguage, type Language, languages } from '../../src/ui/words/languages.ts'
import { say } from '../../src/ui/words/say.ts'

interface LanguageChoiceProps {
  /** Null: as the browser. */
  chosen: Language | null
  onChoose: (language: Language | null) => void
}

/** Each language by its own name, so that whoever ended up in a foreign one finds the way out. */
export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  const id = useId()
  return (
    <>
      <label class="unseen" for={id}>
        {say('language')}
      </label>
      <select
        id={id}
        class="field"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(isLanguage(value) ? value : null)}
      >
        <option value="">{say('languageOfBrowser')}</option>
        {languages.map(language => (
          <option value={language} lang={language} key={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
    </>
  )
}

/** “Українська”, with a capital as a list has it. */
function ownName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
