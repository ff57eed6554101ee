import type { ReactNode } from 'react';
import type { timelineCommand } from '@/lib/api/desk/stories';
import type { z } from 'zod';

interface Props {
  change: z.infer<typeof timelineCommand>;
  /** Where the words alone don’t say of what. */
  label?: string;
  children: ReactNode;
}

/** A button of the timeline’s form, which stands for one change. */
export const ChangeButton = ({ change, label, children }: Props) => (
  <button
    type="submit"
    name="change"
    value={JSON.stringify(change)}
    aria-label={label}
    className="own-data-button"
  >
    {children}
  </button>
);
