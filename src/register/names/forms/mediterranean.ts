/** Groups of forms of given names of families from the Mediterranean, Romania and Latin America; see `short-forms.ts`. */
export const MEDITERRANEAN = `
alberto beto
alessandra ale sandra
alessandro ale sandro
andreea andra
concepcion conchita concha
dimitrios dimitris jim mitsos
dolores lola
eduardo edu lalo
evangelos vangelis
francesco franco cesco
francisco paco pancho fran
gabriela gabi
georgios giorgos yiorgos
giovanni gianni gio vanni
giuseppe beppe peppe pino
guadalupe lupe
guglielmo gugu
guillermo memo
ignacio nacho
ioannis yiannis giannis
joao joaozinho
jose pepe
konstantinos kostas costas dinos
leonardo leo
liliana lily lili
matteo teo
mercedes mercy
panagiotis panos
roberto beto
salvatore toto
valentina val
`;
