/** What a short form stands for, by its ending: “haven't” and “have not” are the same words. Straight apostrophes. */
export const contractionEndings: readonly (readonly [string, string])[] = [
  ["can't", 'can not'],
  ["won't", 'will not'],
  ['cannot', 'can not'],
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["i'm", 'i am'],
]
