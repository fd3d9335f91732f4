/** Bars on one scale from zero, for a slide: what is said to who cannot see them stands in `about`. */
export type DeskChart = {
  readonly title: string
  readonly about: string
  /** Where the scale ends; `null` where its longest bar does. */
  readonly most: number | null
  readonly bars: readonly ChartBar[]
}

export type ChartBar = {
  readonly role: 'baseline' | 'target'
  readonly name: string
  readonly value: number
  /** What its label has before and after the number. */
  readonly before: string
  readonly after: string
  /** The whole label as the plan prints it. */
  readonly text: string
}
