/** Words before a number that leave it out: “more than 200”, “well under 50”, but not “no fewer than 200”, nor “200 or over”. */
export const strictBound = /^(?!no)\D*(?:than(?! or)|over|above|excess|under|below|[<>](?! ?=))/i
