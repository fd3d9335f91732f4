import { addedWords } from '../words'

/** The panel of a park: its small map, its one sentence, and what its facts rest on. */
export const panelWordsIn = addedWords({
  zh: {
    'panel.sketch': '{{park}}的位置图',
    'panel.sentence': '{{parts}}。',
    'panel.where': '{{park}}属{{group}}',
    'panel.whereIn': '{{park}}在{{districts}}，属{{group}}',
    'panel.group': '{{short}}（{{full}}）',
    'panel.industries': '原文点名{{industries}}',
    'panel.industriesOf': '原文点名{{industries}}等 {{count}} 个产业',
    'panel.role': '在{{industry}}“{{pattern}}”中列“{{slot}}”',
    'panel.tasks_other': '有任务 {{count}} 项',
    'panel.grounds': '依据',
    'panel.peers': '同业',
    'panel.more': '等 {{count}} 个园区',
    'panel.extent': '面积与范围',
  },
  en: {
    'panel.sketch': 'Where {{park}} lies',
    'panel.sentence': '{{parts}}.',
    'panel.where': '{{park}} is part of {{group}}',
    'panel.whereIn': '{{park}}, in {{districts}}, is part of {{group}}',
    'panel.group': '{{full}} ({{short}})',
    'panel.industries': 'the plan names {{industries}}',
    'panel.industriesOf': 'the plan names {{count}} industries, among them {{industries}}',
    'panel.role': 'it stands in {{pattern}} of {{industry}} as “{{slot}}”',
    'panel.tasks_other': 'it has {{count}} tasks',
    'panel.tasks_one': 'it has {{count}} task',
    'panel.grounds': 'Grounds',
    'panel.peers': 'Also in',
    'panel.more': '{{count}} parks in all',
    'panel.extent': 'Area and extent',
  },
})
