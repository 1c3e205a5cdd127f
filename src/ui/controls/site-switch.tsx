import { say } from '../words/say.ts'
import { Switch } from './switch.tsx'

interface SiteSwitchProps {
  /** As a reader would name it: “courier.example”. */
  site: string
  on: boolean
  onChange: (on: boolean) => void
}

/** Turns Second Source off and on again on the site of the page. */
export function SiteSwitch({ site, on, onChange }: SiteSwitchProps) {
  return <Switch label={say('onSite', { site })} on={on} onChange={onChange} />
}
