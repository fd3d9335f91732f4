/** Questions that come with the app; each is an address like any other. */
export const shippedViews = [
  {
    id: 'biomedicine-in-four-x',
    name: '哪些园区承担生物医药，又在 4+X 中？',
    nameEn: 'Which parks carry biomedicine and stand in 4+X?',
    address: 'industry=biomedicine&pattern=four-x&draw=four-x',
  },
  {
    id: 'digital-economy-in-the-zone',
    name: '中心辐射区里谁承担数字经济？',
    nameEn: 'Who carries the digital economy in the central zone?',
    address: 'group=zone&industry=digital-economy',
  },
  {
    id: 'in-no-pattern',
    name: '哪些园区不在三大产业的任何布局中？',
    nameEn: "Which parks stand in none of the three industries' patterns?",
    address: 'pattern.not=core-wings-points,one-five-x,four-x',
  },
  {
    id: 'in-all-patterns',
    name: '三张产业布局在哪里重叠？',
    nameEn: "Where do the three industries' patterns overlap?",
    address: 'pattern=core-wings-points,one-five-x,four-x&pattern.mode=all&draw=core-wings-points,one-five-x,four-x',
  },
  {
    id: 'manufacturing-in-clusters',
    name: '新城多组团中谁承担智能制造与装备？',
    nameEn: 'Who carries intelligent manufacturing and equipment in the new-city clusters?',
    address: 'group=clusters&industry=head-smart-manufacturing',
  },
  {
    id: 'circuits-without-a-slot',
    name: '哪些园区自己提到集成电路，却不在一核两翼多点中？',
    nameEn: 'Which parks name integrated circuits themselves, yet have no place in one core, two wings, many points?',
    address: 'industry=integrated-circuits&pattern.not=core-wings-points&source=own&draw=core-wings-points',
  },
] as const
