import { addedWords } from '../words'

/** How slides are asked for. */
export const pptxWordsIn = addedWords({
  zh: {
    'pptx.slide': '本图一页（PPTX）',
    'pptx.slideSays': '园区、标记、文字都是可编辑的原生形状，备注写明依据',
    'pptx.paper': '页面比例',
    'pptx.file': '张江空间布局图-幻灯{{shape}}',
  },
  en: {
    'pptx.slide': 'This view as a slide (PPTX)',
    'pptx.slideSays': 'Parks, marks and texts are native shapes that can be edited; the notes give the clauses',
    'pptx.paper': 'Shape of the slides',
    'pptx.file': 'Zhangjiang Atlas-slide {{shape}}',
  },
})
