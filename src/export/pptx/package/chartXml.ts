import type { ChartBar, DeskChart } from '../../../drawing/desks/deskChart'
import type { Size } from '../../../drawing/frame'
import { wrapped } from '../../../drawing/sheet/wrapped'
import { escaped } from '../../xmlText'
import { namesShare } from '../layouts'
import type { ChartColours } from '../shape'
import { fillXml, hundredths, languageXml, rootXml, type Scale, type Writer } from '../xml'

/** Type, in units of the slide, and how large the chart is there. */
export type ChartLook = Scale &
  Pick<Writer, 'language'> & { readonly size: number; readonly box: Size; readonly colours?: ChartColours | undefined }

/** Colours of the theme: what is stands in its quieter ink, what is aimed at in one of its accents. */
const inks: Readonly<Record<ChartBar['role'], keyof ChartColours>> = { baseline: 'tx2', target: 'accent3' }

/** How much the title takes a line, in ems. */
const titleLine = 1.3
/** PowerPoint breaks a title about here. */
const titleShare = 0.8

/** Bars from zero, each with its name before it and its amount on it (ECMA-376 part 1, 21.2); the numbers stand in a workbook too. */
export function chartXml(chart: DeskChart, look: ChartLook): string {
  const series = seriesXml(chart, look)
  const bars = `<c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="25"/><c:axId val="1"/><c:axId val="2"/>`
  const plot = `<c:plotArea>${plotLayout(chart, look)}<c:barChart>${bars}</c:barChart>${axesXml(chart, look)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`
  const content = [
    '<c:roundedCorners val="0"/>',
    `<c:chart>${titleXml(chart.title, look)}<c:autoTitleDeleted val="0"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    lettersXml(look),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
  ]
  return rootXml('c:chartSpace', content.join(''), {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  })
}

function layoutXml(target: string, places: Readonly<Record<string, number>>): string {
  const modes = Object.keys(places).map((key) => (key === 'x' || key === 'y' ? `<c:${key}Mode val="edge"/>` : ''))
  const values = Object.entries(places).map(([key, share]) => `<c:${key} val="${share.toFixed(4)}"/>`)
  return `<c:layout><c:manualLayout>${target}${modes.join('')}${values.join('')}</c:manualLayout></c:layout>`
}

function plotLayout({ title }: DeskChart, { size, box }: ChartLook): string {
  const lines = wrapped(title, size, box.width * titleShare).length
  const y = Math.min(0.7, (lines * titleLine * size + 0.3 * size) / box.height)
  const places = { x: namesShare, y, w: 1 - namesShare, h: 1 - y }
  return layoutXml('<c:layoutTarget val="inner"/>', places)
}

/** In the colour and the fonts of the slide's texts. */
function runXml(name: 'rPr' | 'defRPr', look: ChartLook, isStrong: boolean): string {
  const own = name === 'rPr' ? ` ${languageXml(look.language)}` : ''
  return `<a:${name}${own} sz="${hundredths(look, look.size)}" b="${isStrong ? 1 : 0}">${fillOf('tx1', look)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:${name}>`
}

function lettersXml(look: ChartLook): string {
  return `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${runXml('defRPr', look, false)}</a:pPr><a:endParaRPr ${languageXml(look.language)}/></a:p></c:txPr>`
}

function titleXml(title: string, look: ChartLook): string {
  const run = `<a:r>${runXml('rPr', look, true)}<a:t>${escaped(title)}</a:t></a:r>`
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l">${runXml('defRPr', look, true)}</a:pPr>${run}</a:p></c:rich>`
  return `<c:title><c:tx>${rich}</c:tx>${layoutXml('', { x: 0, y: 0 })}<c:overlay val="0"/></c:title>`
}

type Kind = 'str' | 'num'

/** What cells of the workbook hold, as it was when the chart was made. */
function cellsXml(kind: Kind, range: string, values: readonly string[]): string {
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : ''
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${escaped(value)}</c:v></c:pt>`)
  return `<c:${kind}Ref><c:f>Sheet1!${range}</c:f><c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`
}

function seriesXml({ title, bars }: DeskChart, look: ChartLook): string {
  const last = bars.length + 1
  const points = bars.map(
    ({ role }, at) =>
      `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${inkXml(role, look)}</c:spPr></c:dPt>`,
  )
  const labels = bars.map((bar, at) => `<c:dLbl><c:idx val="${at}"/>${labelXml(formatOf(bar), look)}</c:dLbl>`)
  return [
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${cellsXml('str', '$B$1', [title])}</c:tx>`,
    `<c:spPr>${inkXml('target', look)}</c:spPr><c:invertIfNegative val="0"/>${points.join('')}`,
    `<c:dLbls>${labels.join('')}${labelXml('General', look)}</c:dLbls>`,
    `<c:cat>${cellsXml(
      'str',
      `$A$2:$A$${last}`,
      bars.map(({ name }) => name),
    )}</c:cat>`,
    `<c:val>${cellsXml(
      'num',
      `$B$2:$B$${last}`,
      bars.map(({ value }) => String(value)),
    )}</c:val></c:ser>`,
  ].join('')
}

function labelXml(format: string, look: ChartLook): string {
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
  const flags = shown.map((what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`)
  return `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${lettersXml(look)}<c:dLblPos val="inBase"/>${flags.join('')}`
}

/** So light that letters of the slide's text are read on it. */
function inkXml(role: ChartBar['role'], look: ChartLook): string {
  return fillOf(inks[role], look, 0.4)
}

/** By its name in the theme, so that it goes with it, but for a chart on an office's. */
function fillOf(name: keyof ChartColours, { colours }: ChartLook, opacity = 1): string {
  const said = colours?.[name] ?? name
  return fillXml(said, { scheme: said.startsWith('#') ? new Map() : new Map([[said, said]]) }, opacity)
}

/** A number format that says the whole label, and goes on saying it where the number is changed. */
function formatOf({ before, after, text }: Pick<ChartBar, 'before' | 'after' | 'text'>): string {
  const literal = (said: string) => (said ? `"${said.replaceAll('"', '')}"` : '')
  return `${literal(before)}${text.includes(',') ? '#,##0' : 'General'}${literal(after)}`
}

/** The names stand before the bars; of the amounts the labels say more than ticks would. */
function axesXml({ most }: DeskChart, look: ChartLook): string {
  const ends = `${most === null ? '' : `<c:max val="${most}"/>`}<c:min val="0"/>`
  const quiet = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
  const line = `<c:spPr><a:ln w="9525">${fillOf('tx2', look)}</a:ln></c:spPr>`
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${quiet}${line}${lettersXml(look)}<c:crossAx val="2"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="1"/><c:axPos val="t"/><c:crossAx val="1"/></c:valAx>`,
  ].join('')
}
