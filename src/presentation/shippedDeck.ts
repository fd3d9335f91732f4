import type { Atlas, Group, Park, ParkId, Pattern } from '../domain/atlas'
import { byId } from '../domain/byId'
import { type Clause, clauseText } from '../domain/clause'
import { type DeckEntry, namedAddress } from '../domain/edition'
import { nameIn } from '../domain/named'
import { ownLinks } from '../domain/ownSentence'
import { questionKinds } from '../domain/question'
import { questionsOf } from '../domain/questions'
import { rolesOf } from '../domain/roles'
import { type Deck, type Slide, shippedDeckId, usualSeconds } from '../state/deck'
import type { Language } from '../state/view'
import { layoutDeckWordsIn } from '../words/parts/layoutDeck'
import type { WordKey } from '../words/words'

/** What the deck is written with: the atlas in one language. */
type DeckContext = {
  readonly atlas: Atlas
  readonly language: Language
  readonly words: ReturnType<typeof layoutDeckWordsIn>
  readonly parks: (ids: readonly ParkId[]) => string
  readonly list: (parts: readonly string[]) => string
  readonly clause: (clause: Clause) => string
}

/** The deck that comes with the app: the layout as the plan tells it, every figure and name out of the atlas. */
export function shippedDeck(atlas: Atlas, language: Language): Deck {
  const context = penFor(atlas, language)
  const slides = atlas.edition.deck
    .flatMap((entry) => slidesOf(context, entry))
    .map((one) => ({
      ...one,
      address: namedAddress(atlas, one.address),
      steps: one.steps?.map((step) => namedAddress(atlas, step)),
    }))
  return { id: shippedDeckId, name: context.words('layout.deck'), slides, seconds: usualSeconds, loops: false }
}

/** What the edition says by itself is said; the rest the atlas tells. */
function slidesOf(context: DeckContext, entry: DeckEntry): readonly Slide[] {
  const { atlas, language } = context
  const industries = atlas.patterns.filter(({ spatial, industry }) => spatial && industry)
  switch (entry.tells) {
    case 'cover':
    case 'view': {
      const says = (language === 'zh' ? entry.says : entry.saysEn).join('\n')
      return [slide(entry.id, nameIn(language, entry), says, entry.address, entry.tells === 'cover')]
    }
    case 'layout':
      return [wholeSlide(context)]
    case 'groups':
      return atlas.groups.map((group) => groupSlide(context, group))
    case 'patterns':
      return industries.map((pattern) => patternSlide(context, pattern))
    case 'overlap':
      return [overlapSlide(context, industries)]
    case 'questions':
      return [questionsSlide(context)]
  }
}

function slide(id: string, title: string, says: string, address: string, isCover = false): Slide {
  return { id, title, says, address, isCover, seconds: null }
}

function penFor(atlas: Atlas, language: Language): DeckContext {
  const words = layoutDeckWordsIn(language)
  const list = (parts: readonly string[]) => parts.join(words('join.conditions'))
  const named = (id: ParkId) => {
    const park = byId(atlas.parks).get(id)
    return park ? nameIn(language, park) : id
  }
  return {
    atlas,
    language,
    words,
    list,
    parks: (ids) => list(ids.map(named)),
    clause: (clause) => clauseText(clause, language),
  }
}

function membersOf({ atlas }: DeckContext, group: Group): readonly Park[] {
  return atlas.parks.filter((park) => park.group === group.id)
}

function wholeSlide(context: DeckContext): Slide {
  const { atlas, words, language, parks, list, clause } = context
  const lines = atlas.groups.map((group) => {
    const members = membersOf(context, group).map(({ id }) => id)
    return words('layout.whole.group', {
      group: nameIn(language, group),
      count: members.length,
      parks: parks(members),
      clause: clause(group.clause),
    })
  })
  const total = words('layout.whole.total', { count: atlas.parks.length })
  const groups = list(atlas.groups.map((group) => nameIn(language, group)))
  return slide('whole', words('layout.whole', { groups }), [...lines, total].join('\n'), '')
}

