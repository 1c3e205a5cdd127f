/** Terms of some kinds bear a prefix: no word has one. A thing of the topic's vocabulary bears `t:`, all else is a stem or concept. */
export const NAME_PREFIX = 'n:'
export const THING_PREFIX = 't:'
/** The value of a number. */
export const VALUE_PREFIX = '#:'
/** A day, month or year; statements have them. */
export const DATE_PREFIX = 'd:'
export const ROLE_PREFIX = 'r:'

export const isName = (term: string): boolean => term.startsWith(NAME_PREFIX)
export const isValue = (term: string): boolean => term.startsWith(VALUE_PREFIX)
export const isDate = (term: string): boolean => term.startsWith(DATE_PREFIX)
export const isRole = (term: string): boolean => term.startsWith(ROLE_PREFIX)
