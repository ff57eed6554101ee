/**
 * Makes the framework's scripts wait until the page is painted.
 *
 * React's runtime is some 135 kB: fetched at once it competes with the lead picture for the line and
 * with the first paint for the processor, though the page can be read without it. The scripts are
 * therefore taken out of the HTML, and a few inline lines append them once the page has loaded and
 * the browser is idle, or as soon as the reader first touches a control.
 */

const asyncScript = /<script src="(\/_next\/static\/[^"]+)"[^>]*? async=""[^>]*><\/script>/g;
const scriptPreload = /<link rel="preload" as="script"[^>]*\/>/g;

/** What the inline lines are marked with, so that a test and a reader of the HTML can find them. */
export const lateScriptsId = 'late-scripts';

/**
 * @param html a whole document as the framework rendered it
 * @returns the same document with the scripts late; unchanged where it has none
 */
export function makeScriptsLate(html: string): string {
  const sources: string[] = [];
  const without = html
    .replace(asyncScript, (_, src: string) => (sources.push(src), ''))
    .replace(scriptPreload, '');
  if (sources.length === 0) return html;
  const starter = `<script id="${lateScriptsId}">${startWhenIdle(sources)}</script>`;
  const end = without.lastIndexOf('</body>');
  return end < 0 ? without + starter : without.slice(0, end) + starter + without.slice(end);
}

function startWhenIdle(sources: string[]): string {
  const list = JSON.stringify(sources).replaceAll('<', '\\u003c');
  // Two seconds at most: a page that never idles must still come alive.
  return `(function(d,w,s,e){function go(){if(!s)return;s.forEach(function(u){var n=d.createElement("script");n.src=u;n.async=true;d.head.appendChild(n)});s=0;e.forEach(function(t){w.removeEventListener(t,go,true)})}function idle(){w.requestIdleCallback?w.requestIdleCallback(go,{timeout:2000}):setTimeout(go,200)}e.forEach(function(t){w.addEventListener(t,go,true)});d.readyState=="complete"?idle():w.addEventListener("load",idle)})(document,window,${list},["pointerdown","keydown","touchstart"])`;
}
