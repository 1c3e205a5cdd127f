/** Arms that news calls by their make alone: “14 Leopards”, “60 Shaheds”. A row: what they are | their names, without a plural’s ending. */
import { rowsOf, wordList } from '../../word-list.ts'

const rows = `
tank | leopard abram challenger leclerc merkava t-55 t-62 t-64 t-72 t-80 t-90 k2
vehicle | bradley marder stryker humvee bushmaster cv90 bmp btr mrap amx-10
aircraft | f-15 f-16 f-18 f-22 f-35 mig-29 mig-31 su-24 su-25 su-27 su-30 su-34 su-35 su-57 rafale gripen typhoon tornado b-1 b-2 b-52 tu-22 tu-95 tu-160 a-50 c-130
helicopter | apache chinook mi-8 mi-24 mi-28 ka-52
drone | shahed geran gerbera bayraktar lancet reaper heron
missile | iskander kinzhal kalibr tomahawk atacm scalp kh-101 javelin stinger brimstone
launcher | himars mlrs
gun | caesar archer pzh m777 krab
`

/** What an arm of that name is. */
export const modelKinds: ReadonlyMap<string, string> = new Map(
  rowsOf(rows).flatMap(line => {
    const [kind = '', names = ''] = line.split('|').map(cell => cell.trim())
    return wordList(names).map(name => [name, kind] as const)
  }),
)
