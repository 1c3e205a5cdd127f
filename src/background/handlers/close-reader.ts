import { clearBadge } from '../badge.ts'
import { removeMarkStyles } from '../mark-styles.ts'
import { openStrings } from '../speak.ts'
import type { Handler } from './handler.ts'

export const closeReader: Handler = async (_message, { tabId }) => {
  await openStrings()
  await Promise.all([removeMarkStyles(tabId), clearBadge(tabId)])
  return null
}
