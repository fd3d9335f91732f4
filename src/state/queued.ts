/** Turns that are taken one after the other, whatever the one before came to. */
export function queued(): (turn: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return (turn) => {
    last = last.then(turn, turn)
    return last
  }
}
