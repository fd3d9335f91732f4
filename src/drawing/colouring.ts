import {
  type Atlas,
  type IndustryId,
  type Park,
  type ParkId,
  type Pattern,
  type Source,
  sources,
} from '../domain/atlas'
import { byId } from '../domain/byId'
import type { Filter } from '../domain/filter'
import { namedInPassing } from '../domain/inPassing'
import { type Measure, measureOf } from '../domain/measure'
import { memoizeLast } from '../domain/memoizeLast'
import { nameIn, tagIn } from '../domain/named'
import { namingSourcesOf } from '../domain/namingSources'
import { candidatesFor } from '../domain/openSlots'
import { patternTitle } from '../domain/patternTitle'
import { shownSlots } from '../domain/statedSlots'
import { type Topic, topicParks } from '../domain/topic'
import type { Language, ShownLens, View } from '../state/view'
import { type WordKey, wordsIn } from '../words/words'
import { type Fill, hatched, hollow, pencilled } from './fill'
import { stepsOf } from './measureSteps'
import { valueName } from './sentence'
import { type Hatch, hatches, type Theme } from './theme'

/** One meaning of a colour, as the legend tells it. */
export type FillClass = { readonly fill: Fill; readonly name: string; readonly detail: string }

/** What the colours mean under a lens, and how each park is filled. */
export type Colouring = {
  /** What is coloured; empty for the groups, which need no heading. */
  readonly title: string
  readonly classes: readonly FillClass[]
  /** What must be known before the amounts are compared; it stands wherever they do. */
  readonly caution?: string
  readonly fillOf: (park: ParkId) => Fill
  /** What the lens says of a park, in words; empty where the fill says it all. */
  readonly readingOf: (park: ParkId) => string
}

type Asked = Pick<View, 'openSlots' | 'language'> &
  Partial<Pick<View, 'statedOnly'>> & { readonly lens: ShownLens; readonly filter: Pick<Filter, 'sources'> }

const recall = memoizeLast<Colouring>(4)

/** The colouring of a lens; the same value as long as what it says is the same. */
export function colouringOf(atlas: Atlas, asked: Asked, theme: Theme): Colouring {
  const { lens, openSlots, statedOnly = false, language, filter } = asked
  return recall([atlas, lens, openSlots, statedOnly, language, theme, filter.sources], () =>
    coloured(atlas, asked, theme),
  )
}

function coloured(atlas: Atlas, { lens, openSlots, statedOnly, language, filter }: Asked, theme: Theme): Colouring {
  switch (lens.by) {
    case 'group':
      return byGroup(atlas, language, theme)
    case 'industry':
      return byIndustry(atlas, lens.industry, language, theme)
    case 'pattern': {
      const pattern = byId(atlas.patterns).get(lens.pattern)
      return pattern
        ? byPattern(atlas, shownSlots(pattern, statedOnly), openSlots, language, theme)
        : byGroup(atlas, language, theme)
    }
    case 'topic':
      return byTopic(atlas, lens.topic, filter.sources, language, theme)
    case 'measure':
      return byMeasure(atlas, lens.measure, filter.sources, language, theme)
  }
}

function byGroup(atlas: Atlas, language: Language, theme: Theme): Colouring {
  const classes = atlas.groups.map(({ id, look, fullName, fullNameEn, ...named }) => ({
    group: id,
    fill: hatched(id, theme.groups[look], hatches[look], theme),
    name: nameIn(language, named),
    detail: nameIn(language, { name: fullName, nameEn: fullNameEn }),
  }))
  const fills = new Map(classes.map(({ group, fill }) => [group, fill]))
  const fillOf = (park: Park | undefined) => park && fills.get(park.group)
  return {
    title: '',
    classes,
    fillOf: (park) => fillOf(byId(atlas.parks).get(park)) ?? hollow(theme),
    readingOf: () => '',
  }
}

/** Each park in one of the classes. */
function classed(title: string, classes: readonly FillClass[], classOf: (park: ParkId) => FillClass): Colouring {
  return { title, classes, fillOf: (park) => classOf(park).fill, readingOf: (park) => classOf(park).name }
}

/** Own sentence and layout together weigh the most; what is said of the whole group the least. */
const namings: readonly (readonly [string, Hatch, (by: ReadonlySet<Source>) => boolean])[] = [
  ['both', 'solid', (by) => by.has('own') && by.has('pattern')],
  ['own', 'plain', (by) => by.has('own')],
  ['pattern', 'stripes', (by) => by.has('pattern')],
  ['group', 'dots', (by) => by.has('group')],
]

