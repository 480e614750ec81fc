/** The words of the letters around who coordinates: own direction, and an aanpak that does not begin. Plain Dutch (B1). */
export const eigenRegieBrief = {
  onderwerp: 'U wilt de hulp zelf op elkaar afstemmen',
  beginZelf:
    'Op {datum} zei u ons dat u de hulp zelf op elkaar wilt afstemmen. Dan wijst de gemeente geen coördinator aan.',
  beginAnder:
    'Op {datum} zei u ons dat {naam} de hulp op elkaar gaat afstemmen. Dan wijst de gemeente geen coördinator aan.',
  oordelen: {
    aannemelijk: 'Wij vinden het aannemelijk dat dit lukt. Er komt geen coördinator van de gemeente.',
    'niet-aannemelijk': 'Wij vinden het nu niet aannemelijk genoeg dat dit lukt.',
  },
  waarom: 'Waarom wij dit vinden',
  waaromAnder:
    'Onze uitleg gaat over iemand anders en staat daarom niet in deze brief. Heeft u vragen over uw eigen situatie? Vraag het ons.',
  nodig: 'Wat u nodig heeft om zelf af te stemmen',
  nodigZelf: [
    'Vertel iedere hulpverlener dat u zelf de hulp op elkaar afstemt.',
    'Vraag iedere hulpverlener wie u kunt bellen, en schrijf op wat u afspreekt.',
    'Gebruik hiervoor deze brief en de brief met de uitkomst van ons onderzoek.',
    'Een cliëntondersteuner helpt u hier gratis bij.',
  ],
  nodigAnder: [
    'Vertel iedere hulpverlener wie de hulp voor u op elkaar afstemt. Een hulpverlener vraagt u of u dat goed vindt.',
    'Laat deze brief en de brief met de uitkomst lezen aan wie afstemt, als u dat wilt.',
    'Vraag iedere hulpverlener wie kan worden gebeld, en schrijf op wat er wordt afgesproken.',
    'Een cliëntondersteuner helpt u hier gratis bij.',
  ],
  hulp: 'Welke hulp u krijgt of kunt krijgen',
  grenzen: 'Wat anders is dan met een coördinator',
  grenzenPunten: [
    'De gemeente houdt geen dossier bij over de afstemming, en wisselt daarvoor geen gegevens over u uit.',
    'Hulpverleners beslissen zelf, en volgen hun eigen regels over uw gegevens.',
    'Wat u of uw familie zelf opschrijft, blijft van u.',
  ],
  terug: 'Lukt het niet?',
  terugTekst: [
    'Dan kunt u ons altijd opnieuw vragen om een onderzoek. Zeg dat ook als u al hulp krijgt van de gemeente. Zo lang wij de gegevens van dit onderzoek nog hebben, hoeft u niet alles opnieuw te vertellen.',
    'Wilt u toch liever een coördinator? Zeg het ons. In de eerste zes weken kan dat meteen. Daarna vraagt u ons om een nieuw onderzoek.',
  ],
  verder: 'Hoe het verder gaat',
  verderTekst: [
    'Wij vragen u of u instemt met de aanpak. Stemt u in, dan wijst het college een coördinator aan, zo veel mogelijk in overleg met u.',
    'Bent u het hier niet mee eens, of verandert er iets? Zeg het ons. U mag opnieuw zeggen dat u zelf wilt afstemmen.',
  ],
} as const

/** The letter that a proposed aanpak does not begin. */
export const afzienBrief = {
  onderwerp: 'De aanpak die wij voorstelden, begint niet',
  begin:
    'Wij stelden u een gecoördineerde aanpak voor. Die begint niet. Er komt ook geen coördinator van de gemeente.',
  waarom: 'Waarom de aanpak niet begint',
  redenen: {
    'client-wil-niet': 'U heeft gezegd dat u dit niet wilt. Dat mag altijd.',
    'hulp-niet-meer-nodig': 'De hulp die wij voorstelden, is niet meer nodig.',
    verhuisd: 'U bent verhuisd naar een andere gemeente.',
    overleden: 'De persoon om wie het ging, is overleden.',
    'niet-bereikbaar': 'Wij konden u niet bereiken.',
    'bij-nader-inzien': 'Wij vinden een aanpak bij nader inzien niet nodig.',
  },
  gezinslid: 'De aanpak kan niet beginnen. U heeft daar niets verkeerd in gedaan.',
  verder: 'Hoe het verder gaat',
  verderTekst: [
    'Hulp die u al krijgt, gaat gewoon door. Hulp die wij voorstelden, kunt u nog krijgen zoals in de brief met de uitkomst staat.',
    'Verandert er iets? Dan kunt u ons altijd opnieuw om hulp vragen.',
  ],
} as const
