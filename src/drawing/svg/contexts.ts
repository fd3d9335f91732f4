import { createContext } from 'react'
import type { Transform } from '../frame'
import type { Paper } from './paperPath'

/** Where a page shows the same outlines several times, they are written once, by `OutlineStock`, and used by id. */
export const SharedOutlines = createContext(false)

/** On a sheet outlines are written where they lie, so that strokes grow with the paper and any program draws them alike. */
export const OnSheet = createContext(false)

/**
 * A file is opened by programs that know less than a browser: parks and layers have ids and names, and what lies under
 * letters and fills is a shape of its own, since few of them read `paint-order`.
 */
export const InFile = createContext(false)

/** For a printer, which makes a picture of a pattern's tiles: hatches are drawn mark by mark. */
export const OnPaper = createContext<Paper | null>(null)

/** How the plane lies, for outlines that are written where they lie. */
export const PlacedBy = createContext<Transform | null>(null)

/** How large the plane is seen, by `magnitudeOf`, where its outlines are scaled with it. */
export const SeenAt = createContext<number | null>(null)

/** Tells the ids of two figures on one page apart. */
export const Prefix = createContext('')

/** Before the ids of the hatches that fill what stands within. */
export const HatchPrefix = createContext('')
