import { wordsIn } from '../../words/words'
import { FigureLayers } from '../svg/Figure'
import { LegendFigure } from '../svg/LegendFigure'
import { OnSheet } from '../svg/Outline'
import { textWidth } from '../textWidth'
import { legendPlace } from './legendPlace'
import type { Sheet } from './sheet'
import { sheetParts } from './sheet'

type Props = { readonly sheet: Sheet; readonly prefix: string }

/** A sheet as SVG: true vectors and texts, in the sheet's own units, at the paper's size. */
export function SheetFigure({ sheet, prefix }: Props) {
  const { size, paper, body, drawing, composition, texts } = sheet
  const { theme } = drawing
  const clip = `${prefix}-body`
  const legend = legendPlace(sheet)
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
            <FigureLayers {...{ drawing, composition, texts, prefix }} />
          </OnSheet>
        </g>
        <rect width={body.width} height={body.height} fill="none" stroke={theme.mark} />
        <LegendFigure drawing={drawing} at={[legend.x, legend.y]} size={legend.size} prefix={prefix} />
      </g>
      <Head sheet={sheet} />
      <Foot sheet={sheet} />
    </svg>
  )
}

/** What a reader's machine has; a PDF embeds its own. */
const sheetFonts =
  "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif"

function Head({ sheet: { size, title, sentence, readings, drawing } }: { readonly sheet: Sheet }) {
  const { edge } = sheetParts
  const said = readings[0] ?? sentence
  const room = size.width - 2 * edge
  const titleSize = Math.min(29, (29 * room) / textWidth(title, 29))
  const saidSize = Math.min(14.5, (14.5 * room) / textWidth(said, 14.5))
  return (
    <g data-layer="head" fill={drawing.theme.text}>
      <text data-part="title" x={edge} y={50} fontSize={titleSize} fontWeight={700}>
        {title}
      </text>
      <text data-part="sentence" x={edge} y={73} fontSize={saidSize}>
        {said}
      </text>
    </g>
  )
}

const codeSize = 58

function Foot({ sheet }: { readonly sheet: Sheet }) {
  const { size, drawing, clauses, credits, notice, projection, link } = sheet
  const { edge, foot } = sheetParts
  const { theme } = drawing
  const words = wordsIn(drawing.language)
  const top = size.height - foot
  const room = size.width - 2 * edge - codeSize - 20
  const lines = [clauses, credits.join(' · '), `${notice} · ${projection}`, link].filter(Boolean)
  return (
    <g data-layer="foot" fill={theme.text}>
      <Scale sheet={sheet} />
      {lines.map((line, index) => {
        const fontSize = Math.min(9.5, (9.5 * room) / textWidth(line, 9.5))
        return (
          <text
            key={line}
            x={edge}
            y={top + 38 + index * 12.5}
            fontSize={fontSize}
            fontWeight={line.startsWith(notice) ? 700 : 400}
          >
            {line}
          </text>
        )
      })}
      <Code sheet={sheet} at={[size.width - edge - codeSize, top + 12]} label={words('sheet.code')} />
    </g>
  )
}

function Scale({ sheet: { size, scale, drawing } }: { readonly sheet: Sheet }) {
  const words = wordsIn(drawing.language)
  const x = sheetParts.edge
  const y = size.height - sheetParts.foot + 17
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
        {`${text}   ${words('sheet.ratio', { ratio: ratio.toLocaleString('en') })}`}
      </text>
    </g>
  )
}

type CodeProps = { readonly sheet: Sheet; readonly at: readonly [x: number, y: number]; readonly label: string }

/** The link as a QR code with its quiet zone, dark on light under every theme. */
function Code({ sheet: { qr }, at: [x, y], label }: CodeProps) {
  const unit = codeSize / (qr.length + 4)
  const dark = qr.flatMap((row, rowAt) =>
    row.flatMap((isDark, columnAt) =>
      isDark
        ? [
            `M${(x + (columnAt + 2) * unit).toFixed(3)} ${(y + (rowAt + 2) * unit).toFixed(3)}h${unit.toFixed(3)}v${unit.toFixed(3)}h-${unit.toFixed(3)}z`,
          ]
        : [],
    ),
  )
  return (
    <g data-layer="code">
      <title>{label}</title>
      <rect x={x} y={y} width={codeSize} height={codeSize} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </g>
  )
}
