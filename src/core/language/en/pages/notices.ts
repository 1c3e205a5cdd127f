/**
 * Openings of lines that ask the reader to do something, or that speak of the site itself. A line counts only when it is
 * short (see `longestNotice`), because a paragraph may begin with the same words.
 */
export const noticeOpenings = [
  'all rights reserved',
  'already a subscriber',
  'already have an account',
  'by clicking',
  'by continuing to use',
  'by signing up',
  'by subscribing',
  'click here',
  'click to',
  'copyright ©',
  'copyright (c)',
  'create a free account',
  'create an account',
  'do you have a story',
  'download our app',
  'download the app',
  'enter your email',
  'follow our channel',
  'follow us',
  'get our newsletter',
  'get the latest',
  'get unlimited access',
  'got a tip',
  'have a news tip',
  'if you have found a spelling error',
  'if you notice an error',
  'join our channel',
  'join our newsletter',
  'join our telegram',
  'join us on',
  'like us on',
  'listen to this article',
  'log in to',
  'our standards',
  'please log in',
  'please sign in',
  'please subscribe',
  'sign in to',
  'sign up for',
  'sign up here',
  'sign up to',
  'start your free trial',
  'subscribe for',
  'subscribe to',
  'support our work',
  'swipe to',
  'tap to',
  'thank you for reading',
  'thanks for reading',
  'this article is for subscribers',
  'this content is for subscribers',
  'this site uses cookies',
  'this website uses cookies',
  'to continue reading',
  'to read the full',
  'unlock this article',
  'want to read more',
  'watch the video',
  'we use cookies',
  'we value your privacy',
  'we and our partners',
  'you can also follow',
  'you have reached your limit',
  'your email address will not be published',
  '©',
]

/**
 * Lines with a part that varies. Each is anchored at one end at least, and free of nested repeats. It is tried where the line,
 * written as a phrase after a `^`, holds one of the words beside it: looking for words is cheap, and on most pages no pattern
 * is ever needed, or compiled.
 */
export interface NoticePattern {
  holds: readonly string[]
  is: RegExp
}

/** Whole lines, which are short. */
export const shortNotices: readonly NoticePattern[] = [
  { holds: [' read'], is: /^(?:(?:less than )?a|\d+)[ -]min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?$/i },
  { holds: [' time'], is: /^(?:reading|read) time:? \d+ min(?:ute)?s?\.?$/i },
  {
    holds: ['comment', 'share', 'view', 'like', 'reaction'],
    is: /^(?:\d+ (?:comments?|shares?|views?|likes?|reactions?)|(?:comments?|shares?|views?|likes?)[ :(]*\d+\)?)$/i,
  },
  { holds: [' ago'], is: /^\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i },
  { holds: [' of '], is: /^(?:photo|image|picture|video|slide|page) \d+ of \d+$/i },
  { holds: [' avatar'], is: /^(?:by )?\S+(?: \S+){0,3} avatar$/i },
]

/** Lines that open or go on like this, however long. */
export const noticePatterns: readonly NoticePattern[] = [
  {
    holds: ['^read', '^also', '^see', '^related', '^more', '^watch', '^keep', '^recommended', "^don't", '^must'],
    is: /^\[?(?:read (?:also|more|next|on)|read|also read|see also|related|more|watch|watch also|keep reading|recommended|don't miss|must read)(?: \w+)?: /i,
  },
  {
    holds: ['^tag', '^topics', '^categor', '^filed', '^keywords'],
    is: /^(?:tags?|topics|categories|category|filed under|filed to|keywords): /i,
  },
  { holds: ['all rights reserved'], is: /^[^.]{0,80}\ball rights reserved\b/i },
  {
    holds: ['editing by', 'edited by', 'reporting by', 'reported by', 'writing by', 'compiled by', 'translated by'],
    is: /^\(?(?:[Ee]diting|[Rr]eporting|[Aa]dditional reporting|[Ww]riting|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Rr]eported) by \p{Lu}/u,
  },
  { holds: ['^with '], is: /^with (?:inputs?|files|reporting|material) from /i },
  {
    holds: ['contributed '],
    is: /\bcontributed (?:reporting )?(?:to|for) this (?:report|article|story|piece)\b/i,
  },
  { holds: ['follow '], is: /\bfollow (?:him|her|them|us|me) (?:on|at|@)/i },
  {
    holds: [' is on ', ' are on '],
    is: /^[^.,]{3,60} (?:is|are) on (?:twitter|x|facebook|instagram|bluesky|mastodon|telegram)\b/i,
  },
  { holds: ['@'], is: /^[^.!?@]{0,80}\b[\w.+-]+@[\w-]+\.[\w.]+(?:[;,| ].{0,40})?$/ },
  { holds: ['^by '], is: /^[Bb]y \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}, (?:an?|the|our) /u },
  {
    holds: ['^this '],
    is: /^this (?:article|story|report) (?:was )?(?:originally |first )(?:appeared|published|ran)\b/i,
  },
]
