/** What a service has in its row when it is proposed: nothing was said, asked or decided, and nothing sets it apart. */
export const nieuweDienst = {
  staat: 'voorgesteld',
  verklaard_op: null,
  aangevraagd_op: null,
  afgehandeld_op: null,
  dreiging: false,
  los: false,
  vertrouwelijk: false,
} as const
