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
    'export.kind.text': '文字',
    'export.close': '关闭导出',
    'export.xlsx': 'XLSX 工作簿',
    'export.xlsxSays': '六张表：园区、产业与布局、任务、载体、指标、待核问题，逐项注明条目；说明另为一页',
    'export.csv': 'CSV（ZIP）',
    'export.csvSays': '同样六张表，每张一个文件，首行是表头；说明在 README.txt',
    'export.geojson': 'GeoJSON',
    'export.geojsonSays_other': '{{count}} 个园区的范围与属性，WGS-84，供 GIS 使用',
    'export.geojsonCandidates': '含图上所画的候选地块，另作标记',
    'export.layers': 'GIS 图层（ZIP）',
    'export.layersSays_other': '园区 {{count}} 个、地块、行政区、布局连线与角色，各为一个 GeoJSON，属性都是单值',
    'export.dxf': 'DXF 图形',
    'export.dxfSays_other':
      '{{count}} 个园区的地块、行政区与布局连线，闭合多段线分层，名称为文字；AutoCAD 2004 及以上可开',
    'export.shapefiles': 'Shapefile（ZIP）',
    'export.shapefilesSays_other':
      '园区 {{count}} 个、地块、行政区、布局连线与角色，各为一个图层；文字为 GBK，附 .prj 与 .cpg',
    'export.gpkg': 'GeoPackage',
    'export.gpkgSays_other':
      '园区 {{count}} 个、地块、行政区、布局连线与角色，同在一个文件，属性齐全，供 QGIS、ArcGIS 使用',
    'export.gpkgNeedsSite': '单文件版不能写 GeoPackage：请在网站上导出，或改用 Shapefile。',
    'export.kml': 'KML',
    'export.kmlSays_other': '{{count}} 个园区，供手机地图与奥维；按片区着色，点开有说明',
    'export.json': 'JSON',
    'export.jsonSays': '全部数据，不随筛选',
    'export.noParks': '筛选没有结果，没有可导出的内容。请先放宽条件。',
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
    'export.file.xlsx_other': '张江园区数据-{{count}}个园区',
    'export.file.csv_other': '张江园区数据CSV-{{count}}个园区',
    'export.file.geojson_other': '张江园区范围-{{count}}个园区',
    'export.file.layers_other': '张江园区图层-{{count}}个园区',
    'export.file.dxf_other': '张江园区图形-{{count}}个园区',
    'export.file.shapefiles_other': '张江园区Shapefile-{{count}}个园区',
    'export.file.gpkg_other': '张江园区GeoPackage-{{count}}个园区',
    'export.file.kml_other': '张江园区手机地图-{{count}}个园区',
    'export.file.json': '张江空间布局图-全部数据',
  },
  en: {
    'export.lacks.page':
      'This page is opened on this computer, and nobody else can open its address: the files hold no link and no QR code.',
    'export.lacks.deck': 'The deck lies in this browser only: the links in the files carry the view alone.',
    'export.office': 'Address at your office',
    'export.officeHint':
      'Where this page lies on your network. Given once, it is kept in this browser, and links and QR codes in files lead there; empty, none is written.',
    'export.officeWrong':
      "Nobody else can open this address: give one that begins with http or https, neither this computer's own nor the path of a file.",
    'export.kind': 'Take away as',
    'export.kind.pdf': 'PDF',
    'export.kind.pictures': 'Pictures',
    'export.kind.text': 'Text',
    'export.close': 'Close',
    'export.xlsx': 'XLSX workbook',
    'export.xlsxSays':
      'Six sheets: parks, industries and slots, tasks, sites, indicators, open questions, each fact with its clause; notes on a sheet of their own',
    'export.csv': 'CSV (ZIP)',
    'export.csvSays': 'The same six tables, a file each with its heads in the first line; notes in README.txt',
    'export.geojson': 'GeoJSON',
    'export.geojsonSays_one': 'Extent and properties of {{count}} park, WGS-84, for a GIS',
    'export.geojsonSays_other': 'Extents and properties of {{count}} parks, WGS-84, for a GIS',
    'export.geojsonCandidates': 'with the candidate blocks that the map shows, marked',
    'export.layers': 'Layers for a GIS (ZIP)',
    'export.layersSays_one':
      '{{count}} park, blocks, districts, lines and slots of the patterns, a GeoJSON each with plain values alone',
    'export.layersSays_other':
      '{{count}} parks, blocks, districts, lines and slots of the patterns, a GeoJSON each with plain values alone',
    'export.dxf': 'DXF drawing',
    'export.dxfSays_one':
      'Blocks of {{count}} park, districts and pattern lines, closed polylines by layer, names as text; for AutoCAD 2004 and later',
    'export.dxfSays_other':
      'Blocks of {{count}} parks, districts and pattern lines, closed polylines by layer, names as text; for AutoCAD 2004 and later',
    'export.shapefiles': 'Shapefiles (ZIP)',
    'export.shapefilesSays_one':
      '{{count}} park, blocks, districts, lines and slots of the patterns, a layer each; texts in GBK, with .prj and .cpg',
    'export.shapefilesSays_other':
      '{{count}} parks, blocks, districts, lines and slots of the patterns, a layer each; texts in GBK, with .prj and .cpg',
    'export.gpkg': 'GeoPackage',
    'export.gpkgSays_one':
      '{{count}} park, blocks, districts, lines and slots of the patterns in one file with all values, for QGIS and ArcGIS',
    'export.gpkgSays_other':
      '{{count}} parks, blocks, districts, lines and slots of the patterns in one file with all values, for QGIS and ArcGIS',
    'export.gpkgNeedsSite':
      'The copy in one file cannot write a GeoPackage: take it from the site, or take Shapefiles instead.',
    'export.kml': 'KML',
    'export.kmlSays_one': '{{count}} park for maps on a phone, in the colour of its group, with a description',
    'export.kmlSays_other': '{{count}} parks for maps on a phone, in the colours of their groups, with descriptions',
    'export.json': 'JSON',
    'export.jsonSays': 'All of the data, whatever the filter',
    'export.noParks': 'The filter leaves no park, so there is nothing to take away. Ask for less first.',
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
    'export.file.xlsx_one': 'zhangjiang-parks-data-{{count}}-park',
    'export.file.xlsx_other': 'zhangjiang-parks-data-{{count}}-parks',
    'export.file.csv_one': 'zhangjiang-parks-csv-{{count}}-park',
    'export.file.csv_other': 'zhangjiang-parks-csv-{{count}}-parks',
    'export.file.geojson_one': 'zhangjiang-parks-extents-{{count}}-park',
    'export.file.geojson_other': 'zhangjiang-parks-extents-{{count}}-parks',
    'export.file.layers_one': 'zhangjiang-parks-layers-{{count}}-park',
    'export.file.layers_other': 'zhangjiang-parks-layers-{{count}}-parks',
    'export.file.dxf_one': 'zhangjiang-parks-drawing-{{count}}-park',
    'export.file.dxf_other': 'zhangjiang-parks-drawing-{{count}}-parks',
    'export.file.shapefiles_one': 'zhangjiang-parks-shapefiles-{{count}}-park',
    'export.file.shapefiles_other': 'zhangjiang-parks-shapefiles-{{count}}-parks',
    'export.file.gpkg_one': 'zhangjiang-parks-geopackage-{{count}}-park',
    'export.file.gpkg_other': 'zhangjiang-parks-geopackage-{{count}}-parks',
    'export.file.kml_one': 'zhangjiang-parks-phone-{{count}}-park',
    'export.file.kml_other': 'zhangjiang-parks-phone-{{count}}-parks',
    'export.file.json': 'zhangjiang-atlas-all-data',
  },
})
