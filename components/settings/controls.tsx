'use client';

import { useId } from 'react';

interface ChoicesProps<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  /** Those that are offered, and how they are called. */
  options: Partial<Record<Value, string>>;
  onChoose: (value: Value) => void;
}

/** One of a few. */
export function Choices<Value extends string>({
  legend,
  name,
  value,
  options,
  onChoose,
}: ChoicesProps<Value>) {
  const values = Object.keys(options) as Value[];
  return (
    <fieldset>
      <legend className="text-muted mb-1 text-[0.8125rem]">{legend}</legend>
      <div className="flex flex-wrap gap-x-4">
        {values.map((one) => (
          <label key={one} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={name}
              value={one}
              checked={value === one}
              onChange={() => onChoose(one)}
              className="accent-accent size-4"
            />
            {options[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface StepsProps<Step extends number> {
  label: string;
  steps: readonly Step[];
  value: Step;
  /** The value in words. */
  inWords: (step: Step) => string;
  onStep: (step: Step) => void;
}

/** A scale of steps, as a slider: by pointer, by arrow keys, and said in words. */
export function Steps<Step extends number>({ label, steps, value, inWords, onStep }: StepsProps<Step>) {
  const id = useId();
  return (
    <div>
      <div className="flex justify-between gap-4 text-[0.8125rem]">
        <label htmlFor={id} className="text-muted">
          {label}
        </label>
        <span aria-hidden="true">{inWords(value)}</span>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={steps.indexOf(value)}
        aria-valuetext={inWords(value)}
        onChange={(event) => {
          const step = steps[Number(event.target.value)];
          if (step !== undefined) onStep(step);
        }}
        className="accent-accent h-11 w-full cursor-pointer"
      />
    </div>
  );
}

interface SwitchProps {
  label: string;
  checked: boolean;
  onSwitch: (checked: boolean) => void;
}

/** On or off. */
export function Switch({ label, checked, onSwitch }: SwitchProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onSwitch(event.target.checked)}
        className="accent-accent size-4"
      />
      {label}
    </label>
  );
}
