import { addedWords } from '../words'

/** An office's own template for slides: what is kept of it, and why a file is none. */
export const templateWordsIn = addedWords({
  zh: {
    template: '本单位模板',
    'template.hint':
      '选一个 .potx 或 .pptx 文件，或拖到这里：幻灯与讲稿存成 PPTX 时用它的母版、版式、字体与背景，图面颜色仍与屏幕相同。只留在这台电脑的浏览器里，不写进链接。',
    'template.choose': '选择模板文件',
    'template.other': '换一个',
    'template.remove': '不再使用',
    'template.used': '幻灯与讲稿存成 PPTX 时用它的版面；图册不用，预览只是图面',
    'template.size': '页面 {{width}} × {{height}} 厘米',
    'template.titleFont': '标题字体 {{font}}',
    'template.textFont': '正文字体 {{font}}',
    'template.colours': '主题颜色',
    'template.left.macros': '文件中的宏没有带入。',
    'template.left.links': '指向文件以外的链接与图片没有带入。',
    'template.left.objects': '嵌在母版里的文档、图表、音视频没有带入。',
    'template.trouble.full': '浏览器的存储空间已满，模板只用到关闭本页为止。请清理空间后再选一次。',
    'template.trouble.blocked': '浏览器不让本页存储，模板只用到关闭本页为止，下次请再选一次。',
    'template.trouble.silent': '浏览器的存储没有回应，模板只用到关闭本页为止。请关闭其他标签页，再选一次。',
    'template.trouble.unreadable': '浏览器里存着的模板读不懂，没有使用。请再选一次模板文件。',
    'template.stays': '模板已不再使用，但浏览器没能清除它，下次打开可能又会出现。请清除本站的浏览数据。',
    'template.refused': '没有换模板：{{why}}',
    'template.why.empty': '“{{file}}”是空的。请另选一个文件。',
    'template.why.unreadable': '“{{file}}”读不出来：可能已被移走，或者是文件夹。请重新选择。',
    'template.why.large': '“{{file}}”超过 {{most}} MB。请删去母版里的大图片，或在 PowerPoint 中压缩图片，再选一次。',
    'template.why.unpacked': '“{{file}}”展开后太大。请压缩母版里的图片，再选一次。',
    'template.why.notZip': '“{{file}}”不是 PowerPoint 文件。请选 .potx 或 .pptx 文件。',
    'template.why.password': '“{{file}}”有密码保护，读不了。请打开它，去掉密码，另存后再选。',
    'template.why.old': '“{{file}}”是旧格式（.ppt、.pot 或 .dps）。请打开它，另存为 .potx 或 .pptx 再选。',
    'template.why.notSlides': '“{{file}}”不是幻灯文件。请选 .potx 或 .pptx 文件。',
    'template.why.strict': '“{{file}}”是“Strict Open XML”格式。请在 PowerPoint 中另存为普通的 .potx 或 .pptx 再选。',
    'template.why.noMaster': '“{{file}}”里没有母版或版式。请打开它，在“幻灯片母版”中加上，再选一次。',
    'template.why.damaged': '“{{file}}”已损坏，读到一半读不下去。请用 PowerPoint 或 WPS 打开，另存后再选。',
  },
  en: {
    template: "The office's template",
    'template.hint':
      'Choose a .potx or .pptx file, or drop it here: slides and decks saved as PPTX then have its masters, layouts, fonts and background, while the map keeps the colours of the screen. It stays in the browser of this computer and is part of no link.',
    'template.choose': 'Choose a template',
    'template.other': 'Change',
    'template.remove': 'Stop using it',
    'template.used':
      'Slides and decks saved as PPTX are laid out on it; the park atlas is not, and the preview shows the map alone',
    'template.size': 'Slides of {{width}} × {{height}} cm',
    'template.titleFont': 'Titles in {{font}}',
    'template.textFont': 'Text in {{font}}',
    'template.colours': 'Colours of the theme',
    'template.left.macros': 'Macros of the file were left out.',
    'template.left.links': 'Links and pictures outside the file were left out.',
    'template.left.objects': 'Documents, charts and films within the masters were left out.',
    'template.trouble.full':
      "The browser's storage is full: the template lasts until this page closes. Make room and choose it again.",
    'template.trouble.blocked':
      'The browser does not let this page store anything: the template lasts until the page closes; choose it again next time.',
    'template.trouble.silent':
      "The browser's storage gives no answer: the template lasts until this page closes. Close other tabs and choose it again.",
    'template.trouble.unreadable':
      'The template that the browser holds cannot be read and is not used. Choose the file again.',
    'template.stays':
      "The template is used no longer, but the browser could not remove it, and it may be back next time. Clear this site's data in the browser.",
    'template.refused': 'The template was not changed: {{why}}',
    'template.why.empty': '“{{file}}” is empty. Choose another file.',
    'template.why.unreadable':
      '“{{file}}” cannot be read: it may have been moved, or is a folder. Choose the file again.',
    'template.why.large':
      '“{{file}}” has more than {{most}} MB. Take large pictures out of its masters, or compress them in PowerPoint, and choose it again.',
    'template.why.unpacked':
      '“{{file}}” is too large once it is unpacked. Compress the pictures of its masters and choose it again.',
    'template.why.notZip': '“{{file}}” is no PowerPoint file. Choose a .potx or .pptx file.',
    'template.why.password':
      '“{{file}}” is locked with a password. Open it, take the password off, save it and choose it again.',
    'template.why.old':
      '“{{file}}” is of an older format (.ppt, .pot or .dps). Open it, save it as .potx or .pptx and choose that.',
    'template.why.notSlides': '“{{file}}” holds no slides. Choose a .potx or .pptx file.',
    'template.why.strict':
      '“{{file}}” is “Strict Open XML”. Save it as an ordinary .potx or .pptx in PowerPoint and choose that.',
    'template.why.noMaster':
      '“{{file}}” has no slide master or no layouts. Open it, add them under “Slide Master” and choose it again.',
    'template.why.damaged':
      '“{{file}}” is damaged and could not be read to its end. Open it in PowerPoint or WPS, save it and choose it again.',
  },
})
