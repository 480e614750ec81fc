/** What a gift has in its row when it is made: not mended since, nobody told, not withdrawn. */
export const pasGegeven = {
  verbeterd_op: null,
  gemeld_op: null,
  ingetrokken_op: null,
  vernietiging: null,
  uitleg_op: null,
} as const
