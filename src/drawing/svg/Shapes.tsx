import { memo, type ReactNode, type SVGProps, useContext } from 'react'
import type { ParkMark } from '../parkMark'
import { magnitudeOf } from '../planeGeometry'
import { same } from '../shapes/same'
import type { Freeform, Preset, Shape, ShapeGroup } from '../shapes/shape'
import { HatchPrefix, InFile, OnPaper, OnSheet, PlacedBy, Prefix, SeenAt } from './contexts'
import { Mark, Outlined, Titled, useFileId } from './Filled'
import { Hatches } from './Hatches'
import { Letters, Paragraphs, tagOf } from './ShapeTexts'

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
    case 'text':
      return <DrawnText key={key} shape={shape} />
    case 'prose':
      return <DrawnProse key={key} shape={shape} />
    default:
      return <DrawnMark key={key} shape={shape} />
  }
}

type Of<S extends Shape> = { readonly shape: S; readonly button?: NameButton | undefined }

/** A shape that says what it said before is left alone, whatever else has changed. */
function still<S extends Shape>(Component: (props: Of<S>) => ReactNode) {
  return memo(Component, (before, after) => before.button === after.button && same(before.shape, after.shape))
}

const DrawnGroup = still<ShapeGroup>(Grouped)
const DrawnArea = still(Outlined)
const DrawnMark = still<Freeform | Preset>(Mark)
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
  if (plane && onSheet) inner = <PlacedBy value={plane}>{inner}</PlacedBy>
  else if (plane) inner = <SeenAt value={magnitudeOf(plane)}>{inner}</SeenAt>
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

/** The id of a layer, told apart from the inset's, and what a program for drawings lists it as. */
function useLayer({ id, tag, name }: ShapeGroup, prefix: string) {
  const isLayer = useContext(InFile) && tag?.[0] === 'layer'
  return isLayer ? { id: `${prefix}-${id ?? tag[1]}`, 'data-name': name || undefined } : {}
}
