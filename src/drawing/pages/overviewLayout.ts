import type { MapExtent } from '../../domain/edition'
import type { Composition } from '../composition'
import { fitting, frameAround } from '../fitting'
import { middle, type Rect, type Size } from '../frame'
import { centreReach, insetShape, least, parksReach, usualPerDegree } from '../sheet/reach'

/** Where map, inset and legend stand in the box of a page's overview, from its corner. */
type OverviewLayout = { readonly composition: Composition; readonly legend: Rect }

type Places = {
  /** What all parks at the opening camera keep to. */
  readonly parks: Rect
  readonly inset: Rect
  readonly legend: Rect
}

const gap = 12

/** Inset and legend stand beside or below the parks, so that neither covers one at the opening camera. */
export function overviewLayout(extent: MapExtent, body: Size, legend: Size): OverviewLayout {
  const places = bestPlaces(body, legend)
  const whole = { x: 0, y: 0, width: body.width, height: body.height }
  const perDegree = fitting(places.parks, parksReach)
  const opening = frameAround(whole, extent.middle, perDegree, middle(places.parks))
  const inset = frameAround(places.inset, extent.inset.middle, fitting(places.inset, centreReach), middle(places.inset))
  return {
    composition: {
      main: opening,
      inset,
      typeScale: Math.max(least.typeScale, Math.min(1, perDegree / usualPerDegree)),
      leastText: least.text,
      leastName: 0,
      taken: [places.legend],
    },
    legend: places.legend,
  }
}

/** The most that an inset takes of the box's width. */
const insetShares = [0.42, 0.34, 0.26]

/** Of the ways to share out a body the one that shows parks and centre large; the parks weigh twice, and neither is given up for the other. */
function bestPlaces(body: Size, legend: Size): Places {
  const ways = insetShares.flatMap((share) => [
    inColumn(body, legend, share),
    inRow(body, legend, share),
    below(body, legend),
  ])
  const worth = ({ parks, inset }: Places) =>
    Math.max(0, fitting(parks, parksReach)) ** 2 * Math.max(0, fitting(inset, centreReach))
  return ways.reduce((best, way) => (worth(way) > worth(best) ? way : best))
}

/** Where the legend stands: in the lower right corner. */
function inCorner(room: Size, { width, height }: Size): Rect {
  return { x: room.width - width - gap, y: room.height - height - gap, width, height }
}

function inColumn({ width, height }: Size, legend: Size, share: number): Places {
  const insetHeight = height - legend.height - 3 * gap
  const column = Math.max(legend.width, Math.min(insetHeight * insetShape, width * share))
  const x = width - column - gap
  return {
    parks: { x: 0, y: 0, width: x, height },
    inset: { x, y: gap, width: column, height: insetHeight },
    legend: inCorner({ width, height }, legend),
  }
}

function inRow({ width, height }: Size, legend: Size, share: number): Places {
  const insetWidth = Math.min((height - 2 * gap) * insetShape, width * share)
  const x = width - legend.width - insetWidth - 2 * gap
  return {
    parks: { x: 0, y: 0, width: x, height },
    inset: { x, y: gap, width: insetWidth, height: height - 2 * gap },
    legend: inCorner({ width, height }, legend),
  }
}

function below({ width, height }: Size, legend: Size): Places {
  const insetWidth = width - legend.width - 3 * gap
  const insetHeight = Math.max(legend.height, Math.min(insetWidth / insetShape, height * 0.44))
  const y = height - insetHeight - gap
  return {
    parks: { x: 0, y: 0, width, height: y },
    inset: { x: gap, y, width: insetWidth, height: insetHeight },
    legend: inCorner({ width, height }, legend),
  }
}
