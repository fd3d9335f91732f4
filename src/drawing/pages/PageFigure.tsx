import { pageShapes } from '../shapes/pageShapes'
import { PaperSvg } from '../sheet/PaperSvg'
import type { AtlasPage } from './page'

type Props = { readonly page: AtlasPage; readonly prefix: string }

/** A page of the park atlas as SVG, in its own units, at the paper's size. */
export function PageFigure({ page, prefix }: Props) {
  const { size, paper, title, theme } = page
  return <PaperSvg {...{ title, size, paper, prefix }} ground={theme.halo} shapes={pageShapes(page)} />
}
