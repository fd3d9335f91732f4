import type { Page } from '@playwright/test'

/** What a stage shows that a room cannot read or that lies over something else, each in a few words. */
export function stageTroubles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage')
    if (!stage) return ['no stage']
    const one = (selector: string) => stage.querySelector<HTMLElement>(selector)
    const box = (element: Element) => element.getBoundingClientRect()
    const meet = (a: DOMRect, b: DOMRect, slack = 1) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack

    const isSeen = (element: Element) => {
      const { width, height } = box(element)
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
    }
    const high = window.innerHeight
    const shares = [
      ['[data-name-of]', 0.033],
      ['.stage-caption[data-fit=large] h1', 0.05],
      [
        '.stage-caption [role=status][data-long=false], .stage-foot .legend:not(:has([data-legend=pattern] ~ [data-legend=pattern]))',
        0.03,
      ],
      ['.stage-sources', 0.018],
    ] as const
    const leastOf = (element: Element) => high * (shares.find(([selector]) => element.closest(selector))?.[1] ?? 0.0249)
    const small: string[] = []
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || element.closest('.hidden, .slide-picture') || !isSeen(element)) continue
      const zoom = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom
      const least = leastOf(element)
      if (size < least - 0.01) small.push(`${text.slice(0, 12)} is ${size.toFixed(1)} px`)
    }

    // As wide as the letters come out, as high as a line: a font's own box reaches far above and below them.
    const names = [...stage.querySelectorAll('.surface [data-name-of]')].flatMap((name) => {
      const [letters, line] = [name.querySelector('text'), name.querySelector('rect')]
      if (!letters || !line) return []
      const at = new DOMRect(box(letters).x, box(line).y, box(letters).width, box(line).height)
      return [{ text: name.textContent ?? '', at }]
    })
    const crossing = names.flatMap(({ text, at }, index) =>
      names.slice(index + 1).flatMap((other) => (meet(at, other.at) ? [`${text} on ${other.text}`] : [])),
    )

    // A font's own box may reach a hair beyond its line: only what a reader would see cut counts.
    const cut = [
      '.stage-head',
      '.stage-head h1',
      '.stage-head [role=status]',
      '.stage-foot',
      '.stage-foot .legend',
      '.park-card',
      '.stage-desk[data-own=true]',
      '.stage-desk[data-own=true] ul',
      '.stage-cover',
    ].flatMap((selector) => {
      const element = one(selector)
      if (!element) return []
      const over = element.scrollHeight - element.clientHeight
      return over > 2 ? [`${selector} is cut by ${over} px`] : []
    })
    const rows = [...stage.querySelectorAll('.stage-indicators > *, .stage-indicators li, .stage-questions li')]
    const spilt = rows.flatMap((row) =>
      [...row.children].flatMap((part) =>
        getComputedStyle(part).display !== 'inline' &&
        (box(part).bottom > box(row).bottom + 1 || box(part).right > box(row).right + 1)
          ? [`${part.textContent?.slice(0, 12)} spills`]
          : [],
      ),
    )

    const tools = one('.stage-tools')
    const important = '.stage-head, .stage-foot .legend li, .stage-sources'
    const beside = [...stage.querySelectorAll(important)].flatMap((part) => {
      const said = document.createRange()
      said.selectNodeContents(part)
      const at = part.matches('span') ? said.getBoundingClientRect() : box(part)
      return tools && !one('.stage-cover') && meet(at, box(tools)) ? [`tools over ${part.textContent}`] : []
    })
    const panels = [...stage.querySelectorAll('.park-card, .stage-foot, .stage-head')]
    const under = names.flatMap(({ text, at }) =>
      panels.some((panel) => meet(at, box(panel), 4)) ? [`${text} under a panel`] : [],
    )
    const hasMap = !one('.stage-desk') && !one('.stage-cover')
    const sources = one('.stage-sources')
    const lines = sources
      ? Math.round(box(sources).height / Number.parseFloat(getComputedStyle(sources).lineHeight))
      : 0
    const room = one('.stage-room')
    const map = room && box(room).height < high * 0.75 - 1 ? [`the map has ${box(room).height} px of ${high}`] : []
    const wide =
      sources && sources.scrollWidth > sources.clientWidth + 1 ? ['the sources are wider than their line'] : []
    return [
      ...map,
      ...wide,
      ...(lines > 1 ? [`the sources take ${lines} lines`] : []),
      ...small,
      ...(hasMap ? [...crossing, ...under] : []),
      ...cut,
      ...spilt,
      ...beside,
    ]
  })
}
