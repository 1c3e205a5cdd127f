const fractionSigns = new Map<string, number>(
  Object.entries({
    '¼': 1 / 4,
    '½': 1 / 2,
    '¾': 3 / 4,
    '⅐': 1 / 7,
    '⅑': 1 / 9,
    '⅒': 1 / 10,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
)

/** Longer runs of digits are keys and checksums. */
const LONGEST = 24

/** Thousands in threes, or lakhs in twos, then an optional decimal part. Leading zeros are times and codes. */
const written = /^(?:(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|[1-9]\d*|0)(?:\.\d+)?|\.\d+)$/

/** “1,5 million”, as many outlets abroad write it; only where a scale, a unit or a currency shows that a number is meant. */
export function readCommaDecimal(raw: string): number | null {
  return /^\d{1,3},\d{1,2}$/.test(raw) ? Number(raw.replace(',', '.')) : null
}

/** The value of “1,100”, “2.5” or “½”; null for “1.2.3”, “0600” and whatever else is not one number. */
export function readDigits(raw: string): number | null {
  const sign = fractionSigns.get(raw)
  if (sign !== undefined) return sign
  const plain = raw.replace(/['’]/g, ',')
  if (raw.length > LONGEST || !written.test(plain)) return null
  return Number(plain.replaceAll(',', ''))
}

export const isFractionSign = (raw: string): boolean => fractionSigns.has(raw)
