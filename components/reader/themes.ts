export const themes = ['light', 'sepia', 'dark'] as const;
export type Theme = (typeof themes)[number];
