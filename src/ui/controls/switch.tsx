interface SwitchProps {
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A checkbox that takes effect at once; styled in switch.css. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
