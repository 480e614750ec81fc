/** The words around a work instruction, and what a declaration itself says of an act. */
export const werkinstructieWoorden = {
  kop: 'Werkinstructie, versie {versie}, {dag}',
  waarvoor: 'Waarvoor',
  letOp: 'Waar u op let',
  daarna: 'Wat daarna',
  artikelen: 'Artikelen',
  afgeleid: 'Deze instructie volgt uit de wet en uit wat het programma doet.',
  uitDoel: '{doel}: {kop}.',
  controleren: 'U ziet eerst een blad om te controleren. Pas daarna is het gedaan.',
  brieven: 'Er gaat een brief uit. U leest haar voordat zij vertrekt.',
  bericht: 'Wie ermee verder gaat, krijgt een bericht zonder inhoud.',
  geenConcept: 'Wat u typt, wordt niet als concept bewaard.',
  alleenMensen: 'Dit doet een mens. Een systeem van een organisatie kan het niet.',
} as const
