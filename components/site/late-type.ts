/**
 * Brings the site's own type once the page is painted, without moving anything.
 *
 * Type is as large as two lead pictures, so it isn't fetched before them: half a second after the page
 * is loaded and two frames were drawn, decoding and painting are over on slow phones too. When it has come it is
 * tried on: if all down to the screen's lower edge keeps its place and height, it stays; if a line
 * there would break elsewhere it is taken off again before anything is painted, and the next page
 * begins with it. The browser's scroll anchoring is off meanwhile: it would follow the trial, not its end. On narrow screens that waits until the reader moves: setting a page anew takes a
 * phone's processor 0.2 s, which nobody misses while the page scrolls. Plain old script.
 *
 * @param typeClasses the classes that bring the type into use; they name its version, too
 */
export function lateTypeScript(typeClasses: string[]): string {
  return `(function(d,w,c){var r=d.documentElement;if(r.className==c)return;function boxes(){return[].map.call(d.querySelectorAll("main p,main h1,main h2,main figcaption,main li,header a"),function(n){var b=n.getBoundingClientRect();return b.top<innerHeight?Math.round(b.top+scrollY)+" "+Math.round(b.height):0}).join()}function wear(){if(r.className==c)return;var was=boxes(),y=scrollY;r.style.overflowAnchor="none";r.className=c;if(boxes()!=was){r.className="";boxes();if(scrollY!=y)w.scrollTo({top:y,behavior:"instant"})}r.style.removeProperty("overflow-anchor")}function bring(){var p=d.createElement("span");p.className=c;p.style.cssText="position:absolute;visibility:hidden";p.innerHTML='<i style="font:400 1px var(--newsreader)">a</i><i style="font:500 1px var(--newsreader-display)">a</i><i style="font:400 1px var(--public-sans)">a</i>';[].forEach.call(p.children,function(n){n.style.fontStyle="normal"});d.body.appendChild(p);Promise.allSettled([].map.call(p.children,function(n){return d.fonts.load(getComputedStyle(n).font,"a")})).then(function(){p.remove();try{localStorage.setItem("backstory.type",c)}catch(e){}matchMedia("(min-width:60rem)").matches?setTimeout(wear):["touchstart","keydown","scroll"].forEach(function(t){w.addEventListener(t,function(){setTimeout(wear)},{once:true,passive:true})})})}function soon(){requestAnimationFrame(function(){requestAnimationFrame(function(){setTimeout(bring,500)})})}d.readyState=="complete"?soon():w.addEventListener("load",soon)})(document,window,${JSON.stringify(typeClasses.join(' '))})`;
}
