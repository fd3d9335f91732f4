import { latitudeStretch } from '../fitting'

/** How far all parks with their names reach, in degrees: a sheet names them all, as nobody can move it. */
export const parksReach = [1.06, 0.93] as const
/** How far the central parks reach, in degrees of longitude and of latitude. */
export const centreReach = [0.33, 0.31] as const

/** The shape of what the inset shows: width to height. */
export const insetShape = centreReach[0] / (centreReach[1] * latitudeStretch)

/** The smallest type of a sheet: 0.7 mm of a small letter on A4. */
export const least = { typeScale: 0.84, text: 8, name: 0 } as const
/** Pixels a degree of longitude at which the map's type has its own size. */
export const usualPerDegree = 618
