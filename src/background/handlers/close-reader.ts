import { clearBadge } from '../badge.ts'
import type { Handler } from '../handler.ts'
import { removeMarkStyles } from '../mark-styles.ts'
import { openStrings } from '../open-strings.ts'

export const closeReader: Handler = async (_message, page) => {
  await openStrings()
  await Promise.all([removeMarkStyles(page), clearBadge(page.tabId)])
  return null
}
