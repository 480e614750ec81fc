import type { HandelingTekst } from '../tekst.ts'

const gronden = {
  'juistheid-betwist': 'De persoon zegt dat het niet klopt',
  'onrechtmatig-maar-bewaren': 'Het had niet gemogen, maar de persoon wil dat het blijft',
  'nodig-voor-eigen-zaak': 'De persoon heeft het nodig voor zijn eigen zaak bij de rechter',
  'bezwaar-loopt': 'De persoon maakte bezwaar tegen het gebruik',
} as const

/** The words about items that nobody uses for now (AVG 18). */
const gebruik = {
  'met-toestemming': 'De persoon zegt dat het mag',
  'zaak-bij-de-rechter': 'Voor een zaak bij de rechter',
  'bescherming-van-een-ander': 'Om een ander te beschermen',
  'gewichtig-algemeen-belang': 'Om een groot algemeen belang',
} as const

export const rechtenBevriezen = {
  gebruik,
  verklaring: '{zegt} (zo zegt wie om verbeteren of aanvullen vroeg, over: {over})',
  gronden,
  brief: {
    onderwerp: 'Wij gebruiken uw gegevens weer',
    vanaf: 'Vanaf {datum} gebruiken wij deze gegevens weer.',
    kopWat: 'Om welke gegevens het gaat',
    kopWaarom: 'Waarom',
    oneens: 'Bent u het er niet mee eens? Bel of schrijf ons voor die dag.',
  },
} as const

/** The words of the acts that freeze items and let them be used again. */
export const bevriesHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'rechten.bevries': {
    titel: 'Gegevens bevriezen',
    knop: 'Bevriezen',
    inleiding:
      'Niemand leest of gebruikt ze, tot u het opheft. De persoon zelf ziet ze wel. Wie met zijn dossier werkt, ziet alleen hoeveel het er zijn.',
    gedaan: 'De gegevens zijn bevroren.',
    daarna: 'Kregen anderen deze gegevens? Laat hun dan weten dat zij ze ook niet mogen gebruiken.',
    velden: {
      dingen: { label: 'Welke gegevens?' },
      grond: { label: 'Waarom?', opties: gronden },
    },
  },
  'rechten.sta-gebruik-toe': {
    titel: 'Bevroren gegevens een paar dagen toch gebruiken',
    knop: 'Toestaan',
    inleiding: 'Alleen als een van deze vier redenen er is. Daarna zijn ze vanzelf weer bevroren.',
    gedaan: 'Wie met het dossier werkt, kan de gegevens lezen en gebruiken tot en met die dag.',
    velden: {
      dingen: { label: 'Welke gegevens?' },
      grond: { label: 'Op welke grond?', opties: gebruik },
      waarom: { label: 'Waarom is dat nodig?' },
      tot: { label: 'Tot en met welke dag?', uitleg: 'Hooguit zeven dagen. Daarna weegt u het opnieuw.' },
    },
  },
  'rechten.zet-verklaring-erbij': {
    titel: 'Erbij zetten wat de persoon zelf zegt',
    knop: 'Erbij zetten',
    inleiding: 'Neem zijn eigen woorden over. Ze komen als eigen gegeven in hetzelfde dossier.',
    gedaan: 'Wat de persoon zegt, staat erbij.',
    daarna: 'Kregen anderen het gegeven? Laat hun dan weten wat de persoon erover zegt.',
    velden: {
      dingId: { label: 'Waar zegt de persoon iets over?' },
      verklaring: { label: 'Wat zegt de persoon?' },
    },
  },
  'rechten.hef-bevriezing-op': {
    titel: 'Bevroren gegevens weer gebruiken',
    knop: 'Opheffen',
    inleiding: 'Wie het vroeg, hoort het eerst. Kies daarom een dag die nog komt.',
    gedaan: 'Vanaf die dag worden de gegevens weer gebruikt. De brief is gemaakt.',
    daarna: 'Is het verbeteren of weghalen toegewezen? Dan doet wie met het dossier werkt dat op die dag.',
    velden: {
      dingen: { label: 'Welke gegevens?' },
      vanaf: { label: 'Vanaf welke dag?', uitleg: 'Geef de persoon tijd om te reageren, zoals een week.' },
      waarom: { label: 'Waarom mag het weer?', uitleg: 'Dit staat in de brief.' },
    },
  },
}

const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why items cannot be frozen or used again like this, and what would help. */
export const bevriesRedenen: Record<string, { zin: string; helpt: string }> = {
  'recht-zonder-bevriezen': reden('Bij dit verzoek wordt niets bevroren.', 'U hoeft niets te doen.'),
  'ding-al-bevroren': reden('Dit gegeven is al bevroren.', 'Kies alleen gegevens die nog worden gebruikt.'),
  'bevriesgrond-niet-bij-recht': reden(
    'Deze reden hoort niet bij dit verzoek.',
    'Kies een reden uit de lijst.',
  ),
  'niets-bevroren': reden('Er is niets bevroren.', 'U hoeft niets te doen.'),
  'ding-niet-bevroren': reden(
    'Dit gegeven is niet bevroren.',
    'Kies alleen gegevens die nu niemand gebruikt.',
  ),
  'opheffing-niet-vooraf': reden(
    'Wie het vroeg, moet het weten voordat het gebeurt.',
    'Kies een dag na vandaag.',
  ),
  'recht-zonder-verklaring': reden('Bij dit verzoek zet u niets bij een gegeven.', 'U hoeft niets te doen.'),
  'gebruik-te-lang': reden(
    'Toch gebruiken kan hooguit zeven dagen achter elkaar, vanaf vandaag.',
    'Kies een dag binnen zeven dagen.',
  ),
  'recht-nog-bevroren': reden(
    'Er zijn nog gegevens bevroren.',
    'Hef dat eerst op, of wijs de beperking toe.',
  ),
}
