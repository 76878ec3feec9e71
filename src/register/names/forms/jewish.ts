/** Groups of forms of given names of Jewish families; see `short-forms.ts`. */
export const JEWISH = `
avraham avi avrumi abraham
chaim haim
devorah devora dvora
menachem mendy
mordechai motty motti
moshe moishe moshy
rivka rivky rebecca
shlomo shloimy solomon
shmuel shmuli
yehuda yudi yehudah judah
yitzchak yitzy isaac yitzhak itzik
`;
