import type { ComponentChildren } from 'preact'

interface Choice<T extends string> {
  value: T
  label: string
  hint?: string
  sample?: ComponentChildren
}

interface ChoicesProps<T extends string> {
  name: string
  /** What is chosen, for screen readers: a heading says it to the eye. */
  label: string
  choices: Choice<T>[]
  chosen: T
  onChoose: (value: T) => void
}

/** One of a few, each in words of its own. */
export function Choices<T extends string>({ name, label, choices, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <div class="choices" role="radiogroup" aria-label={label}>
      {choices.map(({ value, label, hint, sample }) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span class="choice-words">
            <span class="choice-label">{label}</span>
            {hint !== undefined && <span class="hint">{hint}</span>}
          </span>
          {sample}
        </label>
      ))}
    </div>
  )
}
