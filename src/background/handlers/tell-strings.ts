import { openStrings } from '../speak.ts'
import type { Handler } from './handler.ts'

/** A page cannot read the extension's files, and six languages would not fit into its script. */
export const tellStrings: Handler = () => openStrings()
