'use client';

import { useSyncExternalStore } from 'react';
import { notify } from '@/components/ui/notices';
import {
  letterSpacings,
  lineHeights,
  measures,
  ownSettings,
  sizes,
  wordSpacings,
} from '@/lib/reader/settings';
import { runCommand } from '@/components/ui/commands';
import { Choices, Steps, Switch } from './controls';
import { changeSettings, deviceSettings } from './device-settings';
import { useSettings } from './use-settings';

const em = (value: number) => (value === 0 ? 'Normal' : `${value} em`);

/** As wide as for a timeline beside the text; see app/globals.css. */
const wideScreen = '(width >= 60rem)';

const besideText = { end: 'Beside, at the end', start: 'Beside, at the start', below: 'Below the text' };
/** On a narrow screen it is at the edge, whichever side it would have. */
const atEdge = { end: 'At the screen’s edge', below: 'Below the text' };

/** What a reader can set and sees on this screen, in effect at once, in the sample as well. */
export function SettingsPanel() {
  const [settings, change] = useSettings();
  const isWide = useSyncExternalStore(subscribeToWidth, () => matchMedia(wideScreen).matches);

  function reset() {
    const before = deviceSettings().settings;
    changeSettings(ownSettings);
    notify({
      text: 'The page is set as the site has it.',
      action: { label: 'Undo', run: () => changeSettings(before) },
    });
  }

  function listShortcuts() {
    // The focus goes back to the panel's button first, and from there to the list.
    document.getElementById('settings')?.hidePopover();
    runCommand('shortcuts');
  }

  return (
    <div className="grid gap-4">
      <p aria-hidden="true" className="settings-sample">
        A sample of the text as it is set: the ferry sailed on Friday, the first in 12 years.
      </p>
      <Choices
        legend="Theme"
        name="theme"
        value={settings.theme}
        options={{
          system: 'As the system',
          light: 'Light',
          sepia: 'Sepia',
          dark: 'Dark',
          contrast: 'High contrast',
        }}
        onChoose={(theme) => change({ theme })}
      />
      <Choices
        legend="Typeface"
        name="typeface"
        value={settings.typeface}
        options={{
          newsreader: 'Newsreader, as in print',
          'public-sans': 'Public Sans, plain',
          atkinson: 'Atkinson Hyperlegible, letters unlike',
          system: 'The device’s own',
        }}
        onChoose={(typeface) => change({ typeface })}
      />
      <Steps
        label="Size"
        steps={sizes}
        value={settings.size}
        inWords={(size) => `${size} %`}
        onStep={(size) => change({ size })}
      />
      <Steps
        label="Line height"
        steps={lineHeights}
        value={settings.lineHeight}
        inWords={String}
        onStep={(lineHeight) => change({ lineHeight })}
      />
      {isWide && (
        <Steps
          label="Line length"
          steps={measures}
          value={settings.measure}
          inWords={(measure) => `${measure} characters`}
          onStep={(measure) => change({ measure })}
        />
      )}
      <Steps
        label="Space between letters"
        steps={letterSpacings}
        value={settings.letterSpacing}
        inWords={em}
        onStep={(letterSpacing) => change({ letterSpacing })}
      />
      <Steps
        label="Space between words"
        steps={wordSpacings}
        value={settings.wordSpacing}
        inWords={em}
        onStep={(wordSpacing) => change({ wordSpacing })}
      />
      <Choices
        legend="Paragraphs"
        name="paragraphs"
        value={settings.paragraphs}
        options={{ space: 'Space between', indent: 'First line indented' }}
        onChoose={(paragraphs) => change({ paragraphs })}
      />
      <Choices
        legend="Timeline"
        name="timeline-place"
        value={!isWide && settings.timeline === 'start' ? 'end' : settings.timeline}
        options={isWide ? besideText : atEdge}
        onChoose={(timeline) => change({ timeline })}
      />
      <div>
        <Switch
          label="Justified, with hyphens"
          checked={settings.justify}
          onSwitch={(justify) => change({ justify })}
        />
        <Switch
          label="Quiet page: no pull quotes, no pictures"
          checked={settings.quiet}
          onSwitch={(quiet) => change({ quiet })}
        />
        <Switch
          label="Keyboard shortcuts"
          checked={settings.shortcuts}
          onSwitch={(shortcuts) => change({ shortcuts })}
        />
        <button type="button" className="min-h-11 underline" onClick={listShortcuts}>
          List of shortcuts
        </button>
      </div>
      <div className="border-rule flex flex-wrap items-center justify-between gap-x-4 border-t pt-2">
        <a href="/settings" className="inline-flex min-h-11 items-center underline">
          Your data
        </a>
        <button type="button" className="min-h-11 underline" onClick={reset}>
          Reset
        </button>
        <button type="button" className="min-h-11 font-semibold" popoverTarget="settings">
          Done
        </button>
      </div>
    </div>
  );
}

function subscribeToWidth(onChange: () => void): () => void {
  const media = matchMedia(wideScreen);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
