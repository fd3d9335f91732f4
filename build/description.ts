import type { Plugin } from 'vite'
import { builtData } from './poster.ts'

type Counted = { readonly parks: readonly unknown[]; readonly groups: readonly { readonly name: string }[] }

/** What the page says of itself before it has data, from the data of this edition. */
export function description(atlas: Counted = JSON.parse(builtData('atlas.json'))): string {
  const groups = atlas.groups.map(({ name }) => name).join('、')
  return `张江高新区 ${atlas.parks.length} 个园区的空间布局图：${groups}`
}

/** Writes it into the page, in development too. */
export function described(): Plugin {
  return { name: 'description', transformIndexHtml: (html) => html.replace('<!--description-->', () => description()) }
}
