'use client';

import { useSyncExternalStore } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';
import { type Theme, themes } from './themes';

const storageKey = 'backstory.theme';
const changed = 'backstory:theme';

const choices: { value: Theme | 'system'; name: string }[] = [
  { value: 'system', name: 'As the system' },
  { value: 'light', name: 'Light' },
  { value: 'sepia', name: 'Sepia' },
  { value: 'dark', name: 'Dark' },
];

function subscribe(onChange: () => void) {
  addEventListener(changed, onChange);
  addEventListener('storage', onStorage);
  return () => {
    removeEventListener(changed, onChange);
    removeEventListener('storage', onStorage);
  };
}

/** Another tab chose a theme. */
function onStorage(event: StorageEvent) {
  if (event.key === storageKey) apply(parse(event.newValue));
}

function parse(value: string | null | undefined): Theme | 'system' {
  return themes.find((theme) => theme === value) ?? 'system';
}

function apply(theme: Theme | 'system') {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  dispatchEvent(new Event(changed));
}

function choose(theme: Theme | 'system') {
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be forbidden; the theme then holds until the page is left.
  }
  apply(theme);
}

/** Light, sepia, dark, or as the system has it. Needs script, so it shows when there is some. */
export function ThemeControl() {
  const hydrated = useHydrated();
  const theme = useSyncExternalStore(
    subscribe,
    () => parse(document.documentElement.dataset.theme),
    () => 'system' as const,
  );
  return (
    <div className={hydrated ? '' : 'invisible'}>
      <button
        type="button"
        popoverTarget="theme"
        aria-label="Theme"
        className="theme-button grid size-11 place-items-center font-serif text-[1.0625rem] font-semibold"
      >
        Aa
      </button>
      <div id="theme" popover="auto" className="theme-menu">
        <fieldset>
          <legend className="text-muted mb-1 text-[0.8125rem]">Theme</legend>
          {choices.map(({ value, name }) => (
            <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3 text-[0.9375rem]">
              <input
                type="radio"
                name="theme"
                value={value}
                checked={theme === value}
                onChange={() => choose(value)}
                className="accent-accent size-4"
              />
              {name}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
