/** Put in by the bundler of the worker: see lib/server/scripts/worker-script.ts. */
declare const __BUILD__: {
  id: string;
  /** The scripts that pages of this build may ask for. */
  files: string[];
  /** Scripts that scripts fetch later: by the address of each that names others. */
  named: Record<string, string[]>;
  /** False in development, where the same address gives other scripts after each change. */
  fixed: boolean;
};

export const thisBuild = __BUILD__;
