import { addedWords } from '../words'

/** The dialog of what is taken away. */
export const exportWordsIn = addedWords({
  zh: {
    'export.lacks.page': '本页在本机打开，别人打不开它的网址：文件里不写链接和二维码。',
    'export.lacks.deck': '讲稿只在本机浏览器里：文件里的链接只带当前视图。',
    'export.office': '本单位网址',
    'export.officeHint': '本页在本单位网上的地址。填一次就记在本机，文件里的链接与二维码都指向它；清空则不写。',
    'export.officeWrong': '这不是别人能打开的网址：请填 http 或 https 开头的地址，不能是本机地址或文件路径。',
    'export.kind': '导出为',
    'export.kind.pdf': 'PDF',
    'export.kind.pictures': '图片',
    'export.kind.data': '数据',
    'export.close': '关闭导出',
    'export.xlsx': 'XLSX 工作簿',
    'export.xlsxSays': '五张表：园区、产业与布局、任务、载体、指标，逐项注明条目',
    'export.csv': 'CSV（ZIP）',
    'export.csvSays': '同样五张表，每张一个文件',
    'export.geojson': 'GeoJSON',
    'export.geojsonSays_other': '{{count}} 个园区的范围与属性，WGS-84，供 GIS 使用',
    'export.geojsonCandidates': '含图上所画的候选地块，另作标记',
    'export.json': 'JSON',
    'export.jsonSays': '全部数据，不随筛选',
    'export.noParks': '筛选没有结果，表格与 GeoJSON 无可导出。请先放宽条件。',
    'export.writing': '正在写 {{file}}……',
    'export.saved': '已交给浏览器下载：{{file}}',
    'export.failed.cancelled': '已取消，没有写出文件。',
    'export.failed.noMemory':
      '内存不够，{{file}} 没有写成。请关掉别的页面，或减少园区、缩小纸张、降低分辨率，再试一次。',
    'export.failed.blocked': '浏览器不让本页写文件，{{file}} 没有写成。请在浏览器设置里允许下载，再试一次。',
    'export.failed.newer': '本图已有新版本，{{file}} 没有写成。请重新打开本页再写；视图、收藏与讲稿都在。',
    'export.failed.away': '连不上网站，写文件的程序没有取到，{{file}} 没有写成。连上以后请再试一次。',
    'export.failed.broken':
      '写文件的程序没有取全，{{file}} 没有写成。请再试一次；若仍不成，请重新打开本页，视图、收藏与讲稿都在。',
    'export.failed.other': '出了意外，{{file}} 没有写成。请再试一次；若仍不成，请刷新本页。',
    'export.file_other': '张江园区数据-{{count}}个园区',
    'export.fileAll': '张江空间布局图-全部数据',
  },
  en: {
    'export.lacks.page':
      'This page is opened on this computer, and nobody else can open its address: the files hold no link and no QR code.',
    'export.lacks.deck': 'The deck lies in this browser only: the links in the files carry the view alone.',
    'export.office': 'Address at your office',
    'export.officeHint':
      'Where this page lies on your network. Given once, it is kept in this browser, and links and QR codes in files lead there; empty, none is written.',
    'export.officeWrong':
      'Nobody else can open this address: give one that begins with http or https, neither this computer’s own nor the path of a file.',
    'export.kind': 'Take away as',
    'export.kind.pdf': 'PDF',
    'export.kind.pictures': 'Pictures',
    'export.kind.data': 'Data',
    'export.close': 'Close',
    'export.xlsx': 'XLSX workbook',
    'export.xlsxSays': 'Five sheets: parks, industries and slots, tasks, sites, indicators, each fact with its clause',
    'export.csv': 'CSV (ZIP)',
    'export.csvSays': 'The same five tables, a file each',
    'export.geojson': 'GeoJSON',
    'export.geojsonSays_one': 'Extent and properties of {{count}} park, WGS-84, for a GIS',
    'export.geojsonSays_other': 'Extents and properties of {{count}} parks, WGS-84, for a GIS',
    'export.geojsonCandidates': 'with the candidate blocks that the map shows, marked',
    'export.json': 'JSON',
    'export.jsonSays': 'All of the data, whatever the filter',
    'export.noParks': 'The filter leaves no park, so there is nothing for tables and GeoJSON. Ask for less first.',
    'export.writing': 'Writing {{file}}…',
    'export.saved': "Handed to the browser's downloads: {{file}}",
    'export.failed.cancelled': 'Cancelled; no file was written.',
    'export.failed.noMemory':
      'There is not enough memory for {{file}}. Close other pages, or ask for fewer parks, a smaller paper or fewer dpi, and try again.',
    'export.failed.blocked':
      'The browser does not let this page write {{file}}. Allow downloads in its settings and try again.',
    'export.failed.newer':
      'A newer version is here, and {{file}} was not written. Open the page again to write it: view, saved questions and decks stay.',
    'export.failed.away':
      'The site cannot be reached, so the program that writes {{file}} did not come. Try again once it can.',
    'export.failed.broken':
      'The program that writes {{file}} did not come whole. Try again; if it fails again, open the page again: view, saved questions and decks stay.',
    'export.failed.other': 'Something went wrong and {{file}} was not written. Try again; if it fails again, reload.',
    'export.file_one': 'zhangjiang-parks-data-{{count}}-park',
    'export.file_other': 'zhangjiang-parks-data-{{count}}-parks',
    'export.fileAll': 'zhangjiang-atlas-all-data',
  },
})
