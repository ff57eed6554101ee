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

/** What is set elsewhere: by which variable, and to what. */
export const Setting = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <div className="border-rule border-b py-2">
    <dt className="font-semibold">
      {label} <code className="text-muted ms-2 text-[0.9375rem] font-normal">{name}</code>
    </dt>
    <dd>{value}</dd>
  </div>
);
