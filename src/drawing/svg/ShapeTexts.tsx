import { type SVGProps, useContext } from 'react'
import type { Halo, Prose, Shape, Text } from '../shapes/shape'
import { InFile, OnPaper } from './contexts'

/** How a shape is found: `data-footprint="putuo"`. */
export function tagOf({ tag }: Shape) {
  return tag ? { [`data-${tag[0]}`]: tag[1] } : {}
}

/** To a hundredth of a pixel, which no eye tells: what more is written weighs on the poster. */
export function tidy(length: number): number {
  return Math.round(length * 100) / 100
}

type Of<S extends Shape> = { readonly shape: S }

export function Letters({ shape }: Of<Text>) {
  const { halo, colour } = shape
  const [isInFile, isOnPaper] = [useContext(InFile), useContext(OnPaper) !== null]
  if (!halo) return <Lines shape={shape} fill={colour} />
  const around = {
    stroke: halo.colour,
    strokeWidth: halo.width,
    strokeOpacity: halo.opacity === 1 ? undefined : halo.opacity,
    strokeLinejoin: 'round' as const,
  }
  if (isOnPaper) return <PrintedLetters shape={shape} halo={halo} />
  if (!isInFile) return <Lines shape={shape} fill={colour} {...around} paintOrder="stroke" />
  return (
    <>
      <Lines shape={withoutTag(shape)} fill={halo.colour} fillOpacity={around.strokeOpacity} {...around} aria-hidden />
      <Lines shape={shape} fill={colour} />
    </>
  )
}

/** In how many directions letters stand once more behind themselves. */
const copies = Array.from({ length: 12 }, (_, at) => (at * Math.PI) / 6)

/** A printer draws letters with an edge as outlines, each anew at each size; letters behind letters it writes as text. */
function PrintedLetters({ shape, halo }: Of<Text> & { readonly halo: Halo }) {
  const bare = withoutTag(shape)
  return (
    <>
      <g fill={halo.colour} aria-hidden>
        {copies.map((angle) => {
          const [dx, dy] = [Math.cos(angle), Math.sin(angle)].map((part) => tidy((part * halo.width) / 2))
          return (
            <g key={angle} transform={`translate(${dx} ${dy})`}>
              <Lines shape={bare} />
            </g>
          )
        })}
      </g>
      <Lines shape={shape} fill={shape.colour} />
    </>
  )
}

function withoutTag({ tag: _, ...shape }: Text): Text {
  return shape
}

function Lines({ shape, ...paint }: Of<Text> & SVGProps<SVGTextElement>) {
  const { lines, at, anchor, size, spacing, leading } = shape
  const weight = useWeight(shape)
  const look = { fontSize: size, fontWeight: weight === 400 ? undefined : weight, ...paint }
  const [first, ...others] = lines
  const places = usePlaces(shape)
  const placed = places ? { x: places } : { x: tidy(at[0]), textAnchor: anchor === 'start' ? undefined : anchor }
  const apart = { y: tidy(at[1]), letterSpacing: tidy(spacing) || undefined }
  return (
    <text {...tagOf(shape)} {...placed} {...apart} {...look}>
      {first}
      {others.map((line) => [
        // Takes no room, and keeps the words apart for who hears them.
        <tspan key={`before ${line}`} fontSize={0}>
          {' '}
        </tspan>,
        <tspan key={line} x={tidy(at[0])} dy={leading}>
          {line}
        </tspan>,
      ])}
    </text>
  )
}

/**
 * Where each letter of a line stands that is set apart, in a file: LibreOffice goes by that, and librsvg by
 * the property alone, which says the same. Only of ideographs, which are
 * an em wide in every font; as with the property, the last one has its space too.
 */
function usePlaces({ lines: [line = '', ...others], at: [x], anchor, size, spacing }: Text): string | null {
  const isInFile = useContext(InFile)
  if (!isInFile || spacing === 0 || others.length > 0 || !/^[\u4e00-\u9fff]+$/.test(line)) return null
  const width = line.length * (size + spacing)
  const start = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  return Array.from(line, (_, at) => tidy(start + at * (size + spacing))).join(' ')
}

/** What stands in a file is written in the two weights that every face has. */
function useWeight({ weight }: Text): number {
  const isInFile = useContext(InFile)
  if (!isInFile) return weight
  return weight >= 600 ? 700 : 400
}

export function Paragraphs({ shape }: Of<Prose>) {
  const lines = shape.paragraphs.flatMap(({ lines: set, ...look }) => set.map((line) => ({ ...look, ...line })))
  return (
    <g {...tagOf(shape)} textAnchor={shape.align === 'right' ? 'end' : undefined}>
      {lines.map(({ text, at: [x, y], size, isStrong, colour }) => (
        <text key={`${y} ${text}`} x={x} y={y} fontSize={size} fontWeight={isStrong ? 700 : undefined} fill={colour}>
          {text}
        </text>
      ))}
    </g>
  )
}
