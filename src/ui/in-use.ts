/** What a chip must not lie over: what can be pressed or typed into, and X's count of what is left to write. */
export const inUse = (): string =>
  'a,button,input,select,textarea,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=switch],[role=progressbar],[contenteditable=true],[tabindex="0"]';
