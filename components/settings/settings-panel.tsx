'use client';

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

/** All that a reader can set, in effect at once. The default export is what `lazy` takes. */
export default function SettingsPanel() {
  const [settings, change] = useSettings();

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
          newsreader: 'Newsreader',
          'public-sans': 'Public Sans',
          atkinson: 'Atkinson Hyperlegible',
          system: 'The system’s',
        }}
        onChoose={(typeface) => change({ typeface })}
      />
      <Steps
        label="Size"
        steps={sizes}
        value={settings.size}
        tell={(size) => `${size} %`}
        onStep={(size) => change({ size })}
      />
      <Steps
        label="Line height"
        steps={lineHeights}
        value={settings.lineHeight}
        tell={String}
        onStep={(lineHeight) => change({ lineHeight })}
      />
      <Steps
        label="Line length"
        steps={measures}
        value={settings.measure}
        tell={(measure) => `${measure} characters`}
        onStep={(measure) => change({ measure })}
      />
      <Steps
        label="Between letters"
        steps={letterSpacings}
        value={settings.letterSpacing}
        tell={em}
        onStep={(letterSpacing) => change({ letterSpacing })}
      />
      <Steps
        label="Between words"
        steps={wordSpacings}
        value={settings.wordSpacing}
        tell={em}
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
        value={settings.timeline}
        options={{ end: 'Behind the text', start: 'Before the text', below: 'Below the text' }}
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
