/** What own outlines are read from, as kept boundaries name it. */
export const ownFormats = [
  'geojson',
  'echarts',
  'esri',
  'topojson',
  'shapefile',
  'kml',
  'kmz',
  'guotu',
  'dxf',
  'gpkg',
  'corners',
  // A column of outlines in a table, or one that stands alone in a text.
  'outlines',
  'gml',
] as const
export type OwnFormat = (typeof ownFormats)[number]
