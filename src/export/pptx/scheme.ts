import type { Theme } from '../../drawing/theme'

export function isDark({ name }: Theme): boolean {
  return name === 'dark' || name === 'projector-dark'
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

export function schemeNames(theme: Theme): Scheme {
  const { accent1, accent2, accent3, accent4, accent5, accent6 } = schemeOf(theme)
  const accents = { accent1, accent2, accent3, accent4, accent5, accent6 }
  const named = Object.entries(accents).map(([name, colour]) => [colour, name] as const)
  // Ground and text are called by what they are for: a dark theme has them the other way round.
  const { groundText, city, halo, text } = theme
  return new Map([...named, [groundText, 'tx2'], [city, 'bg2'], [halo, 'bg1'], [text, 'tx1']])
}
