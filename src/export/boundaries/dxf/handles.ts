/** Handles of what other records refer to; entities and layers are numbered from `firstFree` on. */
export const handle = {
  blockRecords: '1',
  layers: '2',
  styles: '3',
  linetypes: '5',
  views: '6',
  systems: '7',
  viewports: '8',
  applications: '9',
  dimensions: 'A',
  root: 'C',
  groups: 'D',
  plotStyles: 'E',
  plainPlotStyle: 'F',
  style: '11',
  layouts: '1A',
  paper: '1B',
  paperLayout: '1E',
  model: '1F',
  modelLayout: '2A',
  viewport: '29',
} as const
export const modelSpace = handle.model
export const firstFree = 0x100

export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number }