function byIndustry(atlas: Atlas, industry: IndustryId, language: Language, theme: Theme): Colouring {
  const words = wordsIn(language)
  const namers = namingSourcesOf(atlas, industry)
  const term = byId(atlas.industries).get(industry)
  const classes = namings.map(([id, hatch]) => {
    return { fill: hatched(id, theme.lens, hatch, theme), name: words(`lens.named.${id}` as WordKey), detail: '' }
  })
  const none = { fill: hollow(theme), name: words('lens.named.none'), detail: '' }
  const inPassing = namedInPassing(atlas, industry, sources)
  const passing = { fill: pencilled('passing', theme.lens), name: words('lens.named.passing'), detail: '' }
  const classOf = (park: ParkId) => {
    const by = namers.get(park)
    const named = by && classes[namings.findIndex(([, , isSo]) => isSo(by))]
    return named ?? (inPassing.includes(park) ? passing : none)
  }
  const title = words('lens.industryTitle', { industry: term ? nameIn(language, term) : industry })
  return classed(title, [...classes, ...(inPassing.length > 0 ? [passing] : []), none], classOf)
}

/** The parks of a topic, and all others. */
function byTopic(atlas: Atlas, topic: Topic, counted: readonly Source[], language: Language, theme: Theme): Colouring {
  const words = wordsIn(language)
  const parks = topicParks(atlas, topic, counted)
  const within = { fill: hatched('topic', theme.lens, 'plain', theme), name: words('lens.topic.within'), detail: '' }
  const others = { fill: hollow(theme), name: words('lens.topic.others'), detail: '' }
  const title = valueName(atlas, topic.of, topic.id, language)
  return classed(title, [within, others], (park) => (parks.includes(park) ? within : others))
}

const slotHatches: readonly Hatch[] = ['solid', 'plain', 'dots', 'stripes']

function byPattern(atlas: Atlas, pattern: Pattern, openSlots: boolean, language: Language, theme: Theme): Colouring {
  const words = wordsIn(language)
  const filled = pattern.slots.filter(({ open }) => !open)
  const classes = filled.map((slot, index) => ({
    fill: hatched(`slot-${index}`, theme.lens, slotHatches[index % slotHatches.length] ?? 'plain', theme),
    name: tagIn(language, slot),
    detail: '',
    parks: slot.parks,
  }))
  const candidates = openSlots ? candidatesFor(atlas, pattern) : []
  const candidate = {
    fill: pencilled('candidate', theme.lens),
    name: words('lens.candidate'),
    detail: '',
    parks: candidates,
  }
  const none = { fill: hollow(theme), name: words('lens.noSlot'), detail: '', parks: [] }
  const all = [...classes, ...(candidates.length > 0 ? [candidate] : []), none]
  const title = words('lens.patternTitle', { pattern: patternTitle(atlas, pattern, language) })
  return classed(title, all, (park) => all.find(({ parks }) => parks.includes(park)) ?? none)
}

/** The ramp's colours, spread over the steps; a single step takes the strongest. */
function stepFill(index: number, steps: number, { ramp, lens }: Theme): Fill {
  const last = ramp.length - 1
  const at = steps < 2 ? last : Math.round((index * last) / (steps - 1))
  return { id: `step-${index}`, colour: ramp[at] ?? lens, edge: ramp[last] ?? lens, hatch: 'plain', opacity: 0.94 }
}

function byMeasure(
  atlas: Atlas,
  measure: Measure,
  counted: readonly Source[],
  language: Language,
  theme: Theme,
): Colouring {
  const words = wordsIn(language)
  const measured = new Map(atlas.parks.map((park) => [park.id, measureOf(atlas, park, measure, counted)]))
  const values = [...measured.values()].filter((value) => value !== null)
  const steps = stepsOf(values, measure, theme.ramp.length)
  const classes = steps.map(({ amount }, index) => ({
    fill: stepFill(index, steps.length, theme),
    // An area's unit stands once, in the title.
    name: measure === 'area' ? amount : words(`lens.amount.${measure}`, { amount }),
    detail: '',
  }))
  const none = { fill: hollow(theme), name: words('notFound'), detail: '' }
  const isKnown = values.length === measured.size
  const fillOf = (park: ParkId) => {
    const value = measured.get(park) ?? null
    const step = value === null ? -1 : steps.findIndex((one) => one.holds(value))
    return classes[step]?.fill ?? none.fill
  }
  return {
    title: words(measure === 'area' ? 'lens.areaTitle' : `measure.${measure}`),
    ...(measure === 'area' ? { caution: words('lens.areaNote') } : {}),
    classes: isKnown ? classes : [...classes, none],
    fillOf,
    readingOf: (park) => {
      const value = measured.get(park) ?? null
      return value === null ? none.name : words(`lens.amount.${measure}`, { amount: value })
    },
  }
}
