import { memo, type ReactNode, type SVGProps, useContext } from 'react'
import type { ParkMark } from '../parkMark'
import { same } from '../shapes/same'
import type {
  Area,
  Freeform,
  ShapeOutline as Points,
  Preset,
  Shape,
  ShapeFill,
  ShapeGroup,
  ShapeLine,
} from '../shapes/shape'
import { BlockOutline } from './BlockOutline'
import { HatchPrefix, InFile, OnPaper, OnSheet, PlacedBy, Prefix } from './contexts'
import { HatchedOutline } from './HatchedOutline'
import { Hatches, hatchId } from './Hatches'
import { Letters, Paragraphs, tagOf, tidy } from './ShapeTexts'

/** What makes a park's name a button; absent in the poster and in exports. */
export type NameButton = (park: ParkMark) => SVGProps<SVGGElement>

type Props = { readonly shapes: readonly Shape[]; readonly button?: NameButton | undefined }

/** The display list as SVG. */
export const Shapes = memo(function Shapes({ shapes, button }: Props) {
  return shapes.map((shape, at) => drawn(shape, shape.id ?? shape.tag?.[1] ?? `${at}`, button))
})

function drawn(shape: Shape, key: string, button?: NameButton) {
  switch (shape.kind) {
    case 'group':
      return shape.button ? (
        <Grouped key={key} shape={shape} rest={button?.(shape.button)} />
      ) : (
        <DrawnGroup key={key} shape={shape} button={shape.answers ? button : undefined} />
      )
    case 'area':
      return <DrawnArea key={key} shape={shape} />
    case 'freeform':
      return <DrawnFreeform key={key} shape={shape} />
    case 'text':
      return <DrawnText key={key} shape={shape} />
    case 'prose':
      return <DrawnProse key={key} shape={shape} />
    default:
      return <DrawnPreset key={key} shape={shape} />
  }
}

type Of<S extends Shape> = { readonly shape: S; readonly button?: NameButton | undefined }

/** A shape that says what it said before is left alone, whatever else has changed. */
function still<S extends Shape>(Component: (props: Of<S>) => ReactNode) {
  return memo(Component, (before, after) => before.button === after.button && same(before.shape, after.shape))
}

const DrawnGroup = still<ShapeGroup>(Grouped)
const DrawnArea = still(Outlined)
const DrawnFreeform = still(Path)
const DrawnPreset = still(Box)
const DrawnText = still(Letters)
const DrawnProse = still(Paragraphs)

function Grouped({ shape, button, rest }: Of<ShapeGroup> & { readonly rest?: SVGProps<SVGGElement> | undefined }) {
  const { shapes, plane, at, scope, hatches, clip } = shape
  const around = useContext(Prefix)
  const [paper, isOnSheet] = [useContext(OnPaper), useContext(OnSheet)]
  const onSheet = isOnSheet || paper !== null
  const prefix = scope ? `${around}-${scope}` : around
  const scale = plane && !onSheet ? plane.scale : 1
  const clipId = clip && `${prefix}-clip`
  const [x, y] = plane && !onSheet ? [plane.x, plane.y] : (at ?? [0, 0])
  const moved =
    x === 0 && y === 0 && scale === 1 ? undefined : `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`
  let inner = <Shapes shapes={shapes} button={button} />
  if (plane) inner = <PlacedBy value={onSheet ? plane : null}>{inner}</PlacedBy>
  if (hatches) inner = <HatchPrefix value={prefix}>{inner}</HatchPrefix>
  if (scope) inner = <Prefix value={prefix}>{inner}</Prefix>
  if (paper && clip) inner = <OnPaper value={{ ...paper, room: clip.rect }}>{inner}</OnPaper>
  return (
    <g
      {...tagOf(shape)}
      {...useLayer(shape, around)}
      {...useFileId(shape)}
      transform={moved}
      clipPath={clipId && `url(#${clipId})`}
      {...rest}
    >
      <Titled shape={shape} />
      {hatches ? <Hatches prefix={prefix} fills={hatches.fills} unit={hatches.unit / scale} /> : null}
      {clip ? (
        <clipPath id={clipId}>
          <rect {...clip.rect} rx={clip.corner || undefined} />
        </clipPath>
      ) : null}
      {inner}
    </g>
  )
}

function Outlined({ shape }: Of<Area>) {
  if (!(useContext(InFile) && shape.edgeBelow)) return <PlainlyOutlined shape={shape} />
  const { kind, name, parts, line } = shape
  return (
    <>
      <PlainlyOutlined shape={{ kind, name, parts, line, fill: null }} />
      <PlainlyOutlined shape={{ ...shape, line: null, edgeBelow: false }} />
    </>
  )
}

function PlainlyOutlined({ shape }: Of<Area>) {
  const { parts, edgeBelow } = shape
  const [paper, placed] = [useContext(OnPaper), useContext(PlacedBy)]
  const look = { ...useLook(shape), strokeLinejoin: 'round', ...(edgeBelow ? { paintOrder: 'stroke' } : {}) } as const
  const id = useFileId(shape)
  const [only] = parts
  if (shape.fill?.hatch && paper && placed) {
    return (
      <>
        <HatchedOutline shape={shape} placed={placed} paper={paper} />
        <PlainlyOutlined shape={{ ...shape, fill: null }} />
      </>
    )
  }
  if (parts.length === 1 && only && !shape.tag)
    return <BlockOutline id={only.id} geometry={only.geometry} {...look} strokeDasharray={only.dash?.join(' ')} />
  return (
    <g {...tagOf(shape)} {...id} {...look}>
      <Titled shape={shape} />
      {parts.map(({ id: key, geometry, dash }) => (
        <BlockOutline key={key} id={key} geometry={geometry} strokeDasharray={dash?.join(' ')} />
      ))}
    </g>
  )
}

function Path({ shape }: Of<Freeform>) {
  return (
    <path
      {...tagOf(shape)}
      d={pathOf(shape.outlines)}
      {...useLook(shape)}
      strokeLinejoin={shape.line ? 'round' : undefined}
    />
  )
}

function Box({ shape }: Of<Preset>) {
  const { kind, box, corner } = shape
  const look = useLook(shape)
  if (kind === 'rect') return <rect {...tagOf(shape)} {...box} rx={corner} {...look} />
  const [rx, ry] = [box.width / 2, box.height / 2]
  const at = { cx: tidy(box.x + rx), cy: tidy(box.y + ry) }
  const own = { ...tagOf(shape), ...at, ...look }
  return rx === ry ? <circle r={tidy(rx)} {...own} /> : <ellipse rx={rx} ry={ry} {...own} />
}

/** The title of a shape in a file, where a page would show it to who points at it. */
function Titled({ shape: { inFile } }: Of<Shape>) {
  return useContext(InFile) && inFile ? <title>{inFile.title}</title> : null
}

function useFileId({ inFile }: Shape) {
  return useContext(InFile) && inFile?.id ? { id: inFile.id } : {}
}

/** The id of a layer, told apart from the inset's, and what a program for drawings lists it as. */
function useLayer({ id, tag, name }: ShapeGroup, prefix: string) {
  const isLayer = useContext(InFile) && tag?.[0] === 'layer'
  return isLayer ? { id: `${prefix}-${id ?? tag[1]}`, 'data-name': name || undefined } : {}
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
