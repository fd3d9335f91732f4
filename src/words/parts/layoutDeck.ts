import { addedWords } from '../words'

/** The deck that comes with the app: its frame of words, which the data fills. */
export const layoutDeckWordsIn = addedWords({
  zh: {
    'layout.deck': '张江空间布局（随附讲稿）',
    'layout.rests': '依据：{{clauses}}',
    'layout.named': '园区：{{parks}}',
    'layout.whole': '空间布局：{{groups}}',
    'layout.whole.part': '{{group}} {{count}} 个园区',
    'layout.whole.says':
      '规划把张江高新区的空间写成 {{parts}} 个部分：{{groups}}。合起来是 {{count}} 个园区，总数由我们相加，规划没有写。先看这四部分各在哪里，再看三大产业怎样落到园区上。',
    'layout.group': '{{group}}：{{parks}}',
    'layout.group.many': '{{group}}：{{full}}',
    'layout.group.says': '{{full}}有 {{count}} 个园区，图上只标它们的名字。',
    'layout.group.carries':
      '规划要这一片{{verb}}{{industries}}等 {{all}} 个产业；这是对整片说的，不等于每个园区都承担。',
    'layout.group.one': '{{group}}只有一个园区，就是{{park}}。',
    'layout.park.industries': '它自己的条目提到{{industries}}等 {{all}} 个产业。',
    'layout.park.roles': '三大产业的布局里，它是{{roles}}。',
    'layout.park.role': '{{pattern}} 的“{{slot}}”',
    'layout.park.sites': '落在这里的载体有 {{count}} 处，右边列出。',
    'layout.pattern': '{{industry}}：{{pattern}}',
    'layout.pattern.says': '{{industry}}的布局，规划写成“{{pattern}}”。{{slots}}。',
    'layout.pattern.slot': '“{{slot}}”是{{parks}}',
    'layout.pattern.open': '“{{slot}}”规划没有点名，图上不画',
    'layout.overlap': '三张产业布局在哪里重叠',
    'layout.overlap.says': '把三大产业的布局叠起来看，三张都点到的是{{parks}}。',
    'layout.overlap.other': '点到两次的是{{parks}}。',
    'layout.questions': '有待核实的问题',
    'layout.questions.says':
      '读规划时留下 {{count}} 个要由规划者核实的地方，最多的是{{kinds}}。它们不是错误，是原文没有说定。',
    'layout.questions.kind': '{{kind}} {{count}} 项',
  },
  en: {
    'layout.deck': 'The layout of Zhangjiang (comes with the map)',
    'layout.rests': 'Clauses: {{clauses}}',
    'layout.named': 'Parks: {{parks}}',
    'layout.whole': 'The layout: {{groups}}',
    'layout.whole.part': '{{group}} with {{count}}',
    'layout.whole.says':
      'The plan describes the zone in {{parts}} parts: {{groups}}. Together they hold {{count}} parks; we added them up, the plan gives no total. First see where the parts lie, then how the three industries are laid over the parks.',
    'layout.group': '{{group}}: {{parks}}',
    'layout.group.many': '{{group}}: {{full}}',
    'layout.group.says': '{{full}}: {{count}} parks, and the map names these alone.',
    'layout.group.carries':
      'The plan wants this part to {{verb}} {{industries}} and more, {{all}} industries in all. That is said of the part as a whole, not of each park.',
    'layout.group.one': 'In the plan the {{group}} is one park, {{park}}.',
    'layout.park.industries': 'Its own clause names {{industries}} and more, {{all}} industries in all.',
    'layout.park.roles': 'In the layouts of the three industries it is {{roles}}.',
    'layout.park.role': '“{{slot}}” of {{pattern}}',
    'layout.park.sites': 'It has {{count}} sites, listed at the right.',
    'layout.pattern': '{{industry}}: {{pattern}}',
    'layout.pattern.says': 'For {{industry}} the plan draws a layout of “{{pattern}}”. {{slots}}.',
    'layout.pattern.slot': '“{{slot}}” is {{parks}}',
    'layout.pattern.open': 'for “{{slot}}” the plan names nobody, so nothing is drawn',
    'layout.overlap': 'Where the three patterns overlap',
    'layout.overlap.says': 'Laid over each other, all three layouts meet in {{parks}}.',
    'layout.overlap.other': 'Two of them meet in {{parks}}.',
    'layout.questions': 'Questions to settle',
    'layout.questions.says':
      'Reading the plan left {{count}} points for its planners to settle, most of all these: {{kinds}}. They are no errors; the text leaves them open.',
    'layout.questions.kind': '{{kind}}, {{count}}',
  },
})
