/** Groups of forms of given names of families from Poland, Ukraine and their neighbours; see `short-forms.ts`. */
export const SLAVIC = `
agnieszka aga agnes
aleksander alek olek oles aleksandr
aleksandra ola alka sasha
anastasiia nastia nastya
andriy andriyko
antoni antek antos tony
bartosz bartek bartlomiej
dmitri dima dmitry dimitri
ekaterina katya
elzbieta ela
franciszek franek
grzegorz grzes greg
ignacy ignas
ivan vanya
jakub kuba kubus
jan janek jas
jerzy jurek
jozef jozek
kacper kacperek kasper casper
kamil kamilek
katarina kata katka
katarzyna kasia kaska
kazimierz kazik
konstantin kostya
krzysztof krzys krzysiek
lukasz luki
malgorzata gosia malgosia
mariia masha
mateusz mati
maxim max
michal michalek
mikhail misha
mikolaj miki
natalya natasha
nikolai kolya
oleksandr sasha oleks
oleksandra sasha lesya
piotr piotrek
rafal rafek
roman romek
stanislaw stas staszek
stefan stef
szymon szymek
tadeusz tadek
tomasz tomek
vladimir vova vlad
volodymyr vova
weronika wera nika
wojciech wojtek
yekaterina katya
yevhen zhenya
zofia zosia sofia
zuzanna zuzia zuza
zygmunt zygi
`;