/** A group of one park is shown at that park; one of many as a whole. */
function groupSlide(context: DeckContext, group: Group): Slide {
  const { words, language, parks, clause } = context
  const members = membersOf(context, group)
  const [only, ...others] = members
  const name = nameIn(language, group)
  if (only && others.length === 0) {
    const title = words('layout.group', { group: name, parks: nameIn(language, only) })
    return slide(group.id, title, parkSays(context, only), `group=${group.id}&park=${only.id}`)
  }
  const full = nameIn(language, { name: group.fullName, nameEn: group.fullNameEn })
  const said = { parks: parks(members.map(({ id }) => id)), clause: clause(group.clause) }
  return slide(
    group.id,
    words('layout.group.many', { group: name, full, count: members.length }),
    words('layout.group.parks', said),
    `group=${group.id}`,
  )
}

function parkSays(context: DeckContext, park: Park): string {
  const { atlas, words, language, list, clause, parks } = context
  const industries = ownLinks(atlas, park.id).flatMap(({ industry }) => {
    const named = byId(atlas.industries).get(industry)
    return named ? [nameIn(language, named)] : []
  })
  const roles = rolesOf(atlas, park.id).map(({ pattern, slot }) =>
    words('layout.park.role', {
      pattern: nameIn(language, pattern),
      slot: nameIn(language, { name: slot.label, nameEn: slot.labelEn }),
    }),
  )
  const sites = atlas.sites.filter((site) => site.park === park.id).map((site) => nameIn(language, site))
  return [
    words('layout.group.parks', { parks: parks([park.id]), clause: clause(park.clause) }),
    ...(industries.length > 0 ? [words('layout.park.industries', { industries: list(industries) })] : []),
    ...(roles.length > 0 ? [words('layout.park.roles', { roles: list(roles) })] : []),
    ...(sites.length > 0 ? [words('layout.park.sites', { sites: list(sites) })] : []),
  ].join('\n')
}

function patternSlide(context: DeckContext, pattern: Pattern): Slide {
  const { atlas, words, language, parks, clause } = context
  const industry = pattern.industry ? byId(atlas.industries).get(pattern.industry) : undefined
  const title = words('layout.pattern', {
    industry: industry ? nameIn(language, industry) : '',
    pattern: nameIn(language, pattern),
  })
  const says = pattern.slots.map(({ label, labelEn, open, parks: members, clause: where }) =>
    words(open ? 'layout.pattern.open' : 'layout.pattern.slot', {
      slot: nameIn(language, { name: label, nameEn: labelEn }),
      parks: parks(members),
      clause: clause(where),
    }),
  )
  const whole = slide(pattern.id, title, says.join('\n'), `pattern=${pattern.id}&draw=${pattern.id}`)
  return { ...whole, steps: stepsOf(pattern) }
}

/** One slot after another, as the plan names them; a pattern of one slot has no steps. */
function stepsOf({ id, slots }: Pattern): readonly string[] | undefined {
  const named = slots.filter(({ open, parks }) => !open && parks.length > 0).map((slot) => slot.id)
  if (named.length < 2) return undefined
  return named.slice(1).map((_, at) => `pattern=${named.slice(0, at + 1).join()}&draw=${id}`)
}

function overlapSlide({ atlas, words, language, parks, list }: DeckContext, patterns: readonly Pattern[]): Slide {
  const counted = atlas.parks.map(({ id }) => ({
    id,
    count: patterns.filter(({ slots }) => slots.some((slot) => slot.parks.includes(id))).length,
  }))
  const inSome = (count: number) => counted.filter((park) => park.count === count).map(({ id }) => id)
  const says = [
    words('layout.overlap.says', {
      patterns: list(patterns.map((pattern) => nameIn(language, pattern))),
      parks: parks(inSome(patterns.length)),
    }),
    words('layout.overlap.other', { parks: parks(inSome(patterns.length - 1)) }),
  ]
  const ids = patterns.map(({ id }) => id).join()
  return slide('overlap', words('layout.overlap'), says.join('\n'), `pattern=${ids}&pattern.mode=all&draw=${ids}`)
}

function questionsSlide({ atlas, words }: DeckContext): Slide {
  const says = questionKinds.flatMap((kind) => {
    const count = questionsOf(atlas).filter((question) => question.kind === kind).length
    return count > 0
      ? [words('layout.questions.kind', { kind: words(`questions.kind.${kind}` as WordKey), count })]
      : []
  })
  return slide('questions', words('layout.questions'), says.join('\n'), 'desk=questions')
}
