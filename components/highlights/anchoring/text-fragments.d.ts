declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  interface TextFragment {
    prefix?: string;
    textStart: string;
    textEnd?: string;
    suffix?: string;
  }
  export const GenerateFragmentStatus: { SUCCESS: number };
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
}
