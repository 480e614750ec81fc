// @ts-nocheck
import { test, beforeAll, afterAll } from 'vitest'
import { metVraagInPortaal } from './portaal-op-de-weg.ts'
import { systeemSite } from './systeem-site.ts'
import { hoofdstukken } from '../src/composition/hoofdstukken.ts'
import { openapi } from '../src/api/openapi.ts'
let t
beforeAll(async () => { t = await systeemSite({ max: 1e9, perMs: 60000 }) })
afterAll(() => t.close())
test('fuzz', async () => {
  const { dossierId: id } = await metVraagInPortaal(t.site, t.db)
  const doc = JSON.parse(JSON.stringify(openapi(hoofdstukken, 'http://x', 'http://y')))
  const s = await t.als('schuldhulp')
  const rel = Object.entries(doc.paths).filter(([p]) => /^\/?(vragen|doorgeefvragen|aanpakken-van-ons|verzoeken-van-ons)\b/.test(p))
  const J=[null,true,7,-1,1e308,'','x',' ','\u0000','ab\u0000cd','\ud800','ab\ud800','a'.repeat(60000),'😀'.repeat(130),'\u202e\u200b\u200b','2026-02-30','9999-12-31','0000-00-00','275760-09-13',[],[[]],{},['x'],[null],[{}],[{itemId:null}],[{itemId:'\u0000'}],{constructor:1},'<script>alert(1)</script>','%00','\r\nSet-Cookie: a=b']
  let n=0; const bad=[]; const seen={}
  const begin={ betrokkenheid: 'Wij regelen zijn schulden.', voornamen: 'Gerrit', achternaam: 'Testman', geboortedatum: '1969-03-02', beslistDoor:'R. van der Meer' }
  const vz=(await (await s('POST','/verzoeken-van-ons',begin)).json()).dossierId
  for (const [p,o] of rel) { if(!o.post) continue
    const res=(x)=>x?.$ref?res(x.$ref.split('/').slice(1).reduce((a,k)=>a[k],doc)):x
    const props=Object.keys(res(o.post.requestBody?.content?.['application/json']?.schema)?.properties??{})
    const url=p.replace(/\{[^}]+\}/, p.includes('verzoeken-van-ons')?vz:id)
    if(/opnames|vragen\/.*weigeringen|belverzoeken|intrekkingen/.test(p)) continue
    const post=async(b,h)=>{n++;const r=await s('POST',url,b,h);seen[r.status]=(seen[r.status]??0)+1;if(r.status>=500||(r.status===201))bad.push([url.slice(-40),r.status,JSON.stringify(b)?.slice(0,200),(await r.text()).slice(0,100)])}
    for(const f of props) for(const v of J) { const r=res(o.post.requestBody.content['application/json'].schema); const ex=r.example??o.post.requestBody?.content?.['application/json']?.example??{}; await post({...(p==='/verzoeken-van-ons'?begin:{}),...ex,beslistDoor:'R. van der Meer',[f]:v}) }
    for(const h of [{'idempotency-key':'x'},{'content-type':'text/plain'},{traceparent:'00-'+'0'.repeat(32)+'-'+'0'.repeat(16)+'-00'},{traceparent:'zz'.repeat(500)}]) await post({beslistDoor:'R. van der Meer'},h)
    for(const versie of [0,-1,1.5,'1',null,2**31,1e9,{},[]]) await post({beslistDoor:'R. van der Meer',versie})
  }
  console.log(n,seen); for(const b of bad) console.log(...b)
  for(const p of ['/vragen/'+id.toUpperCase(),'/vragen/x','/vragen/%00','/vragen/'+'a'.repeat(5000),'/werkvoorraad/vragen?bladzijde=-1','/werkvoorraad/vragen?bladzijde=1e99','/werkvoorraad/vragen?bladzijde=99999999999999999999','/werkvoorraad/vragen?bladzijde=x','/werkvoorraad/vragen?bladzijde=%00','/werkvoorraad/vragen?zoek=%00','/werkvoorraad/vragen?__proto__=1','/vragen/'+id+'?gedaan=x','/vragen/%ff','/verzoeken-van-ons/'+vz+'/brieven/x','/verzoeken-van-ons/'+vz+'/brieven/%00']){const r=await s('GET',p);console.log(p.slice(0,60),r.status,(await r.text()).slice(0,140))}
}, 300000)
