import type { Theme } from '../../drawing/theme'

export function isDark({ name }: Theme): boolean {
  return name === 'dark' || name === 'projector-dark'
}

/** Whether light text is read on a ground, `#rrggbb`. */
export function isDarkGround(ground: string): boolean {
  const parts = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16))
  return Math.max(...parts) < 128
}

/**
 * The twelve colours in the order that the format has them: dark and light, each with a quieter one, then those of the
 * groups, of an industry, of a pattern. Links are in an ink that can be read on the slides' ground.
 */
export function schemeOf(theme: Theme) {
  const { text, groundText, halo, city, groups, lens, inks } = theme
  const [dark, light] = isDark(theme)
    ? ([
        [halo, city],
        [text, groundText],
      ] as const)
    : ([
        [text, groundText],
        [halo, city],
      ] as const)
  return {
    dk1: dark[0],
    lt1: light[0],
    dk2: dark[1],
    lt2: light[1],
    accent1: groups.red,
    accent2: groups.amber,
    accent3: groups.blue,
    accent4: groups.green,
    accent5: lens,
    accent6: inks[2],
    hlink: text,
    folHlink: text,
  } as const
}

/** What a shape's colour is called in the file's theme, by its `#rrggbb`: who changes the theme recolours all that bears it. */
export type Scheme = ReadonlyMap<string, string>

/** `isTurned` where a slide has ground and text the other way round than the theme. */
export function schemeNames(theme: Theme, isTurned = false): Scheme {
  const { accent1, accent2, accent3, accent4, accent5, accent6 } = schemeOf(theme)
  const accents = { accent1, accent2, accent3, accent4, accent5, accent6 }
  const named = Object.entries(accents).map(([name, colour]) => [colour, name] as const)
  // Ground and text are called by what they are for: a dark theme has them the other way round.
  const { groundText, city, halo, text } = theme
  const [ground, written] = isTurned ? ['tx', 'bg'] : ['bg', 'tx']
  return new Map([
    ...named,
    [groundText, `${written}2`],
    [city, `${ground}2`],
    [halo, `${ground}1`],
    [text, `${written}1`],
  ])
}
