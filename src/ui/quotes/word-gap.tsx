/** Where this article says more than the quotation: as an editor would put in words. */
export const GAP = '‸'

export function WordGap() {
  return (
    <span class="answer-gap" aria-hidden="true">
      {GAP}
    </span>
  )
}
