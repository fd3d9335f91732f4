/** A word of ours that a newcomer may ask about: what it is called, and what it means, in a sentence. */
type Meaning = { readonly term: string; readonly says: string }
type Entry = {
  readonly zh: Meaning
  readonly en: Meaning
  /** The jargon that it replaces, which no text of the page says any more. */
  readonly instead: string
}

/** The reviewed list of such words; every text of the page says `term`, and `says` comes on demand. */
export const glossary = {
  sources: {
    zh: {
      term: '产业认定依据',
      says: '规划在三处点到产业：园区自己的条目、产业布局、片区条目。勾选哪几处，就按哪几处算一个园区承担什么产业。',
    },
    en: {
      term: 'Sources that count',
      says: "The plan names industries in three places: a park's own clause, the industry patterns, the group's clause. A park carries what the ticked places say.",
    },
    instead: '计入的依据',
  },
  merged: {
    zh: {
      term: '归类',
      says: '规划对相近的产业有几种说法，本图把它们归为一类，方便一次找全。归类是本图的推断，规划原文没有；展开可见各个原词。',
    },
    en: {
      term: 'merged',
      says: 'The plan has several terms for like industries. This atlas puts them under one head, so that all are found at once. That is inferred; unfold a head for the terms themselves.',
    },
    instead: '归并',
  },
  slot: {
    zh: {
      term: '角色',
      says: '一个产业布局给园区分派的角色，如核、翼、点，或引领、支撑。X 是规划留着、没有点名的角色。',
    },
    en: {
      term: 'Slot',
      says: 'What a pattern makes of a park: core, wing or point, or who leads and who supports. X is a slot that the plan leaves open.',
    },
    instead: '位次',
  },
  siteWithoutPark: {
    zh: {
      term: '没写明在哪个园区的载体',
      says: '规划提到的特色产业园区、实验室或平台，但没有说它在哪个园区，所以本图不把它放进任何一个。',
    },
    en: {
      term: 'Site without a park',
      says: 'An industrial park, laboratory or platform that the plan names without saying in which park it stands; so the atlas puts it in none.',
    },
    instead: '载体未落园区',
  },
  outsideList: {
    zh: {
      term: '布局没列、园区条目却提',
      says: '产业布局列全了承担的园区，没有这一个；而这个园区自己的条目又提到同一产业。两处不一致，留待核实。',
    },
    en: {
      term: 'Named outside a closed list',
      says: "A pattern lists all parks that carry an industry and leaves this one out, but the park's own clause names the industry. The two differ, and are to be settled.",
    },
    instead: '名单之外另有提及',
  },
  scope: {
    zh: {
      term: '统计范围',
      says: '一个面积数算的是哪片地、哪一年。各园区公布的数范围和年份不一样，所以不宜直接相比。',
    },
    en: {
      term: 'scope',
      says: 'Which land and which year a published area is about. They differ from park to park, so the figures are not to be compared directly.',
    },
    instead: '口径',
  },
  painter: {
    zh: {
      term: '图形加速',
      says: '地图由显卡画（WebGL）还是由浏览器自己画（SVG）。两种画出来一样；画面不顺或空白时换另一种试试。',
    },
    en: {
      term: 'Painter',
      says: 'Whether the graphics card (WebGL) or the browser itself (SVG) draws the map. Both look alike; try the other where the map is slow or empty.',
    },
    instead: '绘图方式',
  },
} as const satisfies Readonly<Record<string, Entry>>

export type GlossaryWord = keyof typeof glossary
