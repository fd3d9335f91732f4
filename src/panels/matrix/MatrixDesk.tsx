/** To be filled. */
export function MatrixDesk() {
  return null
}
