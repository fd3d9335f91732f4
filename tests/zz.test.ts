import { test } from 'vitest'
import { applied } from '../src/domain/own/applied'
import { compositionOf } from '../src/drawing/composition'
import { uncovered } from '../src/drawing/focus'
import { faultsOf } from '../src/drawing/nameFaults'
import { baseParks } from '../src/drawing/parkMark'
import { patternGraphicsOf } from '../src/drawing/patternGraphics'
import { hidingIn, namesOf } from '../src/drawing/placement'
import { markExtentsOf } from '../src/drawing/markExtents'
import { themesByName } from '../src/drawing/theme'
import { realAtlas, realExtent } from './builders'
import { brought, broughtNames } from './domain/own/broughtAtlases'
import { ownOf } from './domain/own/ownOutlines'
test('x', () => { for (const n of broughtNames) { const a = applied(realAtlas, ownOf(...(brought as any)[n]));
 for (const size of [{width:976,height:664},{width:390,height:650},{width:1616,height:1024}]) for (const pats of [[], a.patterns.map(p=>p.id)]) {
  const c = compositionOf(realExtent, null, size, uncovered)
  const parks = baseParks(a, 'zh', false)
  const t=performance.now()
  const names = namesOf(parks, themesByName.light, c, markExtentsOf(patternGraphicsOf(a, {patterns: pats, openSlots:false, language:'zh'}, themesByName.light)))
  const ms=Math.round(performance.now()-t)
  const hiding = hidingIn(c)
  const f=[...faultsOf(names.main, parks, c.main, hiding), ...(c.inset?faultsOf(names.inset,parks,c.inset):[])].map(x=>x.says)
  const all=[...names.main,...names.inset]; const un=parks.filter(p=>!all.some(x=>x.park===p.id)).map(p=>p.id)
  console.log(n, size.width, pats.length, ms+'ms', 'named', new Set(all.map(x=>x.park)).size, 'num', all.filter(x=>x.tie==='number').length,'led',all.filter(x=>x.tie==='led').length, f.join(';'), 'un:'+un.join())
 }}}, 600000)
