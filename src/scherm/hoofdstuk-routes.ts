import { Hono } from 'hono'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { Inzage } from '../verwerking/inzage.ts'
import { inzagePad } from '../verwerking/inzage-pad.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import type { SchermContext } from './aanvraag.ts'
import { beginPad, beginScherm } from './begin-scherm.tsx'
import { eigenBeginscherm, telPad } from './eigen-beginscherm.tsx'
import { handelingScherm } from './handeling-scherm.tsx'
import { inzageScherm, pdfPad } from './inzage-scherm.tsx'
import { overzichtPad, overzichtScherm } from './overzicht-scherm.tsx'
import type { SchermDeps } from './schil.tsx'
import { heeftBladen } from './stappen.ts'
import { versieScherm } from './versie-scherm.ts'
import { zaakScherm } from './zaak-scherm.tsx'
import { zoekPad, zoekScherm } from './zoek-scherm.tsx'

const leesRoutes = (app: Hono<SchermContext>, deps: SchermDeps, inzage: Inzage<unknown>): void => {
  const scherm = inzageScherm(deps, inzage)
  app.get(inzagePad(inzage.verwerking), scherm.toon)
  if (inzage.brief) app.get(pdfPad(inzage), scherm.toonPdf)
}

/** Every page of a chapter, read from its declarations: there is no page of a dossier that is not here. */
export const hoofdstukRoutes = (deps: SchermDeps, hoofdstuk: Hoofdstuk): Hono<SchermContext> => {
  const app = new Hono<SchermContext>()
  const basis = `/${hoofdstuk.dossier.pad}`
  const zaak = zaakScherm(deps, hoofdstuk)
  for (const begin of hoofdstuk.beginnen) {
    const { beginscherm } = hoofdstuk
    if (beginscherm?.begin === begin.id) {
      const eigen = eigenBeginscherm(deps, begin, beginscherm)
      app.get(beginPad(begin), eigen.toon)
      app.post(beginPad(begin), eigen.doe)
      app.post(telPad(begin), eigen.tel)
      continue
    }
    const scherm = beginScherm(deps, begin)
    app.get(`${basis}/nieuw/${naamVan(begin)}`, scherm.toon)
    app.post(`${basis}/nieuw/${naamVan(begin)}`, scherm.doe)
  }
  for (const zoek of hoofdstuk.zoeken ?? []) {
    const scherm = zoekScherm(deps, hoofdstuk, zoek)
    app.get(zoekPad(zoek), scherm.toon)
    app.post(zoekPad(zoek), scherm.doe)
  }
  for (const overzicht of hoofdstuk.overzichten ?? [])
    app.get(overzichtPad(hoofdstuk, overzicht), overzichtScherm(deps, hoofdstuk, overzicht))
  for (const handeling of hoofdstuk.handelingen) {
    const scherm = handelingScherm(deps, handeling)
    app.get(`${basis}/:id/handelingen/${naamVan(handeling)}`, scherm.toon)
    app.post(`${basis}/:id/handelingen/${naamVan(handeling)}`, scherm.doe)
    if (heeftBladen(handeling))
      app.get(`${basis}/:id/handelingen/${naamVan(handeling)}/stap/:stap`, scherm.toonStap)
    if (handeling.controleren)
      app.get(`${basis}/:id/handelingen/${naamVan(handeling)}/controleren`, scherm.toonControleren)
  }
  for (const inzage of hoofdstuk.inzages ?? []) leesRoutes(app, deps, inzage)
  if (hoofdstuk.peiling) app.get(`${basis}/:id/versie`, versieScherm(deps, hoofdstuk.peiling))
  app.get(`${basis}/:id/handelingen`, zaak.toonAlles)
  app.get(`${basis}/:id/gedaan/:handelingId`, zaak.toonGedaan)
  app.get(`${basis}/:id`, zaak.toon)
  return app
}
