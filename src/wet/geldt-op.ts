/** Whether something that holds from `sinds` (null: always) up to, not including, `tot` holds on this day. */
export const geldtOp = (
  { sinds, tot }: { readonly sinds: string | null; readonly tot: string | null },
  dag: string,
): boolean => (sinds === null || sinds <= dag) && (tot === null || dag < tot)
