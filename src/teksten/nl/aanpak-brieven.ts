/** The words that several letters of an aanpak share (B1). */
export const aanpakBrieven = {
  namens: 'U krijgt deze brief omdat u {naam} vertegenwoordigt. Waar "u" staat, gaat het over {naam}.',
  overKind: 'Deze brief gaat over {naam}. Waar "u" staat, gaat het over {naam}.',
  aanGezag: 'Aan wie het gezag heeft over {naam}',
  partij:
    'De coördinator werkt voor {partij}. Die is verantwoordelijk voor de gegevens van de aanpak. Wilt u zien wat er in de aanpak over u staat, of iets laten verbeteren of wissen? Vraag het aan {partij}. Stopt deze coördinator, dan gaan de gegevens naar het college. Dan vraagt u het daar.',
  bewarenVoorHulp:
    'Wie u hulp geeft, bewaart zelf wat daarvoor nodig is, zo lang als de wet over die hulp zegt.',
} as const
