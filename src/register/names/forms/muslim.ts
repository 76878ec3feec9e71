/** Groups of forms of given names of Muslim families of all countries, in the spellings of each; see `short-forms.ts`. */
export const MUSLIM = `
aaliyah aliyah aleeyah aliya alia
abdirahman abdurahman abdurrahman abdulrahman abdirahmaan
abdullah abdallah abdulla abdullahi
ahmed ahmad achmed ahmet ahmadu
aisha ayesha aysha aesha aishah ayisha aicha aissatou ayse eisha
amina aminah ameena amena aminata
fatima fatimah fatma fatoumata fatou faatimah fathima fatema fatimata fatuma
hamza hamzah hamzeh
hassan hasan hassaan
hussein husayn hussain husain hossein husein
ibrahim ebrahim ibraheem ibrahima ibby ibu
ismail ismaeel esmail ismael
jamal jamaal
khadijah khadija khadeeja khadeejah kadija khadiija
mahmoud mahmood mahmud
mahnoor noor
maryam mariam maryum mariyam meryem miriam maryan
mehmet memo
muhammad mohammed mohammad mohamed muhammed mohamad muhamad muhamed mohd md mo mahomed mohammod mehmet mamadou mahamed mohamud mohamoud muhammadu
mustafa mustapha mostafa moustafa
nusaybah nusaiba
omar umar omer umer
osman usman othman uthman ousmane
saif sayf
salma selma
suleiman sulayman suleyman sulaiman soliman sulaymaan
summaya sumaya sumayyah sumayya sumaiya
yahya yahia yehia
yusuf yousef yousuf youssef yusef yosef yussuf yousaf josef
zahra zara zahrah
zainab zaynab zeinab zeynep zaineb zeynab zainabu
zakariya zak zac zakaria zakariyya zakariyah zakariah zack zach zakareeya
zubair zubayr
`;
