/** Says in one sentence what is wrong with a pack. */
export class PackError extends Error {
  override name = 'PackError'
}

export const notOfTheForm = (place: string): PackError =>
  new PackError(`This is not a Second Source pack: ${place} is not of the expected form.`)
