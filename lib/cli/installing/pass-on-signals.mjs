/** Has a child end as this process is asked to. @returns what stops it */
export function passOnSignals(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  const stopWatching = whenParentEnds(() => child.kill('SIGTERM'));
  return () => {
    for (const signal of signals) process.off(signal, passOn);
    stopWatching();
  };
}

/**
 * npm's shell keeps signals to itself and dies of them: that it is gone is the only sign that the command is to end.
 * @returns what stops watching
 */
export function whenParentEnds(end) {
  const parent = process.ppid;
  if (parent <= 1) return () => {};
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    end();
  }, 250);
  watching.unref();
  return () => clearInterval(watching);
}
