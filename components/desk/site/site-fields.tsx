import { Fragment } from 'react';

interface ChoiceProps {
  name: string;
  value: string;
  isNow: boolean;
  children: string;
}

/** One of the choices of which one holds. */
export const Choice = ({ name, value, isNow, children }: ChoiceProps) => (
  <label className="flex min-h-11 items-center gap-3">
    <input type="radio" name={name} value={value} defaultChecked={isNow} className="size-5 shrink-0" />
    {children}
  </label>
);

interface SettingProps {
  name: string;
  label: string;
  value: string;
  /** The lines that set it otherwise. */
  lines: readonly string[];
}

/** What is set elsewhere: by which variable, to what, and how to set it otherwise. */
export const Setting = ({ name, label, value, lines }: SettingProps) => (
  <div className="border-rule border-b py-2">
    <dt className="font-semibold">
      {label} <code className="text-muted ms-2 text-[0.9375rem] font-normal">{name}</code>
    </dt>
    <dd>
      {value}
      <span className="text-muted block text-[0.9375rem]">
        To change it:{' '}
        {lines.map((line, at) => (
          <Fragment key={line}>
            {at > 0 && ' or '}
            <code>{line}</code>
          </Fragment>
        ))}
      </span>
    </dd>
  </div>
);
