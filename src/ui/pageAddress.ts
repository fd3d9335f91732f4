/** The address of this page without the view that it shows. */
export function pageAddress(): string {
  return window.location.href.split('#')[0] ?? ''
}
