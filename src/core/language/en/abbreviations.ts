/** Words whose full stop does not end a sentence. Lower case, without the last dot. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt cmdr adm rev hon gov sen rep pres st mt ft no nos vs etc approx est dept univ jan feb mar apr jun jul aug sept sep oct nov dec i.e e.g cf al fig vol ca jr sr'.split(
    ' ',
  ),
)
