import { useMemo } from 'preact/hooks'
import type { ClaimActions } from '../../src/ui/context/claim-actions.ts'

/** The page whose claims are shown. */
export interface ShownPage {
  /** True when the page was scrolled to the claim. */
  show: (claimId: string) => Promise<boolean>
  /** Beside the page, the panel stays when it shows a place there; over the page, the popup closes. */
  staysOpen?: boolean
  close: () => void
}

/** What a reader can do with a claim of the page that is open; there is none to scroll where it was not read. */
export function useClaimActions(isRead: boolean, { show, staysOpen = false, close }: ShownPage): ClaimActions {
  return useMemo(() => {
    const onShow = async (claimId: string) => {
      const shown = await show(claimId)
      // The popup would lie over the very words it points to.
      if (shown && !staysOpen) close()
      return shown
    }
    const copy = (text: string) => navigator.clipboard.writeText(text)
    return { show: isRead ? onShow : null, showsOnOpen: staysOpen, copy }
  }, [isRead, show, staysOpen, close])
}
