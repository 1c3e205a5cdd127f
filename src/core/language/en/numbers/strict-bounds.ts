/** Bounds before a number that leave it out: “more than 200”, but not “more than or equal to”, nor “200 or over”. */
export const strictBounds = {
  atLeast: /^\D*(?:(?:more|(?:great|high|larg)er) than(?! or)|over|above|excess|>(?! ?=))/i,
  atMost: /^\D*(?:(?:less|(?:few|low|small)er) than(?! or)|under|below|<(?! ?=))/i,
}
