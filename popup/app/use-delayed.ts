import { useEffect, useState } from 'preact/hooks'

/** False for the first `ms`, so that what is quick to come is never announced as being waited for. */
export function useDelayed(ms: number): boolean {
  const [due, setDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return due
}
