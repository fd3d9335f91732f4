/** To be filled. */
export function IndicatorsDesk() {
  return null
}
