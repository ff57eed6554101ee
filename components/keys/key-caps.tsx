import { Fragment } from 'react';
import { keyCaps } from './key-bindings';

/** Whether shortcuts take the command key here. */
export const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of a command as they stand on the keyboard. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className="key-caps">
      {keyCaps(keys, isMac()).map((press, index) => (
        <Fragment key={index}>
          {index > 0 && ' then '}
          {press.map((key, place) => (
            <Fragment key={key}>
              {place > 0 && ' + '}
              <kbd>{key}</kbd>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
