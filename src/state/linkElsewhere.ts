import { writeAddress } from './address'
import { shippedDeckId } from './deck'
import type { View } from './view'

/** A link as it can leave this browser. */
export type LinkElsewhere = {
  /** Empty where the page has no address that leads anywhere on another machine. */
  readonly link: string
  /** What to pass on by hand: the link, or the part after an address of the page that others have. */
  readonly toCopy: string
  /** Why the link is less than the page's own address; `null` where it is not. */
  readonly lacks: 'page' | 'deck' | null
}

/**
 * What of a view's address means something to others: its deck where everybody has it. A deck of one's own lies in this
 * browser only, so a link carries the view alone.
 */
export function viewElsewhere(view: View): View {
  if (!namesOwnDeck(view)) return view
  const desk = view.desk === 'deck' ? null : view.desk
  return { ...view, desk, slide: null, screen: view.screen === 'embed' ? 'embed' : 'whole' }
}

function namesOwnDeck({ slide }: View): boolean {
  return slide !== null && slide.deck !== shippedDeckId
}

/** The machine itself by its names (RFC 6761, RFC 1122), whatever the port. */
const ownMachine = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])\.?$/

/** Whether nobody else can open a page at this address: it is a file, or served to this machine alone. */
export function isLocal(page: string): boolean {
  const { protocol, hostname } = new URL(page)
  return !/^https?:$/.test(protocol) || ownMachine.test(hostname)
}

/** The link to a view on the page at this address, for whoever is elsewhere: on paper, in a file, on the clipboard. */
export function linkElsewhere(page: string, view: View): LinkElsewhere {
  const address = writeAddress(viewElsewhere(view))
  const { hash, href } = new URL(address === '' ? page : `#${address}`, page)
  if (isLocal(page)) return { link: '', toCopy: hash || '#', lacks: 'page' }
  return { link: href, toCopy: href, lacks: namesOwnDeck(view) ? 'deck' : null }
}
