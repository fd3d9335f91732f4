import { wordsIn } from '../../words/words'
import { DiagramLayers } from '../svg/DiagramFigure'
import { FigureLayers } from '../svg/Figure'
import { LegendFigure } from '../svg/LegendFigure'
import { OnSheet } from '../svg/Outline'
import { textWidth } from '../textWidth'
import { codeSize, legendType, type Sheet } from './sheet'
import { edge, type SheetLine } from './sheetLines'

type Props = { readonly sheet: Sheet; readonly prefix: string }

/** A sheet as SVG: true vectors and texts, in the sheet's own units, at the paper's size. */
export function SheetFigure({ sheet, prefix }: Props) {
  const { size, paper, body, drawing, composition, texts, diagram, legend, lines } = sheet
  const { theme } = drawing
  const clip = `${prefix}-body`
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={`${paper.width}mm`}
      height={`${paper.height}mm`}
      fontFamily={sheetFonts}
      role="img"
      aria-label={sheet.title}
    >
      <title>{sheet.title}</title>
      <rect width={size.width} height={size.height} fill={theme.halo} />
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
                unit={Math.max(0.84, Math.min(1.2, body.height / 600))}
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
    </svg>
  )
}

/** What a reader's machine has; a PDF embeds its own. */
const sheetFonts =
  "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif"

function Lines({ lines, part }: { readonly lines: readonly SheetLine[]; readonly part: string }) {
  return lines.map(({ text, x, y, size, isStrong }) => (
    <text key={y} data-part={part} x={x} y={y} fontSize={size} fontWeight={isStrong ? 700 : 400}>
      {text}
    </text>
  ))
}

function Foot({ sheet }: { readonly sheet: Sheet }) {
  const { size, drawing, lines, qr, diagram } = sheet
  const code = codeSize(qr.length)
  return (
    <g data-layer="foot" fill={drawing.theme.text}>
      {diagram ? null : <Scale sheet={sheet} />}
      <Lines part="foot" lines={lines.foot} />
      {qr.length > 0 ? (
        <Code
          sheet={sheet}
          at={[size.width - edge - code, size.height - lines.footHeight + 12]}
          label={wordsIn(drawing.language)('sheet.code')}
        />
      ) : null}
    </g>
  )
}

function Scale({ sheet: { size, scale, drawing, lines } }: { readonly sheet: Sheet }) {
  const words = wordsIn(drawing.language)
  const x = edge
  const y = size.height - lines.footHeight + 17
  const { pixels, text, ratio } = scale
  return (
    <g data-layer="scale" fontSize={11}>
      <path d={`M${x + 5} ${y - 10}l5 14-5-3-5 3z`} fill="none" stroke={drawing.theme.text} strokeLinejoin="round" />
      <path d={`M${x + 5} ${y - 10}v11l-5 3z`} />
      <text x={x + 15} y={y + 3}>
        {words('map.north')}
      </text>
      <path d={`M${x + 46} ${y - 4}v6h${pixels}v-6`} fill="none" stroke={drawing.theme.text} strokeWidth={1.4} />
      <text x={x + 54 + pixels} y={y + 3}>
        {text}
      </text>
      <text x={x + 66 + pixels + textWidth(text, 11)} y={y + 3}>
        {words('sheet.ratio', { ratio: ratio.toLocaleString('en') })}
      </text>
    </g>
  )
}

type CodeProps = { readonly sheet: Sheet; readonly at: readonly [x: number, y: number]; readonly label: string }

/** The link as a QR code with its quiet zone, dark on light under every theme. */
function Code({ sheet: { qr }, at: [x, y], label }: CodeProps) {
  const side = codeSize(qr.length)
  const unit = side / (qr.length + 8)
  const dark = qr.flatMap((row, rowAt) =>
    row.flatMap((isDark, columnAt) =>
      isDark
        ? [
            `M${(x + (columnAt + 4) * unit).toFixed(3)} ${(y + (rowAt + 4) * unit).toFixed(3)}h${unit.toFixed(3)}v${unit.toFixed(3)}h-${unit.toFixed(3)}z`,
          ]
        : [],
    ),
  )
  return (
    <g data-layer="code">
      <title>{label}</title>
      <rect x={x} y={y} width={side} height={side} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </g>
  )
}
