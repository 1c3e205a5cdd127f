/** BCP 47 primary subtags of the languages claims are found in: one for each folder beside this file. */
const comparable = new Set(['en'])

/** 'en-GB' can be compared; an article that does not say its language ('und') is tried. */
export function isComparable(language: string): boolean {
  const [primary = ''] = language.toLowerCase().split('-')
  return primary === '' || primary === 'und' || comparable.has(primary)
}
