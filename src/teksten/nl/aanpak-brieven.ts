/** The words that several letters of an aanpak share (B1). */
export const aanpakBrieven = {
  namens: 'U krijgt deze brief omdat u {naam} vertegenwoordigt. Waar "u" staat, gaat het over {naam}.',
  overKind: 'Deze brief gaat over {naam}. Waar "u" staat, gaat het over {naam}.',
  aanGezag: 'Aan wie het gezag heeft over {naam}',
  partij:
    'De coördinator werkt voor {partij}. Die is verantwoordelijk voor de gegevens van de aanpak. Vragen over uw gegevens kunt u ook daar stellen.',
  bewarenVoorHulp:
    'Wie u hulp geeft, bewaart zelf wat daarvoor nodig is, zo lang als de wet over die hulp zegt.',
} as const
