import { rowsOf, wordSet } from '../../word-list.ts'

/** What is not the one is the other: “not working” is failed, “not closed” is open. Two words a row, each by what it means. */
export const complementRows = rowsOf(`
work fail
function fail
succeed fail
open close
safe dangerous
alive dead
survive die
legal illegal
guilty innocent
change unchanged
stay leave
remain leave
continue end
allow ban
accept reject
present absent
know unclear
`)

/** Deeds of which neither is told as the other, whatever else two clauses share: two words a row, each by what it means as a verb. */
export const oppositeRows = rowsOf(`
appoint dismiss
hire dismiss
resign return
buy sell
buy return
seize return
seize release
arrest release
capture release
kidnap release
accept reject
approve reject
promise refuse
open close
reopen close
begin end
begin resume
end resume
raise lower
increase decrease
win lose
send withdraw
deploy withdraw
arrive leave
join leave
stay leave
enter leave
leave return
flee return
evacuate return
allow ban
welcome condemn
praise criticise
praise condemn
blame praise
strengthen weaken
build destroy
repair damage
rescue kill
extend shorten
apologise threaten
hide reveal
confirm deny
support oppose
ease tighten
impose abolish
impose ease
promote dismiss
`)

/** “Was locked”, “had been open”: forms before a word that make it a state of the past. “Is” tells of a state that may have changed since. */
export const pastBeForms = wordSet('was were been')
/** Before “been” it is over: “has been closed” may hold until now. */
export const pastHave = 'had'
/** Words that tell what was done and not what was so, though they mean the same. */
export const noStates = wordSet('opened reopened closing opening left ended known aware')
