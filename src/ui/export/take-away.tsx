import type { Report } from '../../core/types.ts'
import { type Key, say } from '../words/say.ts'
import { reportToCsv } from './report-to-csv.ts'
import { reportToMarkdown } from './report-to-markdown.ts'

/** A file to be saved under a name that ends so. */
export interface SavedFile {
  ending: string
  type: string
  text: string
}

/** Excel takes a file without it for one in the alphabet of the machine. */
const BYTE_ORDER_MARK = '\ufeff'

const formats: readonly { label: Key; file: (report: Report, note: string | null) => SavedFile }[] = [
  {
    label: 'saveMarkdown',
    file: (report, note) => ({ ending: 'md', type: 'text/markdown', text: reportToMarkdown(report, note) }),
  },
  {
    label: 'saveJson',
    file: report => ({ ending: 'json', type: 'application/json', text: `${JSON.stringify(report, null, 2)}\n` }),
  },
  {
    label: 'saveCsv',
    file: report => ({ ending: 'csv', type: 'text/csv', text: BYTE_ORDER_MARK + reportToCsv(report) }),
  },
]

interface TakeAwayProps {
  report: Report
  /** What one must know to read it rightly. */
  note: string | null
  save: (file: SavedFile) => void
  print: () => void
}

/** The comparison to keep: as a file, or on paper. */
export function TakeAway({ report, note, save, print }: TakeAwayProps) {
  return (
    <section class="take-away">
      <h2 class="take-away-title">{say('takeAway')}</h2>
      <p class="take-away-ways">
        {formats.map(({ label, file }) => (
          <button type="button" class="plain" onClick={() => save(file(report, note))}>
            {say(label)}
          </button>
        ))}
        <button type="button" class="plain" onClick={print}>
          {say('print')}
        </button>
      </p>
    </section>
  )
}
