import { withTimeout } from '../../browser/withTimeout'

type Screen = {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}
/** The part of the Window Management API that is used. */
type Screens = { readonly screens: readonly Screen[]; readonly currentScreen: Screen }

type Opener = Pick<Window, 'open'> & {
  readonly screen: { readonly availWidth: number; readonly isExtended?: boolean }
  readonly getScreenDetails?: () => Promise<Screens>
}

/** Milliseconds in which the user may answer whether the page is to know of the screens. */
const longestChoice = 30_000

/** Its own name, so that the window is never opened twice. */
const name = 'zhangjiang-atlas-presenter'

/**
 * Opens the presenter's window, on the other screen where there is one and the user lets the page know of it; `null`
 * where the browser blocks it. With one screen it opens within the act of the user's that asked for it.
 */
export async function openPresenter(page: Opener, url: string): Promise<Window | null> {
  if (!page.getScreenDetails || page.screen.isExtended === false) return page.open(url, name, features())
  // Refused by the user or by a policy, or not answered: it opens where the browser puts it.
  const details = await withTimeout(page.getScreenDetails(), longestChoice).catch(() => null)
  const other = details?.screens.find((screen) => screen !== details.currentScreen)
  return page.open(url, name, features(other))
}

function features(screen?: Screen): string {
  if (!screen) return 'popup,width=1280,height=800'
  const { availLeft, availTop, availWidth, availHeight } = screen
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`
}
