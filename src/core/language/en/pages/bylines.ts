/** What a line of names and dates over an article may hold: “Ana Petrova | 14.03.2025 à 09h05”, “Tom van Dijk, 3 hours ago”. */
export const holdsDate =
  /\b(?:\d{1,2}[:h]\d{2}|(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d+ (?:minutes?|mins?|hours?|days?|weeks?) ago)\b|\d{2}[:h]\d{2}/i

/** A line that opens with one of these and a name says who wrote the article. */
export const bylineOpenings = [
  'by',
  'written by',
  'reported by',
  'words by',
  'story by',
  'text by',
  'posted by',
  'author:',
  'authors:',
  'from',
]

/** Small words inside a byline; every other word of it is a name or title and starts with a capital. */
export const bylineConnectors = [
  'and',
  'in',
  'for',
  'at',
  'of',
  'the',
  'with',
  'de',
  'van',
  'von',
  'der',
  'la',
  'el',
  'al',
  'bin',
  'di',
  'da',
]

/** The words that open a credit: “(Source: …)”, “(photo: …)”, “Photo by …”. */
export const creditOpenings =
  /^(?:source|photos?|images?|pictures?|pic|credits?|photo credits?|image credits?|file photo|file|courtesy|video|illustration|graphic|screenshot|screengrab|photograph)\b\s*(?::|\/|by\b|from\b|courtesy\b|via\b|©|-|–|—|$)/i

/** “Source: AFP” on a line of its own credits the text; at the end of a caption it credits the picture. */
export const sourceOpening = /^\(?source:/i

/** How agencies open the caption of an old picture. */
export const captionOpening = /^FILE(?: PHOTO| IMAGE)?\s?[-–—:]/

/** Picture desks and libraries whose name alone, in brackets or after a slash at the end of a line, is a credit. */
export const pictureCredits =
  /(?:getty(?: images)?|shutterstock|alamy|istock|unsplash|epa(?:-efe)?|zuma(?: press)?|ap photo|afp photo|reuters photo|sipa(?: usa)?|pool photo|nurphoto|anadolu images|wikimedia commons|(?:via|\/) ?(?:ap|afp|reuters|getty images))$/i
