import { Fragment } from 'react'
import { PaperSvg } from '../sheet/PaperSvg'
import { legendType } from '../sheet/sheet'
import { FigureLayers } from '../svg/Figure'
import { LegendFigure } from '../svg/LegendFigure'
import { OnSheet } from '../svg/Outline'
import type { AtlasPage, PageMap, PageRect, PageText } from './page'
import { scaleMarks } from './pageScale'

type Props = { readonly page: AtlasPage; readonly prefix: string }

/** A page of the park atlas as SVG, in its own units, at the paper's size. */
export function PageFigure({ page, prefix }: Props) {
  const { size, paper, title, theme, parts } = page
  return (
    <PaperSvg title={title} size={size} paper={paper} ground={theme.halo}>
      {parts.map((part, at) => {
        // Parts never change their places: a page is drawn once.
        const key = `${at}`
        if (part.kind === 'text') return <Text key={key} text={part} />
        if (part.kind === 'rect') return <Box key={key} rect={part} />
        return <MapPart key={key} map={part} prefix={`${prefix}-${at}`} />
      })}
    </PaperSvg>
  )
}

function Text({ text: { name, paragraphs, align } }: { readonly text: PageText }) {
  return (
    <g data-part={name} textAnchor={align === 'right' ? 'end' : undefined}>
      {paragraphs.map(({ text, size, isStrong, colour, lines }) => (
        <Fragment key={`${text} ${lines[0]?.at}`}>
          {lines.map(({ text: said, at: [x, y] }) => (
            <text key={y} x={x} y={y} fontSize={size} fontWeight={isStrong ? 700 : 400} fill={colour}>
              {said}
            </text>
          ))}
        </Fragment>
      ))}
    </g>
  )
}

function Box({ rect: { box, fill, line } }: { readonly rect: PageRect }) {
  return <rect {...box} fill={fill ?? 'none'} stroke={line ?? 'none'} />
}

function MapPart({ map, prefix }: { readonly map: PageMap; readonly prefix: string }) {
  const { box, drawing, composition, texts, legend, shownLarger, scale, name } = map
  const { theme } = drawing
  return (
    <g transform={`translate(${box.x} ${box.y})`} data-map={name}>
      <clipPath id={`${prefix}-body`}>
        <rect width={box.width} height={box.height} />
      </clipPath>
      <g clipPath={`url(#${prefix}-body)`}>
        <rect width={box.width} height={box.height} fill={theme.sea} />
        <OnSheet value={true}>
          <FigureLayers {...{ drawing, composition, texts, prefix }} />
        </OnSheet>
        {shownLarger ? <rect {...shownLarger} fill="none" stroke={theme.text} strokeWidth={1.2} /> : null}
      </g>
      <rect width={box.width} height={box.height} fill="none" stroke={theme.mark} />
      {legend ? <LegendFigure drawing={drawing} at={[legend.x, legend.y]} size={legendType} prefix={prefix} /> : null}
      {scale ? <Scale map={map} scale={scale} /> : null}
    </g>
  )
}

type ScaleProps = { readonly map: PageMap; readonly scale: NonNullable<PageMap['scale']> }

function Scale({ map: { box, drawing }, scale }: ScaleProps) {
  const { ground, bar, text, at, size } = scaleMarks(box, scale)
  const { theme } = drawing
  return (
    <g data-layer="scale">
      <rect {...ground} rx={3} fill={theme.halo} fillOpacity={0.82} />
      <path d={`M${bar.join('L')}`} fill="none" stroke={theme.text} strokeWidth={1.4} />
      <text x={at[0]} y={at[1]} fontSize={size} fill={theme.text}>
        {text}
      </text>
    </g>
  )
}
