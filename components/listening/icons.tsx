import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className="size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const PlayIcon = () => (
  <Icon>
    <path d="M6 4v12l10-6z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M7 4v12m6-12v12" strokeWidth="2.6" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M5 4v12M16 4v12L8 10z" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="M15 4v12M4 4v12l8-6z" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10m0-10L5 15" />
  </Icon>
);
