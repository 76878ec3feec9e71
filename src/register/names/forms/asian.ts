/** Groups of forms of given names of families from South Asia; see `short-forms.ts`. */
export const ASIAN = `
aarav aru
aditya adi
aniruddha ani
anjali anj
arjun arj
gurpreet guri gurpreeth
harpreet harpy preet
jaspreet jas preet
krishna krish
lakshmi laxmi
manpreet mani preet
nayan nay
pranav pranny
priyanka pri priya
saraswati saras
siddharth sid
simran sim
simranjeet simran
sukhdeep sukh
venkatesh venkat
vikram vik
`;
