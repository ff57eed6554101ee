import { themes } from './themes';

/**
 * Runs before the first paint, so that a chosen theme never flashes and a dismissed strip never
 * shows. Plain old script: it isn't compiled. Storage that is forbidden leaves the defaults.
 */
export const firstPaintScript = `try{var d=document.documentElement,t=localStorage.getItem("backstory.theme");if(${JSON.stringify(themes)}.indexOf(t)>=0)d.dataset.theme=t;if(localStorage.getItem("backstory.no-strip:"+location.pathname))d.dataset.noStrip=""}catch(e){}`;
