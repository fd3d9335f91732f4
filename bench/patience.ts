/** A stage, an answer or a file that has not come after so many milliseconds is left out. */
export const patience = 60_000
