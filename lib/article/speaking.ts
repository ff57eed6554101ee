/** Where in the text someone is quoted word for word, and who it is. */
export interface Speaking {
  passageId: string;
  /** The first quoted character, in UTF-16 units of `passageText(passage)`. */
  start: number;
  /** As the text has it at its fullest: "Sergei Shoigu", "Russian Defense Ministry". */
  name: string;
}
