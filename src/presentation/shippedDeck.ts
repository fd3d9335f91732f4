import type { Atlas, Group, Park, Pattern } from '../domain/atlas'
import { byId } from '../domain/byId'
import { countedLinks } from '../domain/countedLinks'
import { type DeckEntry, namedAddress } from '../domain/edition'
import { heldByGroup } from '../domain/heldBy'
import { nameIn, tagIn } from '../domain/named'
import { ownLinks } from '../domain/ownSentence'
import { questionKinds } from '../domain/question'
import { questionsOf } from '../domain/questions'
import { rolesOf } from '../domain/roles'
import { type Deck, type Slide, shippedDeckId, usualSeconds } from '../state/deck'
import type { Language } from '../state/view'
import type { WordKey } from '../words/words'
import { type DeckContext, membersOf, notesOf, penFor, termsOf } from './deckContext'

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

function wholeSlide(context: DeckContext): Slide {
  const { atlas, words, language, list } = context
  const parts = atlas.groups.map((group) =>
    words('layout.whole.part', { group: nameIn(language, group), count: membersOf(context, group).length }),
  )
  const said = { parts: atlas.groups.length, groups: list(parts), count: atlas.parks.length }
  const groups = list(atlas.groups.map((group) => nameIn(language, group)))
  const clauses = atlas.groups.map(({ clause }) => clause)
  const says = notesOf(context, [words('layout.whole.says', said)], clauses)
  return slide('whole', words('layout.whole', { groups }), says, '')
}

/** A group of one park is shown at that park; one of many as a whole. */
function groupSlide(context: DeckContext, group: Group): Slide {
  const { atlas, words, language, parks } = context
  const members = membersOf(context, group)
  const [only, ...others] = members
  const name = nameIn(language, group)
  if (only && others.length === 0) {
    const title = words('layout.group', { group: name, parks: nameIn(language, only) })
    return slide(group.id, title, parkSays(context, group, only), `group=${group.id}&park=${only.id}`)
  }
  const full = nameIn(language, { name: group.fullName, nameEn: group.fullNameEn })
  const links = heldByGroup(countedLinks(atlas), group.id)
  const [first] = links
  const verb = first ? nameIn(language, { name: first.verb, nameEn: first.verbEn }) : ''
  const spoken = [
    words('layout.group.says', { full, count: members.length }),
    ...(first ? [words('layout.group.carries', { verb, ...termsOf(context, links) })] : []),
  ]
  const clauses = [group.clause, ...links.map(({ clause }) => clause)]
  const says = notesOf(context, spoken, clauses, parks(members.map(({ id }) => id)))
  return slide(group.id, words('layout.group.many', { group: name, full }), says, `group=${group.id}`)
}

function parkSays(context: DeckContext, group: Group, park: Park): string {
  const { atlas, words, language, list } = context
  const links = ownLinks(atlas, park.id)
  const roles = rolesOf(atlas, park.id)
  const named = roles.map(({ pattern, slot }) =>
    words('layout.park.role', {
      pattern: nameIn(language, pattern),
      slot: tagIn(language, slot),
    }),
  )
  const sites = atlas.sites.filter((site) => site.park === park.id)
  const spoken = [
    words('layout.group.one', { group: nameIn(language, group), park: nameIn(language, park) }),
    ...(roles.length > 0 ? [words('layout.park.roles', { roles: list(named) })] : []),
    ...(sites.length > 0 ? [words('layout.park.sites', { count: sites.length })] : []),
    ...(roles.length + sites.length === 0 && links.length > 0
      ? [words('layout.park.industries', termsOf(context, links))]
      : []),
  ]
  const clauses = [park.clause, ...roles.map(({ slot }) => slot.clause), ...sites.map(({ clause }) => clause)]
  return notesOf(context, spoken, clauses)
}

function patternSlide(context: DeckContext, pattern: Pattern): Slide {
  const { atlas, words, language, parks } = context
  const found = pattern.industry ? byId(atlas.industries).get(pattern.industry) : undefined
  const named = { industry: found ? nameIn(language, found) : '', pattern: nameIn(language, pattern) }
  const slots = pattern.slots.map(({ label, labelEn, open, parks: members }) =>
    words(open ? 'layout.pattern.open' : 'layout.pattern.slot', {
      slot: nameIn(language, { name: label, nameEn: labelEn.replace(/\s*\(.*$/, '') }),
      parks: parks(members),
    }),
  )
  const spoken = words('layout.pattern.says', { ...named, slots: slots.join(words('join.remarks')) })
  const clauses = [pattern.clause, ...pattern.slots.map(({ clause }) => clause)]
  const says = notesOf(context, [spoken], clauses)
  const whole = slide(pattern.id, words('layout.pattern', named), says, `pattern=${pattern.id}&draw=${pattern.id}`)
  return { ...whole, steps: stepsOf(pattern) }
}

/** One slot after another, as the plan names them; a pattern of one slot has no steps. */
function stepsOf({ id, slots }: Pattern): readonly string[] | undefined {
  const named = slots.filter(({ open, parks }) => !open && parks.length > 0).map((slot) => slot.id)
  if (named.length < 2) return undefined
  return named.slice(1).map((_, at) => `pattern=${named.slice(0, at + 1).join()}&draw=${id}`)
}

function overlapSlide(context: DeckContext, patterns: readonly Pattern[]): Slide {
  const { atlas, words, parks } = context
  const counted = atlas.parks.map(({ id }) => ({
    id,
    count: patterns.filter(({ slots }) => slots.some((slot) => slot.parks.includes(id))).length,
  }))
  const inSome = (count: number) => counted.filter((park) => park.count === count).map(({ id }) => id)
  const spoken = [
    words('layout.overlap.says', { parks: parks(inSome(patterns.length)) }),
    words('layout.overlap.other', { parks: parks(inSome(patterns.length - 1)) }),
  ]
  const ids = patterns.map(({ id }) => id).join()
  const clauses = patterns.map(({ clause }) => clause)
  const address = `pattern=${ids}&pattern.mode=all&draw=${ids}`
  return slide('overlap', words('layout.overlap'), notesOf(context, spoken, clauses), address)
}

/** As many kinds of questions as an ear keeps. */
const mostKinds = 3

function questionsSlide({ atlas, words, list }: DeckContext): Slide {
  const questions = questionsOf(atlas)
  const kinds = questionKinds
    .map((kind) => ({ kind, count: questions.filter((question) => question.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostKinds)
    .map(({ kind, count }) =>
      words('layout.questions.kind', { kind: words(`questions.kind.${kind}` as WordKey), count }),
    )
  const says = words('layout.questions.says', { count: questions.length, kinds: list(kinds) })
  return slide('questions', words('layout.questions'), says, 'desk=questions')
}
