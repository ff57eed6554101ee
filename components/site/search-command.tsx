'use client';

import { useCommand } from '@/components/ui/commands';

/** Leads to the search box: the one on this page, or the page that has it. */
export function SearchCommand() {
  useCommand({
    id: 'search',
    name: 'Search',
    group: 'Library',
    keys: '/',
    run: () => {
      const box = document.querySelector<HTMLInputElement>('#search-words');
      if (box) box.select();
      else window.open('/search', '_self');
    },
  });
  return null;
}
