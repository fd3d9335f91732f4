import { sheetWordsIn } from '../../words/parts/sheet'
import { DiagramLayers } from '../svg/DiagramFigure'
import { FigureLayers } from '../svg/Figure'
import { LegendFigure } from '../svg/LegendFigure'
import { OnSheet } from '../svg/Outline'
import { PaperSvg } from './PaperSvg'
import { legendType, type Sheet } from './sheet'
import type { SheetLine } from './sheetLines'
import { codeParts, diagramUnit, scaleParts } from './sheetMarks'

type Props = { readonly sheet: Sheet; readonly prefix: string }

/** A sheet as SVG: true vectors and texts, in the sheet's own units, at the paper's size. */
export function SheetFigure({ sheet, prefix }: Props) {
  const { size, paper, body, drawing, composition, texts, diagram, legend, lines } = sheet
  const { theme } = drawing
  const clip = `${prefix}-body`
  return (
    <PaperSvg title={sheet.title} size={size} paper={paper} ground={theme.halo}>
      <clipPath id={clip}>
        <rect width={body.width} height={body.height} />
      </clipPath>
      <g transform={`translate(${body.x} ${body.y})`}>
        <g data-layer="map" clipPath={`url(#${clip})`}>
          <rect width={body.width} height={body.height} fill={theme.sea} />
          <OnSheet value={true}>
            {diagram ? (
              <DiagramLayers
                {...diagram}
                {...{ drawing, prefix }}
                share={1}
                size={body}
                unit={diagramUnit(sheet)}
                least={composition}
              />
            ) : (
              <FigureLayers {...{ drawing, composition, texts, prefix }} />
            )}
          </OnSheet>
        </g>
        <rect width={body.width} height={body.height} fill="none" stroke={theme.mark} />
        <LegendFigure drawing={drawing} at={[legend.x, legend.y]} size={legendType} prefix={prefix} />
      </g>
      <g data-layer="head" fill={theme.text}>
        <Lines part="title" lines={lines.title} />
        <Lines part="sentence" lines={lines.said} />
      </g>
      <Foot sheet={sheet} />
    </PaperSvg>
  )
}

function Lines({ lines, part }: { readonly lines: readonly SheetLine[]; readonly part: string }) {
  return lines.map(({ text, x, y, size, isStrong }) => (
    <text key={y} data-part={part} x={x} y={y} fontSize={size} fontWeight={isStrong ? 700 : 400}>
      {text}
    </text>
  ))
}

type PartProps = { readonly sheet: Sheet }

function Foot({ sheet }: PartProps) {
  return (
    <g data-layer="foot" fill={sheet.drawing.theme.text}>
      {sheet.diagram ? null : <Scale sheet={sheet} />}
      <Lines part="foot" lines={sheet.lines.foot} />
      <Code sheet={sheet} />
    </g>
  )
}

function Scale({ sheet }: PartProps) {
  const { typeSize, arrow, darkHalf, bar, barWidth, north, distance, ratio } = scaleParts(sheet)
  const ink = sheet.drawing.theme.text
  return (
    <g data-layer="scale" fontSize={typeSize}>
      <path d={`M${arrow.join('L')}z`} fill="none" stroke={ink} strokeLinejoin="round" />
      <path d={`M${darkHalf.join('L')}z`} />
      <path d={`M${bar.join('L')}`} fill="none" stroke={ink} strokeWidth={barWidth} />
      {[north, distance, ratio].map(({ text, at }) => (
        <text key={text} x={at[0]} y={at[1]}>
          {text}
        </text>
      ))}
    </g>
  )
}

/** The link as a QR code with its quiet zone, dark on light under every theme. */
function Code({ sheet }: PartProps) {
  const code = codeParts(sheet)
  if (!code) return null
  const path = code.dark.map(({ x, y, width }) => {
    const side = width.toFixed(3)
    return `M${x.toFixed(3)} ${y.toFixed(3)}h${side}v${side}h-${side}z`
  })
  return (
    <g data-layer="code">
      <title>{sheetWordsIn(sheet.drawing.language)('sheet.code')}</title>
      <rect {...code.box} fill="#ffffff" />
      <path d={path.join('')} fill="#000000" />
    </g>
  )
}
