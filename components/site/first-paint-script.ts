import { themes } from '@/lib/api/reader-settings';

/**
 * Runs before the first paint, so that chosen theme and type never flash, a dismissed strip never shows,
 * and type that an earlier page has fetched is there at once. Plain old script: it isn't compiled.
 * Storage that is forbidden leaves the defaults.
 *
 * @param typeClasses the classes that bring the site's own type into use
 */
export function firstPaintScript(typeClasses: string[]): string {
  return `try{var d=document.documentElement,s=localStorage,t=s.getItem("backstory.theme");if(${JSON.stringify(themes)}.indexOf(t)>=0)d.dataset.theme=t;if(s.getItem("backstory.no-strip:"+location.pathname))d.dataset.noStrip="";if(t=s.getItem("backstory.look")){var e=document.createElement("style");e.id="look";e.textContent=t;document.head.appendChild(e)}if(s.getItem("backstory.type")==${JSON.stringify(typeClasses.join(' '))})d.className=s.getItem("backstory.type")}catch(e){}`;
}
