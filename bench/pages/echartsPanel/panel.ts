import type { Shapes } from '../../shapes'
import type { IsQuiet } from '../page'

/** The app's panel and legend in plain elements: what is asked with its counts, the answer with its parks. */
export function writePanel(shapes: Shapes): (isQuiet: IsQuiet) => void {
  const choices = document.getElementById('choices')
  const map = document.getElementById('map')
  if (!choices || !map) throw new Error('the page has no #choices or no #map')
  const counts = element('ul', 'counts')
  const answer = element('h2', 'answer')
  const chips = element('p', 'chips')
  const list = element('ol', 'list')
  const legend = element('ul', 'legend')
  choices.append(counts, answer, chips, list)
  map.after(legend)
  const write = (isQuiet: IsQuiet) => {
    const told = shapes.parks.filter((park) => !isQuiet(park))
    const isAsked = told.length < shapes.parks.length
    const inGroup = (id: string) => told.filter(({ group }) => group === id).length
    counts.replaceChildren(
      ...shapes.groups.map(({ id, name, colour, count }) => row('li', colour, name, `${count}`, inGroup(id) > 0)),
    )
    answer.textContent = `${isAsked ? '中心辐射区中的园区' : '全部园区'}：${told.length} 个`
    chips.textContent = isAsked ? '中心辐射区 ✕ 清除全部' : ''
    list.replaceChildren(...told.map(({ title, districts, colour }) => row('li', colour, title, districts, true)))
    legend.replaceChildren(
      ...shapes.groups.map(({ id, name, colour, count }) => {
        const here = inGroup(id)
        return row('li', colour, name, here === count ? `${count}` : `${here} / ${count}`, here > 0)
      }),
      ...(isAsked ? [row('li', shapes.quiet, '未在筛选结果中', '', false)] : []),
    )
  }
  write(() => false)
  return write
}

function row(tag: string, colour: string, name: string, beside: string, isTold: boolean): HTMLElement {
  const made = element(tag, isTold ? 'row' : 'row quiet')
  const mark = element('i', 'mark')
  mark.style.background = colour
  const button = document.createElement('button')
  button.append(mark, name, element('span', 'beside', beside))
  made.append(button)
  return made
}

function element(tag: string, name: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  made.textContent = text
  return made
}
