import { readFile, writeFile } from 'node:fs/promises'

/**
 * web-ext stamps every file with the time of the build and adds files in the order the disk answers. This rewrites the
 * archive with one date and sorted names, so that two builds of one commit are the same bytes.
 * Layout: APPNOTE.TXT of PKWARE, sections 4.3.7 (local header), 4.3.12 (central header), 4.3.16 (end record).
 */
export async function normaliseZip(file) {
  const zip = await readFile(file)
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const entries = readEntries(zip, end).sort((a, b) => (a.name < b.name ? -1 : 1))
  let offset = 0
  for (const { local, central } of entries) {
    local.writeUInt32LE(FIRST_DAY, 10)
    central.writeUInt32LE(FIRST_DAY, 12)
    central.writeUInt32LE(offset, 42)
    offset += local.length
  }
  const endRecord = Buffer.from(zip.subarray(end))
  endRecord.writeUInt32LE(offset, 16)
  const parts = [...entries.map(entry => entry.local), ...entries.map(entry => entry.central), endRecord]
  await writeFile(file, Buffer.concat(parts))
}

/** 1 January 1980, 00:00: the earliest the format can say. Date in the high half, time in the low half. */
const FIRST_DAY = 0x00210000

function readEntries(zip, end) {
  const entries = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28)
    const size = 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    const local = zip.readUInt32LE(at + 42)
    const localHeader = 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      local: Buffer.from(zip.subarray(local, local + localHeader + zip.readUInt32LE(at + 20))),
      central: Buffer.from(zip.subarray(at, at + size)),
    })
    at += size
  }
  return entries
}
