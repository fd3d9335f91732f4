import { type ThemeName, themes } from '../state/view'
import { themesByName } from './theme'

/** The colours of the interface; its sea and its groups are those of the map. */
type PageColours = {
  readonly colorScheme: 'light' | 'dark'
  /** Multiplies type: a projector needs more. */
  readonly type: number
  readonly header: string
  readonly headerText: string
  readonly paper: string
  readonly panel: string
  readonly panelEdge: string
  readonly text: string
  readonly textSoft: string
  readonly accent: string
  readonly accentText: string
  readonly accentSoft: string
  readonly warn: string
  readonly warnSoft: string
  readonly shadow: string
  readonly focus: string
  readonly headerFocus: string
  readonly controlEdge: string
  readonly panelRule: string
  readonly panelSunk: string
  readonly textQuiet: string
}

const light: PageColours = {
  colorScheme: 'light',
  header: '#22303a',
  headerText: '#f6f3ea',
  paper: '#fffdf8',
  panel: '#fbf8f1',
  panelEdge: '#ddd5c3',
  text: '#1d2730',
  textSoft: '#55606a',
  accent: '#1f63a8',
  accentText: '#ffffff',
  accentSoft: '#e3edf7',
  warn: '#8f3b12',
  warnSoft: '#fbeee4',
  shadow: '0 2px 14px rgb(40 35 20 / 0.16)',
  focus: '#c2410c',
  headerFocus: '#ffb454',
  controlEdge: '#8d8471',
  panelRule: '#ebe4d5',
  panelSunk: '#efe8da',
  textQuiet: '#63686d',
  type: 1,
}

const dark: PageColours = {
  ...light,
  colorScheme: 'dark',
  header: '#0d1419',
  headerText: '#eef2f2',
  paper: '#1c262c',
  panel: '#182127',
  panelEdge: '#36434a',
  text: '#f0f3f2',
  textSoft: '#aab6bb',
  accent: '#7bb9f4',
  accentText: '#0d1419',
  accentSoft: '#24394a',
  warn: '#ffb48a',
  warnSoft: '#3a2a20',
  shadow: '0 2px 16px rgb(0 0 0 / 0.5)',
  focus: '#ffb454',
  controlEdge: '#76848b',
  panelRule: '#29343a',
  panelSunk: '#111a1f',
  textQuiet: '#8b979c',
}

const projector: PageColours = {
  ...light,
  header: '#1a252d',
  headerText: '#ffffff',
  paper: '#ffffff',
  panel: '#ffffff',
  panelEdge: '#b9b09a',
  text: '#000000',
  textSoft: '#333b42',
  accent: '#08447f',
  warn: '#7a2e0a',
  focus: '#b23a0c',
  controlEdge: '#6f664f',
  textQuiet: '#454b51',
  type: 1.2,
}

const projectorDark: PageColours = {
  ...dark,
  panelEdge: '#4a5961',
  text: '#f4f6f5',
  textSoft: '#bfc9cd',
  accent: '#96cafa',
  accentSoft: '#213545',
  warn: '#ffbf9b',
  controlEdge: '#85939a',
  textQuiet: '#b3bec3',
  type: 1.2,
}

const colours: Readonly<Record<ThemeName, PageColours>> = { light, dark, projector, 'projector-dark': projectorDark }

/** What the page's styles are told of a theme, by the names of the custom properties: `panel-edge` for `var(--panel-edge)`. */
export function pageTheme(name: ThemeName): ReadonlyMap<string, string> {
  const { sea, groups } = themesByName[name]
  return new Map(
    Object.entries({ ...colours[name], sea, ...groups }).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      String(value),
    ]),
  )
}

/** The themes as style rules: the light one whole, of the others what differs from it. */
export function themeRules(): string {
  const light = pageTheme('light')
  return themes
    .map((name) => {
      const own = [...pageTheme(name)].filter(([key, value]) => name === 'light' || light.get(key) !== value)
      const selector = name === 'light' ? ':root, [data-theme="light"]' : `[data-theme="${name}"]`
      return `${selector} { ${own.map(([key, value]) => `${key === 'color-scheme' ? key : `--${key}`}: ${value}`).join('; ')} }`
    })
    .join('\n')
}
