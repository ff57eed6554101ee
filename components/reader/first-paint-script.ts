import { themes } from './themes';

/**
 * Runs before the first paint, so that a chosen theme never flashes, a dismissed strip never shows,
 * and type that an earlier page has fetched is there at once. Plain old script: it isn't compiled.
 * Storage that is forbidden leaves the defaults.
 *
 * @param typeClasses the classes that bring the site's own type into use
 */
export function firstPaintScript(typeClasses: string[]): string {
  return `try{var d=document.documentElement,s=localStorage,t=s.getItem("backstory.theme");if(${JSON.stringify(themes)}.indexOf(t)>=0)d.dataset.theme=t;if(s.getItem("backstory.no-strip:"+location.pathname))d.dataset.noStrip="";if(s.getItem("backstory.type")==${JSON.stringify(typeClasses.join(' '))})d.className=s.getItem("backstory.type")}catch(e){}`;
}
