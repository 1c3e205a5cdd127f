/** The languages of the interface, each with the locale its dates and numbers follow. English prints day before month, as most newspapers do. */
export const locales = {
  en: 'en-GB',
  bg: 'bg',
  de: 'de',
  es: 'es',
  ko: 'ko',
  uk: 'uk',
} as const

export type Language = keyof typeof locales

export const languages = Object.keys(locales) as Language[]

export function isLanguage(code: unknown): code is Language {
  return typeof code === 'string' && Object.hasOwn(locales, code)
}

/** The reader's choice, else the first of the browser's languages that we speak, else English. */
export function pickLanguage(chosen: string | null, browserLanguages: readonly string[]): Language {
  const codes = [chosen, ...browserLanguages].map(tag => tag?.split('-')[0]?.toLowerCase())
  return codes.find(isLanguage) ?? 'en'
}
