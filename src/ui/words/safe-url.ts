/** The address as a link may carry it: packs are data from elsewhere, so anything but http(s) is no link. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
