/** Quotation marks, straight ones and an apostrophe among them. */
export const openingMarks: ReadonlySet<string> = new Set('“"‘\'«')
export const closingMarks: ReadonlySet<string> = new Set('”"’\'»')
