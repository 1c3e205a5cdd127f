/** News agencies whose reports other outlets relay: the name shown, then the other ways it is written. */
export const agencies: readonly (readonly string[])[] = [
  ['AAP', 'Australian Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['Agencia Brasil', 'Agência Brasil'],
  ['Agerpres'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansi'],
  ['ANI', 'Asian News International'],
  ['ANSA'],
  ['AP', 'Associated Press', 'The Associated Press'],
  ['APA'],
  ['ATA'],
  ['Belga'],
  ['BelTA', 'Belta'],
  ['Bloomberg', 'Bloomberg News'],
  ['BNS', 'Baltic News Service'],
  ['BTA', 'Bulgarian News Agency'],
  ['CNA', 'Central News Agency'],
  ['CP', 'The Canadian Press', 'Canadian Press'],
  ['CTK', 'ČTK'],
  ['DPA', 'Deutsche Presse-Agentur'],
  ['EFE', 'Agencia EFE'],
  ['Europa Press'],
  ['Fars', 'Fars News'],
  ['HINA', 'Hina'],
  ['IANS'],
  ['Interfax'],
  ['Interfax-Ukraine'],
  ['IRNA'],
  ['ITAR-TASS'],
  ['Jiji', 'Jiji Press'],
  ['KCNA', 'Korean Central News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Lusa'],
  ['MENA', 'Middle East News Agency'],
  ['MTI'],
  ['NTB'],
  ['PA', 'PA Media', 'Press Association'],
  ['PAP', 'Polish Press Agency'],
  ['PTI', 'Press Trust of India'],
  ['Reuters', 'Thomson Reuters'],
  ['RIA Novosti'],
  ['Ritzau'],
  ['SANA'],
  ['SPA', 'Saudi Press Agency'],
  ['STT'],
  ['Tanjug'],
  ['Tasnim'],
  ['TASS'],
  ['TT'],
  ['UNI', 'United News of India'],
  ['UNIAN'],
  ['Ukrinform'],
  ['UPI', 'United Press International'],
  ['WAFA'],
  ['Xinhua', 'Xinhua News'],
  ['Yonhap', 'Yonhap News'],
]

/** Words that, right before a name, say that what was written comes from it. */
export const relayedBefore =
  /(?:\b(?:according to|as reported by|reports|reported by|report by|writes|citing|cites|cited by|quoting|quotes|quoted by|told|informs|informed|announced by|carried by|published by|relayed by|with reference to|referring to|with inputs? from|with material from|source:|via)|\b(?:reported|said|announced)(?: [^ ]+){1,3} by|\b(?:told|from|to|by|of) the (?:[^ ]+ ){0,3}(?:news |wire )?agency|\b(?:news |wire |state )agency)(?: the)?(?: (?:[^ ]+ )?(?:state |national )?(?:news |wire )?agency)? ["'“‘«]?$/i

/** Words that, right after a name, say the same: “Reuters reported”, “the AFP news agency said”. */
export const relayedAfter =
  /^["'”’»]?(?: \([A-Z]{2,6}\))?,?(?: (?:news|wire|press))?(?: (?:agency|service))?,? (?:has |had |also |further |later |earlier )?(?:reports|reported|says|said|writes|wrote|quoted|quotes|cited|cites|notes|noted|informs|informed|quoting|citing)\b/i

/** A text without these names no such agency. */
export const agencyWords = /news agency|press agency/i
/** “The Focus News Agency”, “the Mehr news agency”: an agency by its own name, though not in the list. */
export const namedAgency =
  /\b(\p{Lu}[\p{L}\d-]{0,30}(?: \p{Lu}[\p{L}\d-]{0,30})?) (?:news|press|News|Press) (?:agency|Agency)\b/gu

/** Capitalised words before “news agency” that describe it and do not name it: “The South Korean news agency …”. */
export const notAgencyNames =
  /(?:^|\s)(?:The|A|An|State|National|Official|Russian|Chinese|Korean|Iranian|Turkish|Ukrainian|French|German|Spanish|Italian|Japanese|Polish|Indian|American|British|Local|International|News|Press)$/

/** A site named by its domain after a verb of relaying: “reports News.bg”. */
export const relayedSite =
  /\b(?:according to|reports|reported by|writes|citing|with reference to|quoted by|told|informs) (?:the )?["'“‘«]?((?:[A-Za-z0-9-]{2,30}\.){1,2}(?:com|net|org|info|news|eu|tv|io|[a-z]{2}))\b(?![\w@])/g

/** “SEOUL (Reuters) –”, “KYIV, Dec 5 (AP) —”, “Moscow, December 5 /TASS/”: the agency that opens a paragraph. */
export const dateline = /^[\p{L}\p{M}.,'’\d /-]{2,60}?[(/]([\p{L} -]{2,30})[)/]\s*(?:[-–—.:]|\p{Lu})/u

/** “With inputs from agencies”: relayed, without a name. */
export const unnamedAgencies =
  /\b(?:with (?:inputs?|material|reporting|reports) from|source:|by|from) (?:news |wire |the )?agencies\b/i
