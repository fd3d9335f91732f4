/** How well a source of a published figure can be cited: a document or an authority's site, the press, any other page. */
export const standings = ['official', 'press', 'private'] as const
export type Standing = (typeof standings)[number]

/** Sites of authorities, by the end of their host. */
const authorities = ['gov.cn', 'sh-italent.com']
const newspapers = [
  'eastday.com',
  'youth.cn',
  'people.com.cn',
  'xinhuanet.com',
  'news.cn',
  'shobserver.com',
  'thepaper.cn',
]

/** A title in 《》 is a document that can be looked up whoever copies it. */
function standingOf(part: string): Standing {
  if (part.startsWith('《')) return 'official'
  const hosts = [...part.matchAll(/(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})/g)].map(([, host = '']) => host)
  const isOf = (sites: readonly string[]) =>
    hosts.some((host) => sites.some((site) => host === site || host.endsWith(`.${site}`)))
  if (isOf(authorities)) return 'official'
  return isOf(newspapers) ? 'press' : 'private'
}

/** Of the sources of a figure those that stand best: a private page only where nothing else is known. */
export function citedSource(source: string): { readonly text: string; readonly standing: Standing } {
  const parts = source.split('；').map((text) => ({ text, standing: standingOf(text) }))
  const standing = standings.find((one) => parts.some((part) => part.standing === one)) ?? 'private'
  const kept = parts.filter((part) => part.standing === standing).map(({ text }) => text)
  return { text: kept.join('；'), standing }
}
