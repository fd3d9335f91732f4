import type { Markup } from '../markup'

const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A stretch of the text, and what stands in its place. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string }

/** What can go without the part losing its form; the nearest one around what leads nowhere goes. */
const losable = new Set([
  'hlinkClick',
  'hlinkMouseOver',
  'hlinkHover',
  'ext',
  'buBlip',
  'pic',
  'sp',
  'cxnSp',
  'graphicFrame',
  'contentPart',
  'bg',
  'custDataLst',
  'controls',
  'transition',
  'timing',
  'sldLayoutId',
])
const shapes = new Set(['pic', 'sp', 'cxnSp', 'graphicFrame', 'contentPart'])

/**
 * A part's text without what leads to a relationship that is not taken over. Where a shape went, the order in which shapes
 * come in goes too: it would name one that is not there.
 */
export function cleaned(text: string, root: Markup, live: ReadonlySet<string>, more: readonly Edit[] = []): string {
  const lost = new Map<number, Edit>()
  let isShapeLost = false
  const visit = (element: Markup, around: readonly Markup[]) => {
    const dead = element.attributes.filter(({ space, value }) => space === relationSpace && !live.has(value))
    for (const { local, from, to } of dead) {
      const isSpare = local === 'link' && element.attributes.some((one) => one.local === 'embed' && live.has(one.value))
      const all = [...around, element]
      const gone = isSpare ? { from, to, text: '' } : lossOf(all, text)
      lost.set(gone.from, gone)
      isShapeLost ||= all.some((one) => one.from === gone.from && shapes.has(one.local))
    }
    for (const child of element.children) visit(child, [...around, element])
  }
  visit(root, [])
  const timing = isShapeLost ? root.children.filter(({ local }) => local === 'timing') : []
  return edited(text, root, [...lost.values(), ...timing.map(({ from, to }) => ({ from, to, text: '' })), ...more])
}

/** A fill goes by itself, but for one of a picture or a ground, which are nothing without it; a list of a theme wants three. */
function lossOf(way: readonly Markup[], text: string): Edit {
  const within = (at: number) => way[at - 1]?.local ?? ''
  const fill = way.findIndex(({ local }, at) => local === 'blipFill' && !/^(pic|bgPr)$/.test(within(at)))
  const nearest = way.map(({ local }) => losable.has(local)).lastIndexOf(true)
  const at = Math.max(fill, nearest)
  const { from, to, prefix } = way[at] ?? way[way.length - 1] ?? { from: 0, to: text.length, prefix: '' }
  const plain = `<${prefix}solidFill><${prefix}schemeClr val="phClr"/></${prefix}solidFill>`
  return { from, to, text: at === fill && /FillStyleLst$/.test(within(fill)) ? plain : '' }
}

/** What lies within another stretch goes with it. */
function edited(text: string, root: Markup, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => one.from - other.from || other.to - one.to)
  let at = root.from
  let written = ''
  for (const edit of sorted) {
    if (edit.from < at) continue
    written += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written}${text.slice(at, root.to)}`
}
