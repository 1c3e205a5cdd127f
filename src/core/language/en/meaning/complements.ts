/** What is not the one is the other: “not working” is failed, “not closed” is open. Two words a row, each by what it means. */
export const complementRows: readonly string[] = `
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
damage intact
`
  .trim()
  .split('\n')
