import { useContext } from 'react'
import type { Area, Freeform, ShapeOutline as Points, Preset, Shape, ShapeFill, ShapeLine } from '../shapes/shape'
import { BlockOutline } from './BlockOutline'
import { HatchPrefix, InFile, OnPaper, PlacedBy } from './contexts'
import { HatchedOutline } from './HatchedOutline'
import { hatchId } from './Hatches'
import { useFillsApart } from './hatchInFile'
import { tagOf, tidy } from './ShapeTexts'

type Of<S extends Shape> = { readonly shape: S }

/** The outlines of an area; in a file its edge below, and its hatch upon its tint, as shapes of their own. */
export function Outlined({ shape }: Of<Area>) {
  const fills = useFillsApart(shape.fill)
  const id = useFileId(shape)
  const isInFile = useContext(InFile)
  const { kind, name, parts, line } = shape
  const bare = { kind, name, parts, line: null }
  if (fills)
    return (
      <g {...tagOf(shape)} {...id}>
        <Titled shape={shape} />
        <PlainlyOutlined shape={{ ...bare, fill: fills[0] }} />
        <PlainlyOutlined shape={{ ...bare, fill: fills[1], line }} />
      </g>
    )
  if (!(isInFile && shape.edgeBelow)) return <PlainlyOutlined shape={shape} />
  return (
    <>
      <PlainlyOutlined shape={{ ...bare, fill: null, line }} />
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

/** A path or a box in one piece, or in a file its hatch upon its tint. */
export function Mark({ shape }: Of<Freeform | Preset>) {
  const fills = useFillsApart(shape.fill)
  if (!fills) return <Outline shape={shape} {...tagOf(shape)} />
  return (
    <g {...tagOf(shape)}>
      <Outline shape={{ ...shape, fill: fills[0], line: null }} />
      <Outline shape={{ ...shape, fill: fills[1] }} />
    </g>
  )
}

/** `own` is what else its element bears. */
function Outline({ shape, ...own }: Of<Freeform | Preset>) {
  const look = useLook(shape)
  if (shape.kind === 'freeform')
    return <path {...own} d={pathOf(shape.outlines)} {...look} strokeLinejoin={shape.line ? 'round' : undefined} />
  const { kind, box, corner } = shape
  if (kind === 'rect') return <rect {...own} {...box} rx={corner} {...look} />
  const [rx, ry] = [box.width / 2, box.height / 2]
  const at = { cx: tidy(box.x + rx), cy: tidy(box.y + ry) }
  return rx === ry ? (
    <circle r={tidy(rx)} {...own} {...at} {...look} />
  ) : (
    <ellipse rx={rx} ry={ry} {...own} {...at} {...look} />
  )
}

/** The title of a shape in a file, where a page would show it to who points at it. */
export function Titled({ shape: { inFile } }: Of<Shape>) {
  return useContext(InFile) && inFile ? <title>{inFile.title}</title> : null
}

export function useFileId({ inFile }: Shape) {
  return useContext(InFile) && inFile?.id ? { id: inFile.id } : {}
}

function useLook({ fill, line }: { readonly fill: ShapeFill | null; readonly line: ShapeLine | null }) {
  const [prefix, isInFile] = [useContext(HatchPrefix), useContext(InFile)]
  const filled = fill?.hatch ? `url(#${hatchId(prefix, fill.hatch)})` : (fill?.colour ?? 'none')
  return {
    fill: filled,
    fillOpacity: !fill || (fill.hatch && !isInFile) || fill.opacity === 1 ? undefined : fill.opacity,
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
