/** To be filled. */
export function QuestionsDesk() {
  return null
}
