/** The parts of the desk that each editor has, by their pages. */
export const deskParts = [
  ['/desk', 'Drafts'],
  ['/desk/add', 'Add'],
  ['/desk/jobs', 'Imports'],
  ['/desk/check', 'To check'],
  ['/desk/stories', 'Stories'],
  ['/desk/trash', 'Trash'],
] as const;
