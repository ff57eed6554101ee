function Icon({ path }: { path: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20">
      <path d={path} />
    </svg>
  );
}

export const SaveIcon = () => <Icon path="M5 3h10v14l-5-4-5 4Z" />;
export const ListenIcon = () => (
  <Icon path="M3 8v4h3l4 3.5v-11L6 8H3Zm10-.5a4 4 0 0 1 0 5m2.3-7.6a7 7 0 0 1 0 10.2" />
);
export const HighlightIcon = () => <Icon path="M3 18h14M5 14l1-4 7-7 3 3-7 7Z" />;
export const MoreIcon = () => <Icon path="M4 10h.01M10 10h.01M16 10h.01" />;
