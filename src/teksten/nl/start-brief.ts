/** The words of the letter that tells of an onderzoek that the client did not ask for, in plain Dutch (B1). */
export const startBrief = {
  onderwerp: 'Wij zijn een onderzoek begonnen dat over u gaat',
  beginNaVerzoek:
    'Op {verzocht} vroeg {partij} ons om te onderzoeken welke hulp bij u past. {partij} maakt zich zorgen. U heeft daar niet zelf om gevraagd.',
  beginNaIntake:
    'Op {verzocht} was uw brede intake. Daarbij bleek dat er meer speelt. U heeft niet zelf om een onderzoek gevraagd.',
  gestart: 'Wij zijn op {gestart} met dat onderzoek begonnen. Met deze brief laten wij u dat weten.',
  waarom: 'Waarom wij dit doen',
  nu: 'Wat er nu gebeurt',
  nuTekst:
    'Wij bekijken wat er speelt en of het helpt als hulp beter samenwerkt ({wet}, artikel {nummer}). De uitkomst krijgt u op papier.',
  praten:
    'Wij willen dit het liefst samen met u doen. Bel ons als u wilt praten. U mag iemand meenemen die u vertrouwt.',
  keuze: 'Hulp is uw keuze',
  keuzeTekst:
    'U hoeft geen hulp te nemen die u niet wilt. U mag nee zeggen. Alleen een rechter of de burgemeester kan soms anders beslissen, als de wet dat zegt.',
  gegevens: 'Wat wij over u weten',
  gegevensVanPartij:
    'Wij kregen gegevens over u van {partij}. Wij gebruiken alleen wat nodig is voor dit onderzoek.',
  gegevensNaIntake:
    'Wij hebben gegevens van uw brede intake. Wij gebruiken alleen wat nodig is voor dit onderzoek.',
  gevraagd: 'Wij vroegen ook iets over u aan:',
  niemandGevraagd: 'Wij vroegen nog niemand anders iets over u.',
} as const
