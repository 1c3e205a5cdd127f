import { watch } from 'node:fs/promises'
import { join } from 'node:path'

/** Rebuilds after each change under the source folders, one build at a time. Never resolves. */
export async function rebuildOnChange(root, seeds, rebuild) {
  let building = null
  let again = false
  const changed = async () => {
    again = true
    if (building) return
    while (again) {
      again = false
      building = rebuild()
      await building
    }
    building = null
  }
  const follow = async folder => {
    for await (const _ of watch(folder, { recursive: true })) void changed()
  }
  await Promise.all([join(root, 'src'), join(root, 'popup'), seeds].map(follow))
}
