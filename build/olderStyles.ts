import type { Node, Plugin } from 'postcss'

/** Units of a container's size and of the window's without the browser's own bars. */
const newerUnit = /(\d)(?:cq|dv)([wh])\b/g

/**
 * Before Chrome 105 styles cannot ask for the size of a container, and a rule that does is passed over; before 108 they
 * know the window's size only with the browser's bars. There the window stands for the container, which on a narrow
 * screen it nearly is.
 */
export const olderStyles: Plugin = {
  postcssPlugin: 'older-styles',
  Once(root, { AtRule, Rule }) {
    root.walkAtRules('container', (query) => {
      const media = new AtRule({ name: 'media', params: query.params.replace(/^[\w-]+ /, ''), ...placeOf(query) })
      media.append(query.nodes?.map((node) => node.clone()) ?? [])
      const older = new AtRule({ name: 'supports', params: 'not (container-type: inline-size)', ...placeOf(query) })
      query.after(older.append(media))
    })
    root.walkDecls((declaration) => {
      const { parent, prop, value } = declaration
      const [unit] = value.match(newerUnit) ?? []
      if (!(parent instanceof Rule) || !unit) return
      const rule = new Rule({ selector: parent.selector, ...placeOf(declaration) })
      rule.append({ prop, value: value.replace(newerUnit, '$1v$2'), ...placeOf(declaration) })
      const older = new AtRule({ name: 'supports', params: `not (width: ${unit})`, ...placeOf(declaration) })
      parent.after(older.append(rule))
    })
  },
}

/** Where a style was written, which Vite asks of each. */
function placeOf({ source }: Node) {
  return source ? { source } : {}
}
