import type { GroupLook } from '../domain/atlas'
import type { ThemeName } from '../state/view'

/** How a footprint is filled, so that groups and classes differ without colour too. */
export type Hatch = 'solid' | 'stripes' | 'plain' | 'dots' | 'hollow'

/** The colours and weights of everything drawn. The interface's stand in `pageTheme.ts`. */
export type Theme = {
  readonly name: ThemeName
  readonly sea: string
  /** A lighter band of water along the coast. */
  readonly shore: string
  readonly land: string
  readonly city: string
  readonly district: string
  readonly cityEdge: string
  readonly water: string
  readonly river: string
  readonly ring: string
  readonly mark: string
  readonly groundText: string
  readonly waterText: string
  readonly text: string
  readonly halo: string
  readonly quiet: string
  readonly quietText: string
  readonly groups: Readonly<Record<GroupLook, string>>
  /** One hue for an industry or a pattern's slots; hatches tell the classes apart. */
  readonly lens: string
  /** From few to many. */
  readonly ramp: readonly [string, string, string, string, string]
  /** One for each pattern that is drawn, in the plan's order. */
  readonly inks: readonly [string, string, string, string]
  readonly fillOpacity: number
  /** Multiplies type and line widths: a projector needs more. */
  readonly weight: number
}

export const hatches: Readonly<Record<GroupLook, Hatch>> = {
  red: 'solid',
  amber: 'stripes',
  blue: 'plain',
  green: 'dots',
}

const light: Theme = {
  name: 'light',
  sea: '#d3e2e8',
  shore: '#e4eef1',
  land: '#e9e4d6',
  city: '#faf7ef',
  district: '#cfc6b0',
  cityEdge: '#b5a98c',
  water: '#d3e2e8',
  river: '#a9c8d6',
  ring: '#d9cdb4',
  mark: '#8c826c',
  groundText: '#6a614b',
  waterText: '#406573',
  text: '#1d2730',
  halo: '#fffdf8',
  quiet: '#9b958a',
  quietText: '#726c61',
  lens: '#8c5a2b',
  ramp: ['#f0e4d6', '#dcc0a0', '#bd9060', '#96673a', '#5f3d1c'],
  inks: ['#4a4f57', '#6a2c91', '#a8175f', '#0a5f66'],
  groups: { red: '#c23b22', amber: '#b86e00', blue: '#1f63a8', green: '#1d7f5f' },
  fillOpacity: 0.42,
  weight: 1,
}

const dark: Theme = {
  name: 'dark',
  sea: '#101b22',
  shore: '#16252e',
  land: '#1a2226',
  city: '#232d33',
  district: '#3d4a51',
  cityEdge: '#5d6c74',
  water: '#101b22',
  river: '#2b4f62',
  ring: '#3a444a',
  mark: '#7e8b91',
  groundText: '#9aa6ab',
  waterText: '#7fb0c6',
  text: '#f4f6f5',
  halo: '#141c21',
  quiet: '#6d7579',
  quietText: '#98a3a8',
  lens: '#e2b485',
  ramp: ['#423a31', '#665442', '#957455', '#c49d72', '#f2d6b2'],
  inks: ['#b9c2c6', '#d3a5f5', '#ff8fc0', '#5fd6dd'],
  groups: { red: '#ff7d63', amber: '#f5b041', blue: '#6fb3f2', green: '#4fd1a3' },
  fillOpacity: 0.42,
  weight: 1,
}

/** For a bright room: nearly black on white, as the lamp washes out whatever is pale. Groups differ by lightness too. */
const projector: Theme = {
  ...light,
  name: 'projector',
  sea: '#c8dee8',
  shore: '#dfedf3',
  water: '#c8dee8',
  land: '#e6e2d8',
  city: '#ffffff',
  district: '#8d8470',
  cityEdge: '#6f654c',
  river: '#4f8aa5',
  ring: '#998b6d',
  mark: '#6f664f',
  groundText: '#494231',
  waterText: '#17404f',
  text: '#000000',
  halo: '#ffffff',
  quiet: '#2f2c28',
  quietText: '#45403a',
  lens: '#6b3f14',
  ramp: ['#f2e5d6', '#dabb97', '#b38550', '#84541f', '#4d2e0c'],
  inks: ['#33383f', '#55187c', '#8d0b4c', '#00484f'],
  groups: { red: '#9a1804', amber: '#ad6e00', blue: '#0a3570', green: '#0b7449' },
  fillOpacity: 0.5,
  weight: 1.25,
}

/** For a dark room: light on nearly black, so that the wall does not glare. */
const projectorDark: Theme = {
  ...dark,
  name: 'projector-dark',
  district: '#6a7980',
  cityEdge: '#7c8b93',
  river: '#4f88a3',
  ring: '#6b777d',
  mark: '#8b989e',
  groundText: '#b9c4c8',
  waterText: '#98c6da',
  quiet: '#a9b4b9',
  quietText: '#b3bec3',
  inks: ['#c3ccd0', '#dab2f8', '#ff9cc8', '#6adbe2'],
  groups: { red: '#ff7a5e', amber: '#ffd97a', blue: '#3f86db', green: '#55d8aa' },
  fillOpacity: 0.5,
  weight: 1.25,
}

export const themesByName: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  projector,
  'projector-dark': projectorDark,
}
