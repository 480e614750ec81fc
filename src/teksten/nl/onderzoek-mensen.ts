import type { GezinslidGrond, Gezinsrelatie } from '../../wet/gezinsrelaties.ts'

/** Words about the people of an onderzoek on its case page. */
export const mensenWoorden = {
  omdat: 'Geen gezinslid, want {reden}.',
  relatie: '{relatie}.',
  relatieVan: '{relatie}, van {naam}.',
  lid: 'Gezinslid van {naam}, want deze persoon {reden}.',
  lidTot: 'Dat is zo tot {tot}: {einde}.',
  geenLidMeer: 'Geen gezinslid van {naam} meer sinds {tot}: {einde}.',
  alsVan: '{als} van {naam}',
  spreektNamens: '{wie}, namens {naam}',
  eerder: 'Eerder: {relatie}, {dagen}.',
  sinds: 'sinds {sinds}',
  tot: 'tot {tot}',
  vanTot: 'van {sinds} tot {tot}',
  vertegenwoordigt: 'Vertegenwoordigt {naam} als {als}, voor {zaken}. {dagen}.',
  geldtNiet: 'Dat geldt vandaag niet.',
  nietVastgelegd:
    'Namens wie deze persoon spreekt, staat er nog niet. Tot dan kan deze persoon voor niemand spreken.',
  gestopt: 'Gestopt als cliënt. De gegevens over deze persoon moeten weg op {datum}.',
  aanspreekpunt: 'Vraag naar {naam}',
  mail: 'e-mail: {mail}',
  post: 'post naar: {adres}',
  toelichting: 'Let op: {toelichting}',
} as const

/** Why somebody is gezinslid of a client, by the ground of 1.1.1. */
export const grondRedenen: Readonly<Record<GezinslidGrond, string>> = {
  huishouden: 'hoort bij hetzelfde huishouden',
  'kind-elders': 'is een kind van de cliënt of van diens partner, en verblijft elders',
  'ex-partner-ouder': 'is een vroegere partner en ouder van een kind in huis',
  'broer-zus-elders': 'is een broer of zus van een kind in huis, en verblijft elders',
  'echtgenoot-elders': 'is getrouwd met de cliënt en niet duurzaam gescheiden',
}

/** What ends it on that day (1.1.1 gezinslid, explanation: no jeugdige any more). */
export const eindeRedenen: Readonly<Record<GezinslidGrond, string>> = {
  huishouden: 'dan eindigt het huishouden',
  'kind-elders': 'dan is deze persoon geen jeugdige meer',
  'ex-partner-ouder': 'dan is geen kind in huis meer een jeugdige',
  'broer-zus-elders': 'dan is deze persoon geen jeugdige meer',
  'echtgenoot-elders': 'dan eindigt het huwelijk',
}

/** Why somebody with this relation counts as gezinslid of the client, or why not (1.1.1). */
export const gezinslidRedenen: Readonly<Record<Gezinsrelatie, string>> = {
  partner: 'deze partner hoort bij hetzelfde huishouden',
  kind: 'dit kind hoort bij hetzelfde huishouden',
  ouder: 'deze ouder hoort bij hetzelfde huishouden',
  huisgenoot: 'deze persoon hoort bij hetzelfde huishouden',
  'jeugdige-elders': 'een kind onder de 18 dat langer dan een dag elders verblijft, telt mee',
  'ex-partner-ouder': 'een ouder van een kind in huis telt mee, ook na de relatie',
  'broer-zus-elders': 'een broer of zus van een kind in huis telt mee, ook als die elders verblijft',
  'echtgenoot-elders': 'een echtgenoot van wie de cliënt niet duurzaam gescheiden leeft, telt mee',
  'volwassen-kind-elders': 'een volwassen kind dat elders woont, hoort bij het netwerk',
  'ex-partner': 'er is geen kind in huis van wie deze ex-partner ouder is',
  anders: 'deze persoon hoort bij het netwerk en niet bij het huishouden',
}
