import { expect, it } from 'vitest'
import type { ReportClaim } from '../../../src/core/types.ts'
import { claimToText } from '../../../src/ui/export/claim-to-text.ts'
import { lonelyReport, report } from '../../helpers/reports.ts'

it('copies a claim with its sources, what differs first', () => {
  const [claim] = report.claims as [ReportClaim]
  const parts = claimToText(claim, 'People moved out', report.article).split('\n\n')
  expect(parts.slice(0, 3)).toEqual([
    'People moved out',
    '“Some 11,000 people have left their homes in the Morra valley, the provincial rescue service said.”\nEastern Ledger, 3 Mar 2031, https://ledger.example/morra',
    'Another figure: 9% more\n“Around 12,000 people have been moved out of the valley, the interior ministry said on Tuesday.”\nThe Northern Post, 5 Mar 2031, https://northern-post.example/flood',
  ])
  expect(parts).toHaveLength(2 + claim.others.length)
})

it('lets a sentence speak for itself', () => {
  const statement = report.claims.find(({ figure }) => figure === null) as ReportClaim
  expect(claimToText(statement, 'Gates of the dam', report.article)).toMatch(new RegExp(`^“${statement.text}”`))
})

it('copies no question with a gap in it', () => {
  const [claim] = report.claims as [ReportClaim]
  expect(claimToText(claim, 'The dam held […] tonnes', report.article)).not.toContain('tonnes')
})

it('says so where nobody else reports it', () => {
  const [claim] = lonelyReport.claims as [ReportClaim]
  expect(claimToText(claim, null, report.article)).toMatch(/\n\nNo other outlet reports this$/)
})
