/** The last line of a page. It comes with the scripts, as what it leads to does. */
export function PageFoot() {
  return (
    <footer lang="en" dir="ltr" className="page-foot print:hidden">
      <a href="/settings" className="inline-flex min-h-11 items-center underline">
        Settings and data
      </a>
    </footer>
  );
}
