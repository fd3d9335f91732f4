import { addedWords } from '../words'

/** Open questions. */
export const questionsWordsIn = addedWords({
  zh: {
    'questions.lead': '规划各处说法有出入或留白之处，列出请核；都不是错误。',
    'questions.count_other': '{{count}} 问',
    'questions.number': '问数',
    'questions.parks_other': '涉及 {{count}} 个园区',
    'questions.filter': '在图上筛选',
    'questions.filterBy': '在图上筛选“{{kind}}”的园区',
    'questions.noParks': '不涉及具体园区',
    'questions.rule.slot-unsaid': '产业布局列入园区，而园区自己的条目未提这一产业。',
    'questions.rule.outside-closed-list': '园区条目提到产业，而不含 X 的布局名单未列该园区。',
    'questions.rule.candidate-for-x': '园区条目提到产业，含 X 的布局未点名该园区；X 为开放位。',
    'questions.rule.group-term-unnamed': '片区条目点名产业，片区内没有一个园区条目用同一个词。',
    'questions.rule.site-without-park': '规划点名载体，未说明落在哪个园区。',
    'questions.rule.measures-differ': '同一指标既有现状又有目标，两者所量不同。',
    'questions.rule.total-counted': '规划逐个点名园区，未写总数。',
    'questions.ask.slot-unsaid': '位列{{pattern}}的“{{slot}}”，园区条目未提{{industry}}：是否一并列为该园产业？',
    'questions.ask.outside-closed-list': '园区条目提到{{industry}}，{{pattern}}未列该园：是否也在布局之内？',
    'questions.ask.candidate-for-x': '园区条目提到{{industry}}，{{pattern}}未点名该园：是否属于其中的 X？',
    'questions.ask.group-term-unnamed': '{{group}}条目点名{{industry}}，区内园区条目均未逐字提到：由谁承担？',
    'questions.ask.group-term-within': '{{group}}条目点名{{industry}}，区内园区条目只在更长的词里写到：是否同指？',
    'questions.ask.site-without-park': '{{site}}落在哪个园区？',
    'questions.ask.measures-differ':
      '{{indicator}}：现状 {{baseline}}（{{from}}）与目标 {{target}}（{{to}}）能否对照？',
    'questions.ask.total-counted': '逐句计数得 {{total}} 个园区，规划未写总数：是否即为全部？',
    'questions.near': '相近提法（推断）：',
    'questions.nearTerm': '{{industry}}（{{park}}）',
    'questions.noNear': '区内园区条目也无相近提法。',
    'questions.side.pattern': '布局',
    'questions.side.counted': '所数条目',
  },
  en: {
    'questions.lead':
      "Where the plan's own sentences differ or are silent. Put as questions; none of them is an error.",
    'questions.number': 'How many',
    'questions.count_one': '{{count}} question',
    'questions.count_other': '{{count}} questions',
    'questions.parks_one': '{{count}} park',
    'questions.parks_other': '{{count}} parks',
    'questions.filter': 'Filter the map',
    'questions.filterBy': 'Filter the map by "{{kind}}"',
    'questions.noParks': 'about no park in particular',
    'questions.rule.slot-unsaid':
      "An industry's layout lists the park, and the park's own clause does not name the industry.",
    'questions.rule.outside-closed-list':
      "The park's own clause names the industry, and a layout without an X does not list the park.",
    'questions.rule.candidate-for-x':
      "The park's own clause names the industry, and a layout with an X does not name the park; an X is open.",
    'questions.rule.group-term-unnamed':
      "The group's clause names the industry, and no clause of a park in the group does, word for word.",
    'questions.rule.site-without-park': 'The plan names the site and does not say in which park it stands.',
    'questions.rule.measures-differ': 'One indicator has a baseline and a target that do not measure the same thing.',
    'questions.rule.total-counted': 'The plan names the parks one by one and writes no total.',
    'questions.ask.slot-unsaid':
      'In the slot "{{slot}}" of {{pattern}}, while its own clause does not name {{industry}}: does the park carry it?',
    'questions.ask.outside-closed-list':
      'Its own clause names {{industry}}, {{pattern}} does not list it: is it part of the layout?',
    'questions.ask.candidate-for-x':
      'Its own clause names {{industry}}, {{pattern}} does not name it: is it part of the X?',
    'questions.ask.group-term-within':
      'The clause of {{group}} names {{industry}}, which clauses of its parks write only within a longer word: is the same meant?',
    'questions.ask.group-term-unnamed':
      'The clause of {{group}} names {{industry}}, no clause of its parks does word for word: who carries it?',
    'questions.ask.site-without-park': 'In which park does {{site}} stand?',
    'questions.ask.measures-differ':
      '{{indicator}}: can the baseline {{baseline}} ({{from}}) be held against the target {{target}} ({{to}})?',
    'questions.ask.total-counted':
      'Sentence by sentence {{total}} parks are counted; the plan writes no total: are these all?',
    'questions.near': 'Like terms (inferred): ',
    'questions.nearTerm': '{{industry}} ({{park}})',
    'questions.noNear': 'Nor does any clause of its parks name a like term.',
    'questions.side.pattern': 'Layout',
    'questions.side.counted': 'Counted in',
  },
})
