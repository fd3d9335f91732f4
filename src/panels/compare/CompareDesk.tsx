/** To be filled. */
export function CompareDesk() {
  return null
}
