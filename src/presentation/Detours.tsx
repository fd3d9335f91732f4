/** What was shown off the script in the last talk, each with its link. */
export function Detours() {
  return null
}
