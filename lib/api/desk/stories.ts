import { z } from 'zod';

/** The page where a story is edited. */
export const deskStoryPath = (slug: string): string => `/desk/stories/${encodeURIComponent(slug)}`;

/** As long as a headline may be, and as a paragraph. */
const [longestTitle, longestDescription] = [200, 1000];
/** Of a list that is ordered by hand, nobody orders more. */
const lastPlace = 999;

const badPlace = `A place is a number from 1 to ${lastPlace}.`;
const cleaned = z.string().transform((text) => text.replaceAll('\0', '').trim());

const title = cleaned
  .transform((text) => text.replace(/\s+/g, ' '))
  .refine(
    (text) => text !== '' && text.length <= longestTitle,
    `A title has 1 to ${longestTitle} characters.`,
  );

/** Whoever has more makes the story of some, and puts the others in from its page: one transaction takes all of them. */
export const mostArticles = 500;

/** What a story is made of, as a form sends it: its title, and its articles’ addresses, one a line. */
export const newStory = z.object({
  title,
  articles: cleaned
    .transform((text) => text.split(/\s+/).filter(Boolean))
    .refine(
      ({ length }) => length >= 1 && length <= mostArticles,
      `Pick 1 to ${mostArticles} articles by a search, or name them by their addresses, one a line.`,
    ),
});

/** An article that was picked by a search, as a form sends it, with what it is called where it is shown again. */
export const pickOf = ({ slug, headline }: { slug: string; headline: string }): string =>
  `${slug} ${headline}`;

/** Of a pick, so much is read: the longest slug and headline. */
const longestPick = 1_000;

/** The article that was picked. */
export function readPick(sent: string): { slug: string; headline: string } {
  const text = sent.replaceAll('\0', '').slice(0, longestPick);
  const [slug = ''] = text.split(' ', 1);
  return { slug, headline: text.slice(slug.length + 1).trim() || slug };
}

/** What an editor says of a story, as a form sends it. */
export const storyWords = z.object({
  title,
  description: cleaned
    // A form's lines end in two characters, which the field counts as one.
    .transform((text) => text.replace(/\r\n?/g, '\n'))
    .refine(
      (text) => text.length <= longestDescription,
      `What a story is about has at most ${longestDescription} characters.`,
    )
    .transform((text) => text || null),
  place: cleaned.refine((text) => /^\d{1,3}$/.test(text) && Number(text) >= 1, badPlace).transform(Number),
});

/** More moments are not joined at once. */
const mostJoined = 50;
const key = z.string().min(1).max(500);

/** What a button of the timeline asks for: JSON, since a form sends one text with each. */
export const timelineCommand = z
  .string()
  .max(2_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(
    z.discriminatedUnion('do', [
      z.object({ do: z.literal('join') }),
      z.object({ do: z.enum(['part', 'tell', 'pin', 'hide']), moment: key }),
      z.object({
        do: z.literal('settle'),
        moments: z.tuple([key, key]),
        right: z.union([z.literal(0), z.literal(1), z.null()]),
      }),
      z.object({ do: z.literal('undo'), id: key }),
    ]),
  );

/** The moments that were chosen to be joined. */
export const chosenMoments = z.array(key).max(mostJoined);

/** What of an article search the page of a story reads. */
export const storySearch = z.object({
  q: z
    .string()
    .max(400)
    .transform((text) => text.replaceAll('\0', ' ').trim())
    .catch(''),
  /** Which part of a long timeline is shown. */
  part: z.coerce.number().int().min(1).max(1_000).catch(1),
});
