/** How a title is set in the caption: large on one line, smaller on two, or small on three. */
export type TitleFit = 'large' | 'middle' | 'small'

/** How many ems a line of each size holds, with what is left over where a line breaks; beside the mark of a detour less. */
const room = { large: 28, middle: 66 } as const
const besideMark = 0.64

/** The largest size in which a title finds room. */
export function titleFit(title: string, isOff: boolean): TitleFit {
  const ems = [...title].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.49), 0)
  const share = isOff ? besideMark : 1
  if (ems <= room.large * share) return 'large'
  return ems <= room.middle * share ? 'middle' : 'small'
}
