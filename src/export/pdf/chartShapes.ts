import type { ChartBar, DeskChart } from '../../drawing/desks/deskChart'
import type { Rect } from '../../drawing/frame'
import { freeform, group, onMiddle, rect, type Shape, solid, stroke, text } from '../../drawing/shapes/shape'
import { wrapped } from '../../drawing/sheet/wrapped'
import type { Theme } from '../../drawing/theme'
import { chartSize, namesShare } from '../pptx/layouts'

/** A chart as it stands on a slide: its title, and bars from zero with their names before them and their amounts on them. */
export function chartShapes({ title, most, bars }: DeskChart, box: Rect, theme: Theme): Shape {
  const size = chartSize
  const leading = size * 1.3
  const lines = wrapped(title, size, box.width)
  const top = box.y + lines.length * leading + size * 0.3
  const step = (box.y + box.height - top) / bars.length
  const left = box.x + box.width * namesShare
  const longest = most ?? Math.max(...bars.map(({ value }) => value))
  const rows = bars.flatMap((bar, at): readonly Shape[] => {
    const middle = onMiddle(top + (at + 0.5) * step, size)
    const width = (bar.value / longest) * (box.x + box.width - left)
    const place = { x: left, y: top + at * step + step * 0.1, width, height: step * 0.8 }
    return [
      rect('', place, { fill: solid(inkOf(bar, theme), 0.4) }),
      text('', bar.name, [left - size * 0.4, middle], { size, colour: theme.text, anchor: 'end' }),
      text('', bar.text, [left + size * 0.3, middle], { size, colour: theme.text }),
    ]
  })
  const foot = [[left, top] as const, [left, box.y + box.height] as const]
  const axis = freeform('', [{ kind: 'line', points: foot }], { line: stroke(theme.groundText, 0.75) })
  const look = { size, weight: 700, leading, colour: theme.text }
  return group('', [text('', lines, [box.x, box.y + size], look), ...rows, axis])
}

function inkOf({ role }: ChartBar, { groundText, groups }: Theme): string {
  return role === 'baseline' ? groundText : groups.blue
}
