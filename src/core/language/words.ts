/**
 * The words of the language that is read: every other file of the core takes them from here. Another language is another
 * folder beside `en` with the same names, and its line here. Re-exported file by file, so that a bundle carries what it uses.
 */
export * from './en/abbreviations.ts'
export * from './en/agencies.ts'
export * from './en/areas.ts'
export * from './en/boilerplate.ts'
export * from './en/bylines.ts'
export * from './en/calendar.ts'
export * from './en/certainty.ts'
export * from './en/countries.ts'
export * from './en/currencies.ts'
export * from './en/date-lines.ts'
export { timeZones } from './en/dates.ts'
export * from './en/events.ts'
export * from './en/function-words.ts'
export { english as language } from './en/index.ts'
export * from './en/month-names.ts'
export * from './en/nouns.ts'
export * from './en/roles.ts'
export * from './en/saying.ts'
export * from './en/synonyms.ts'
export * from './en/verbs.ts'
