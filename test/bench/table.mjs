/** Budget, value and verdict, one line a row; what stands behind the value on the line below. */
export function printTable(rows, machine) {
  const cells = rows.map(row => [row.what, budgetOf(row), amount(row.value, row.unit), verdictOn(row)])
  const table = [['', 'budget', 'value', ''], ...cells]
  const widths = [0, 1, 2].map(column => Math.max(...table.map(row => row[column].length)))
  table.forEach(([what, budget, value, verdict], i) => {
    console.log(
      `${what.padEnd(widths[0])}  ${budget.padStart(widths[1])}  ${value.padStart(widths[2])}  ${verdict}`.trimEnd(),
    )
    const detail = rows[i - 1]?.detail
    if (detail) console.log(`    ${detail}`)
  })
  console.log(`\n${machine.cpu} × ${machine.cores}, ${machine.browser}, Node ${machine.node}`)
}

export const isWithin = ({ budget, value, atLeast = false }) => (atLeast ? value >= budget : value <= budget)

const verdictOn = row => (row.budget === undefined ? '' : isWithin(row) ? 'pass' : 'OVER')

const budgetOf = ({ budget, unit, atLeast }) => (budget === undefined ? '' : `${atLeast ? '≥' : '≤'} ${budget} ${unit}`)

const amount = (value, unit) => `${value.toFixed(value < 0.1 ? 4 : value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}`
