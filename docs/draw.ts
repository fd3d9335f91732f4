import { readFileSync, writeFileSync } from 'node:fs'
import { housed, houseTable, roomsOf, withTable } from './house'
import { houseSvg } from './houseSvg'

const all = roomsOf(housed())
writeFileSync('docs/house.svg', houseSvg(all))
writeFileSync('docs/house.md', withTable(readFileSync('docs/house.md', 'utf8'), houseTable(all)))
