/** What is no farther off than a little: “just over 200”, “slightly under 200”. */
export const tightBound =
  /^(?:only )?(?:just|slightly|marginally|a (?:little|bit|shade|touch)|a fraction) (?:over|above|under|below|more|less|fewer|shy)\b/i
