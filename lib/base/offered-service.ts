/**
 * What the serving process does for the app, which is bundled apart from it. The two are separate copies of a module in
 * one process, so what is offered hangs on a global symbol.
 */
export function offeredService<Service>(name: string) {
  const key = Symbol.for(`backstory.${name}`);
  const shared = globalThis as { [key]?: Service };
  return {
    /** Offers it, for the life of this process. */
    offer(service: Service): void {
      shared[key] = service;
    },
    /** @throws in a process that serves nothing */
    ask(): Service {
      const service = shared[key];
      if (service === undefined) throw new Error(`no process that serves offers ${name}`);
      return service;
    },
  };
}
