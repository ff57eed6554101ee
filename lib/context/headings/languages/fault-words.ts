/** Words by which a heading has another's date, or begins or ends inside of a phrase. */

/** "ahead of the kick-off on **Jan. 15**", "before a **February** deadline": not the day of what the clause tells. */
export const leadsUp = /(?<!\p{L})(?:ahead of|prior to|before|vor)\s[^,;.]*$/iu;

/** A phrase before the clause that has a date of its own: "Following the murder in **2020**, companies …". */
export const opensWithOther =
  /^["“]?(?:since|after|following|before|ahead of|prior to|despite|until|unlike|nach|seit|vor|trotz|après|depuis|avant|tras|después de|desde|antes de|dopo|dal|prima d)(?!\p{L})(?:\s[^\s,;:]+)*\s\p{L}[^,;:]*$/iu;

/** "saw it coming, as just **this month** …": the date is of the clause that follows. */
export const subordinate =
  /^(?:as|while|when|because|after|before|although|though|since|until|if|whether|weil|nachdem|obwohl|bevor|während|als|wenn|parce|quand|lorsque|après|porque|cuando|mientras|aunque|perché|quando|mentre)$/iu;

/** What no heading begins or ends with: words that lead over or lead on, and time zones that a time was cut from. */
export const openEnd =
  /^(?:And|But|Or|Und|Oder|Aber|Et|Mais|Pero|Währenddessen|Unterdessen|Derweil|Inzwischen|Zudem|Außerdem|Dennoch|Trotzdem)\s|[-–/&,]$|\s(?:on|at|in|of|to|for|with|and)$|\s(?:[CEMP][SD]?T|GMT|UTC)$/u;

export const particles = /^(?:off|up|out|down|away|over|apart|back)$/u;
