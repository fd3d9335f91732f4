import { memo, type SVGProps, useContext } from 'react'
import type { ParkMark } from '../parkMark'
import { same } from '../shapes/same'
import type { Area, Freeform, Group, Outline as Points, Preset, Shape, ShapeFill, ShapeLine } from '../shapes/shape'
import { HatchPrefix, NamedParks, OnSheet, ParkButtons, PlacedBy, Prefix } from './contexts'
import { Hatches, hatchId } from './Hatches'
import { Outline } from './Outline'
import { DrawnProse, DrawnText, tagOf } from './ShapeTexts'

type Props = { readonly shapes: readonly Shape[] }

/** The display list as SVG. */
export const Shapes = memo(function Shapes({ shapes }: Props) {
  return shapes.map((shape, at) => <Drawn key={shape.id ?? shape.tag?.[1] ?? at} shape={shape} />)
})

/** A shape that says what it said before is left alone, whatever else has changed. */
const Drawn = memo(DrawnShape, (before, after) => same(before.shape, after.shape))

function DrawnShape({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'group':
      return shape.button ? <ButtonGroup shape={shape} park={shape.button} /> : <DrawnGroup shape={shape} />
    case 'area':
      return <DrawnArea shape={shape} />
    case 'freeform':
      return <DrawnFreeform shape={shape} />
    case 'text':
      return <DrawnText shape={shape} />
    case 'prose':
      return <DrawnProse shape={shape} />
    default:
      return <DrawnPreset shape={shape} />
  }
}

type Of<S extends Shape> = { readonly shape: S }

function ButtonGroup({ shape, park }: Of<Group> & { readonly park: ParkMark }) {
  return <DrawnGroup shape={shape} rest={useContext(ParkButtons)(park)} />
}

function DrawnGroup({ shape, rest }: Of<Group> & { readonly rest?: SVGProps<SVGGElement> }) {
  const { shapes, plane, at, scope, hatches, clip } = shape
  const [around, hatchPrefix, onSheet] = [useContext(Prefix), useContext(HatchPrefix), useContext(OnSheet)]
  const prefix = scope ? `${around}-${scope}` : around
  const scale = plane && !onSheet ? plane.scale : 1
  const own = hatches ? prefix : hatchPrefix
  const clipId = clip && `${prefix}-clip`
  const [x, y] = plane && !onSheet ? [plane.x, plane.y] : (at ?? [0, 0])
  const moved =
    x === 0 && y === 0 && scale === 1 ? undefined : `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`
  const inner = <Shapes shapes={shapes} />
  return (
    <g {...tagOf(shape)} {...useFileId(shape)} transform={moved} clipPath={clipId && `url(#${clipId})`} {...rest}>
      <Titled shape={shape} />
      {hatches ? <Hatches prefix={own} fills={hatches.fills} unit={hatches.unit / scale} /> : null}
      {clip ? (
        <clipPath id={clipId}>
          <rect {...clip.rect} rx={clip.corner || undefined} />
        </clipPath>
      ) : null}
      <Prefix value={prefix}>
        <HatchPrefix value={own}>
          {plane ? <PlacedBy value={onSheet ? plane : null}>{inner}</PlacedBy> : inner}
        </HatchPrefix>
      </Prefix>
    </g>
  )
}

function DrawnArea({ shape }: Of<Area>) {
  const { parts, edgeBelow } = shape
  const look = { ...useLook(shape), strokeLinejoin: 'round', ...(edgeBelow ? { paintOrder: 'stroke' } : {}) } as const
  const id = useFileId(shape)
  const [only] = parts
  if (parts.length === 1 && only && !shape.tag)
    return <Outline id={only.id} geometry={only.geometry} {...look} strokeDasharray={only.dash?.join(' ')} />
  return (
    <g {...tagOf(shape)} {...id} {...look}>
      <Titled shape={shape} />
      {parts.map(({ id: key, geometry, dash }) => (
        <Outline key={key} id={key} geometry={geometry} strokeDasharray={dash?.join(' ')} />
      ))}
    </g>
  )
}

function DrawnFreeform({ shape }: Of<Freeform>) {
  return (
    <path
      {...tagOf(shape)}
      d={pathOf(shape.outlines)}
      {...useLook(shape)}
      strokeLinejoin={shape.line ? 'round' : undefined}
    />
  )
}

function DrawnPreset({ shape }: Of<Preset>) {
  const { kind, box, corner } = shape
  const look = useLook(shape)
  if (kind === 'rect') return <rect {...tagOf(shape)} {...box} rx={corner} {...look} />
  const [rx, ry] = [box.width / 2, box.height / 2]
  const at = { cx: box.x + rx, cy: box.y + ry }
  const own = { ...tagOf(shape), ...at, ...look }
  return rx === ry ? <circle r={rx} {...own} /> : <ellipse rx={rx} ry={ry} {...own} />
}

/** The title of a shape in a file, where a page would show it to who points at it. */
function Titled({ shape: { inFile } }: Of<Shape>) {
  return useContext(NamedParks) && inFile ? <title>{inFile.title}</title> : null
}

function useFileId({ inFile }: Shape) {
  return useContext(NamedParks) && inFile?.id ? { id: inFile.id } : {}
}

function useLook({ fill, line }: { readonly fill: ShapeFill | null; readonly line: ShapeLine | null }) {
  const prefix = useContext(HatchPrefix)
  const filled = fill?.hatch ? `url(#${hatchId(prefix, fill.hatch)})` : (fill?.colour ?? 'none')
  return {
    fill: filled,
    fillOpacity: !fill || fill.hatch || fill.opacity === 1 ? undefined : fill.opacity,
    ...(line && {
      stroke: line.colour,
      strokeWidth: line.width === 1 ? undefined : line.width,
      strokeOpacity: line.opacity === 1 ? undefined : line.opacity,
      strokeDasharray: line.dash?.join(' '),
      strokeLinecap: line.isRound ? ('round' as const) : undefined,
    }),
  }
}

function pathOf(outlines: readonly Points[]): string {
  const step = ([x, y]: readonly [number, number]) => `${x.toFixed(2)} ${y.toFixed(2)}`
  return outlines
    .map(({ kind, points }) => {
      const [first, ...rest] = points.map(step)
      if (kind === 'curve') return `M${first}Q${rest.join(' ')}`
      return `M${[first, ...rest].join('L')}${kind === 'ring' ? 'z' : ''}`
    })
    .join('')
}
