/** The words of fields in which a party gives something, whatever it gives it for. */
export const categorie = {
  label: 'Wat voor gegeven is dit?',
  opties: {
    gewoon: 'Gewoon',
    gezondheid: 'Gezondheid',
    strafrechtelijk: 'Strafrechtelijk',
    politie: 'Politie en justitie',
    levensovertuiging: 'Geloof of overtuiging',
    afkomst: 'Afkomst',
  },
}
export const alleenDeel = {
  label: 'Welk deel mag verder?',
  uitleg: 'Alleen als maar een deel van uw antwoord verder mag. Schrijf dat deel over.',
}
export const beslistDoor = {
  label: 'Wie besliste dit?',
  uitleg: 'Uw naam, of uw functie. Het college ziet dit, en de persoon zelf mag het lezen.',
}
