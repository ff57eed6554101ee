interface Headed {
  heading: string | null;
  score: number;
}

/** The headline, or a sentence that is repeated, heads the likeliest of its moments alone. */
export function withEachHeadingOnce<Moment extends Headed>(moments: readonly Moment[]): Moment[] {
  const likeliest = new Map<string, Moment>();
  for (const moment of moments) {
    if (moment.heading === null) continue;
    const other = likeliest.get(moment.heading);
    if (!other || moment.score > other.score) likeliest.set(moment.heading, moment);
  }
  return moments.map((moment) =>
    moment.heading === null || likeliest.get(moment.heading) === moment
      ? moment
      : { ...moment, heading: null },
  );
}
