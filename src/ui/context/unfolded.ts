import { createContext } from 'preact'

/** True where everything is shown opened and drawn at once: on paper nothing can be opened. */
export const Unfolded = createContext(false)
