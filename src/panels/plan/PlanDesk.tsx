/** To be filled. */
export function PlanDesk() {
  return null
}
