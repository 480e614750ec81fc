const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why a melder cannot hear more, or another municipality cannot be given something, and what would help. */
export const meldpuntDeelRedenen: Record<string, { zin: string; helpt: string }> = {
  'inwoner-hoort-minder': reden(
    'Dat een melding niet is opgepakt, hoort alleen een professional.',
    'Een inwoner hoort hooguit dat zij is opgepakt of doorgegeven.',
  ),
  'terugkoppeling-zonder-bereik': reden(
    'Er staat geen mailadres of adres van de melder.',
    'Bel de melder, of verbeter wie er belde.',
  ),
  'inwoner-hoort-nooit-meer': reden(
    'Een inwoner hoort nooit meer dan de vaste zinnen.',
    'Zeg dat u dat niet mag vertellen.',
  ),
  'meer-zonder-tekst': reden('Er staat niet wat u precies wilt zeggen.', 'Schrijf de zin op.'),
  'meer-zonder-reden': reden('Er staat niet waarom.', 'Schrijf de reden op.'),
  'meer-al-gevraagd': reden(
    'Er is al gevraagd of de melder meer mag horen.',
    'Wacht op het oordeel van een collega, of vertel wat mag.',
  ),
  'geen-verzoek-om-meer': reden(
    'Er wacht geen vraag om de melder meer te vertellen.',
    'U hoeft niets te doen.',
  ),
  'spoed-alleen-wmo': reden(
    'Alleen het college kan onder de Wmo meteen iets tijdelijks regelen.',
    'Geef de melding door aan de Wmo. Is er nu gevaar? Bel 112.',
  ),
  'spoed-zonder-waarom': reden('Er staat niet waarom de hulp niet kan wachten.', 'Schrijf op waarom.'),
  'spoed-zonder-telefoon': reden(
    'Er staat niet wie u van de Wmo sprak.',
    'Bel eerst, en vul in wie u sprak. Anders leest niemand het vandaag.',
  ),
  'zelf-gevraagd': reden('U vroeg dit zelf. Een ander moet het beoordelen.', 'Vraag een collega.'),
  'geen-akkoord-om-meer': reden(
    'Geen collega is akkoord met meer vertellen.',
    'Vraag het eerst een collega. Zeg tot dan alleen de vaste zinnen.',
  ),
  'zonder-verzoek-andere-gemeente': reden(
    'Een andere gemeente krijgt alleen iets als zij er zelf om vraagt.',
    'Bied het niet zelf aan.',
  ),
  'zonder-wie-verzocht': reden(
    'Er staat niet wie het vroeg.',
    'Vul de naam in, en bel terug om het zeker te weten.',
  ),
  'andere-gemeente-zonder-melding': reden(
    'Die gemeente kreeg zelf geen melding over deze persoon. Dan mag u niets geven.',
    'Vraag die gemeente of zij een melding kreeg.',
  ),
  'niet-verhuisd': reden(
    'Dit kan alleen als de persoon naar die gemeente is verhuisd.',
    'Woont de persoon nog hier? Geef dan niets.',
  ),
  'bewaartermijn-voorbij': reden(
    'De melding mag niet meer worden bewaard, en dus ook niet meer gegeven.',
    'Zeg die gemeente dat u niets heeft.',
  ),
  'niets-naar-gemeente': reden(
    'Er staat niets in de melding om te geven.',
    'Zeg die gemeente dat u niets heeft.',
  ),
  'burgemeester-als-partij': reden(
    'De burgemeester staat niet bij de partijen.',
    'Kies bij ‘Aan wie vraagt u dit?’ de burgemeester.',
  ),
}
