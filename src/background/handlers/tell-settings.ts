import type { PageSettings } from '../../messages.ts'
import { isOffAt } from '../../settings.ts'
import { readSettings } from '../../settings-store.ts'
import type { Handler } from '../handler.ts'
import { insertMarkStyles } from '../mark-styles.ts'
import { openStrings } from '../open-strings.ts'

/** A page cannot read the extension's files, and all its languages would not fit into a script. */
export const tellSettings: Handler = async (_message, page): Promise<PageSettings | null> => {
  const settings = await readSettings()
  if (isOffAt(settings, page.site)) return null
  // The lines are styled before the page draws them, so that none ever shows unstyled.
  const [strings] = await Promise.all([openStrings(), insertMarkStyles(page, settings)])
  return { underline: settings.underline, strings }
}
