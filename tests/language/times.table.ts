/**
 * How schools write times. Written on Tuesday 12 May 2026 at 14:05. `text | marked words | from | to`; several marked
 * expressions are set apart by `;`, and an empty `from` means that the words give none.
 */
export const FORMS = `
Back 4.30 x | 4.30 | 2026-05-12T16:30
Lovebirds, first ball 10 | 10 | 2026-05-12T10:00
Barcelona Wed 13 – Sun 17 May | Wed 13 – Sun 17 May | 2026-05-13 | 2026-05-17
Camp, Mon 18th to Fri 22nd | Mon 18th to Fri 22nd | 2026-05-18 | 2026-05-22
Off to Largs the morra | the morra | 2026-05-13
Rehearsal the morn's nicht | the morn's nicht | 2026-05-13
At the beach the day testing rafts | the day | 2026-05-12
Bus leaves at hauf three | hauf three | 2026-05-12T15:30
Late back, think 6 | 6 | 2026-05-12T18:00
It'll be 6 at least | 6 | 2026-05-12T18:00
Leaving after period 3 | after period 3 |
Home in time for P4 | in time for P4 |
Coach at 9.15 | 9.15 | 2026-05-12T09:15
Coach at 9:15 | 9:15 | 2026-05-12T09:15
Coach 9:15am | 9:15am | 2026-05-12T09:15
Coach at 9.15am | 9.15am | 2026-05-12T09:15
Coach at 9.15 am | 9.15 am | 2026-05-12T09:15
Coach at 9.15 a.m. | 9.15 a.m. | 2026-05-12T09:15
Coach at 0915 | 0915 | 2026-05-12T09:15
Leaving 0915hrs | 0915hrs | 2026-05-12T09:15
Leaving at 0915 hours | 0915 hours | 2026-05-12T09:15
Back at 1515 | 1515 | 2026-05-12T15:15
Back at 15:15 | 15:15 | 2026-05-12T15:15
Back at 15.15 | 15.15 | 2026-05-12T15:15
Back 3.15 | 3.15 | 2026-05-12T15:15
Back by 3 | 3 | 2026-05-12T15:00
Back by 3pm | 3pm | 2026-05-12T15:00
Back by 3 pm please | 3 pm | 2026-05-12T15:00
Back by 3 p.m. at the latest | 3 p.m. | 2026-05-12T15:00
Back 3ish | 3ish | 2026-05-12T15:00
Back at 3-ish | 3-ish | 2026-05-12T15:00
Back around 3 | 3 | 2026-05-12T15:00
Back about 3.45ish | 3.45ish | 2026-05-12T15:45
Back approx 2.15 | 2.15 | 2026-05-12T14:15
Back approximately 2 | 2 | 2026-05-12T14:00
Home by 2 | 2 | 2026-05-12T14:00
ETA 4.15pm | 4.15pm | 2026-05-12T16:15
ETA 4 | 4 | 2026-05-12T16:00
Kick off 3.45 | 3.45 | 2026-05-12T15:45
Kick-off 3 | 3 | 2026-05-12T15:00
KO 2.30 | 2.30 | 2026-05-12T14:30
First race 10 | 10 | 2026-05-12T10:00
First gun 10am | 10am | 2026-05-12T10:00
Warm up 9.40 | 9.40 | 2026-05-12T09:40
Doors 6.30pm | 6.30pm | 2026-05-12T18:30
Curtain up 10.30 | 10.30 | 2026-05-12T10:30
See you at 12 | 12 | 2026-05-12T12:00
Sarnies at 12 by the ship | 12 | 2026-05-12T12:00
We leave at 9 whatever wins | 9 | 2026-05-12T09:00
Out of the gate at 10, holding the rope | 10 | 2026-05-12T10:00
Meet 8.50 by the gate | 8.50 | 2026-05-12T08:50
Meet 8.30 for 9 | 8.30;9 | 2026-05-12T08:30
Start time is half 7 | half 7 | 2026-05-12T07:30
Be there for half nine | half nine | 2026-05-12T09:30
Meeting at half past 3 | half past 3 | 2026-05-12T15:30
Meeting at half past three | half past three | 2026-05-12T15:30
Back at quarter to four | quarter to four | 2026-05-12T15:45
Back at quarter to 4 | quarter to 4 | 2026-05-12T15:45
Off at quarter past nine | quarter past nine | 2026-05-12T09:15
Leaving at ten past 9 | ten past 9 | 2026-05-12T09:10
Leaving at ten past nine | ten past nine | 2026-05-12T09:10
Back at twenty to three | twenty to three | 2026-05-12T14:40
Back at five to 3 | five to 3 | 2026-05-12T14:55
Back twenty past three | twenty past three | 2026-05-12T15:20
Bus at nine o'clock | nine o'clock | 2026-05-12T09:00
At 2 o’clock we set off | 2 o’clock | 2026-05-12T14:00
Back at three | three | 2026-05-12T15:00
Home by four | four | 2026-05-12T16:00
Leaving at nine thirty | nine thirty | 2026-05-12T09:30
Back by noon | noon | 2026-05-12T12:00
Lunch at midday | midday | 2026-05-12T12:00
Back before midnight | midnight | 2026-05-12T23:59
Till 12 | 12 | 2026-05-12T12:00
Until 12.30 | 12.30 | 2026-05-12T12:30
til 2pm | 2pm | 2026-05-12T14:00
Collect from 3 onwards | 3 | 2026-05-12T15:00
We need them there for 3.30pick-up | 3.30 | 2026-05-12T15:30
9.45–10.30 in the water | 9.45–10.30 | 2026-05-12T09:45 | 2026-05-12T10:30
9.45-10.30am in the water | 9.45-10.30am | 2026-05-12T09:45 | 2026-05-12T10:30
11am–2pm on the beach | 11am–2pm | 2026-05-12T11:00 | 2026-05-12T14:00
11am to 2pm on the beach | 11am to 2pm | 2026-05-12T11:00 | 2026-05-12T14:00
11-2pm on the beach | 11-2pm | 2026-05-12T11:00 | 2026-05-12T14:00
from 10-12 | 10-12 | 2026-05-12T10:00 | 2026-05-12T12:00
between 9 and 10 | 9 | 2026-05-12T09:00
from 9 to 12 | 9 to 12 | 2026-05-12T09:00 | 2026-05-12T12:00
from 9 till 12 | 9 till 12 | 2026-05-12T09:00 | 2026-05-12T12:00
9.30 till 11ish | 9.30 till 11ish | 2026-05-12T09:30 | 2026-05-12T11:00
1.30-3 in the pool | 1.30-3 | 2026-05-12T13:30 | 2026-05-12T15:00
6.15–8.30pm | 6.15–8.30pm | 2026-05-12T18:15 | 2026-05-12T20:30
7am-2pm | 7am-2pm | 2026-05-12T07:00 | 2026-05-12T14:00
Sat 12-3 | Sat 12-3 | 2026-05-16T12:00 | 2026-05-16T15:00
tmrw 12-2 | tmrw 12-2 | 2026-05-13T12:00 | 2026-05-13T14:00
Fridays 1–3 | Fridays 1–3 |
8 tonight | 8 tonight | 2026-05-12T20:00
5.40 tonight | 5.40 tonight | 2026-05-12T17:40
1.30 tomorrow | 1.30 tomorrow | 2026-05-13T13:30
tomorrow 3.15 | tomorrow 3.15 | 2026-05-13T15:15
tomorrow at 2 | tomorrow at 2 | 2026-05-13T14:00
coach at 8 tomorrow | 8 tomorrow | 2026-05-13T08:00
9.15 today | 9.15 today | 2026-05-12T09:15
10am TODAY | 10am TODAY | 2026-05-12T10:00
Weds 3.30 | Weds 3.30 | 2026-05-13T15:30
Monday 7.45am | Monday 7.45am | 2026-05-18T07:45
Home Weds around 2 | Weds around 2 | 2026-05-13T14:00
Friday at noon | Friday at noon | 2026-05-15T12:00
Thursday at 9.15 | Thursday at 9.15 | 2026-05-14T09:15
3.30 on Friday | 3.30 on Friday | 2026-05-15T15:30
Thurs pm | Thurs pm | 2026-05-14
Weds am | Weds am | 2026-05-13
Friday morning | Friday morning | 2026-05-15
this Friday night | this Friday night | 2026-05-15
today | today | 2026-05-12
tonight | tonight | 2026-05-12
this afternoon | this afternoon | 2026-05-12
this morning | this morning | 2026-05-12
this evening | this evening | 2026-05-12
tomorrow | tomorrow | 2026-05-13
tomorrow’s trip | tomorrow’s | 2026-05-13
tomorrows trip | tomorrows | 2026-05-13
tmrw | tmrw | 2026-05-13
tmw | tmw | 2026-05-13
tomoz | tomoz | 2026-05-13
2moro | 2moro | 2026-05-13
2MORO!! | 2MORO | 2026-05-13
tomorow | tomorow | 2026-05-13
the morn | the morn | 2026-05-13
tomorrow morning | tomorrow morning | 2026-05-13
tomorrow night | tomorrow night | 2026-05-13
the day after tomorrow | day after tomorrow | 2026-05-14
today & tomorrow | today & tomorrow | 2026-05-12 | 2026-05-13
Thursday | Thursday | 2026-05-14
THURSDAY | THURSDAY | 2026-05-14
on thurs | thurs | 2026-05-14
on Thur | Thur | 2026-05-14
next Thurs | next Thurs | 2026-05-21
next Thursday | next Thursday | 2026-05-21
NEXT THURSDAY | NEXT THURSDAY | 2026-05-21
this Friday | this Friday | 2026-05-15
coming Friday | coming Friday | 2026-05-15
last Friday | last Friday | 2026-05-08
Tuesday week | Tuesday week | 2026-05-19
a week today | a week today | 2026-05-19
a week tomorrow | a week tomorrow | 2026-05-20
a week on Thursday | a week on Thursday | 2026-05-21
next week | next week | 2026-05-18 | 2026-05-24
this weekend | this weekend | 2026-05-16 | 2026-05-17
at the weekend | at the weekend | 2026-05-16 | 2026-05-17
in two days | in two days | 2026-05-14
in 3 weeks | in 3 weeks | 2026-06-02
in 20 mins | in 20 mins | 2026-05-12
yesterday | yesterday | 2026-05-11
last night | last night | 2026-05-11
14 May | 14 May | 2026-05-14
14th May | 14th May | 2026-05-14
14th of May | 14th of May | 2026-05-14
May 14th | May 14th | 2026-05-14
14 May 2026 | 14 May 2026 | 2026-05-14
Thursday 14 May | Thursday 14 May | 2026-05-14
Thursday 14th May | Thursday 14th May | 2026-05-14
Thurs 14th | Thurs 14th | 2026-05-14
Sat 16th May 12-3 | Sat 16th May 12-3 | 2026-05-16T12:00 | 2026-05-16T15:00
Weds 24 June: Y3 out | Weds 24 June | 2026-06-24
Tues 30: Y4 out | Tues 30 | 2026-06-30
Thursday the 14th | Thursday the 14th | 2026-05-14
on the 18th | 18th | 2026-05-18
3 July | 3 July | 2026-07-03
6th Dec | 6th Dec | 2026-12-06
on 20/5 | 20/5 | 2026-05-20
20/05/26 | 20/05/26 | 2026-05-20
20.05.2026 | 20.05.2026 | 2026-05-20
12–14 May | 12–14 May | 2026-05-12 | 2026-05-14
12th-14th May | 12th-14th May | 2026-05-12 | 2026-05-14
19th to 21st May | 19th to 21st May | 2026-05-19 | 2026-05-21
22 and 23 May | 22 and 23 May | 2026-05-22 | 2026-05-23
Mon–Wed | Mon–Wed | 2026-05-18 | 2026-05-20
Mon to Thurs | Mon to Thurs | 2026-05-18 | 2026-05-21
Tuesday to Thursday | Tuesday to Thursday | 2026-05-12 | 2026-05-14
every Tuesday | every Tuesday |
every other Friday | every other Friday |
each Wednesday 9.05 | each Wednesday 9.05 |
Mondays and Thursdays | Mondays and Thursdays |
on Tuesdays after school | Tuesdays;after school |
every day | every day |
8.20 daily | 8.20 daily |
weekly | weekly |
back after lunch | after lunch |
back in time for lunch | in time for lunch |
straight after the register | straight after the register |
at home time | at home time |
by the end of the day | by the end of the day |
all morning | all morning |
yfory | yfory | 2026-05-13
heddiw | heddiw | 2026-05-12
heno | heno | 2026-05-12
dydd Mawrth | dydd Mawrth | 2026-05-12
dydd Mercher 20 Mai | dydd Mercher 20 Mai | 2026-05-20
nos Iau | nos Iau | 2026-05-14
bws am 9 | 9 | 2026-05-12T09:00
am 9 o'r gloch | 9 o'r gloch | 2026-05-12T09:00
9.15yb | 9.15yb | 2026-05-12T09:15
3.30yp | 3.30yp | 2026-05-12T15:30
erbyn 3.30 | 3.30 | 2026-05-12T15:30
hanner awr wedi naw | hanner awr wedi naw | 2026-05-12T09:30
bob dydd Gwener | bob dydd Gwener |
ddoe | ddoe | 2026-05-11
Leave 9 ret 3.15 | 9;3.15 | 2026-05-12T09:00
Lido, 10 till 2 | 10 till 2 | 2026-05-12T10:00 | 2026-05-12T14:00
Home by ¼ to 4 | ¼ to 4 | 2026-05-12T15:45
Wheels up 06.25 | 06.25 | 2026-05-12T06:25
First ball 11.00 wickets pitched | 11.00 | 2026-05-12T11:00
Bws am ugain i bedwar | ugain i bedwar | 2026-05-12T15:40
Mas y prynhawn 'ma | y prynhawn 'ma | 2026-05-12
Hanner dydd, y gampfa | Hanner dydd | 2026-05-12T12:00
Leaving straight after register 8.50 | straight after register 8.50 | 2026-05-12T08:50
`;

/** What looks like a time and is none, one a line. */
export const NOT_TIMES = `
We did 4.30 x 6
The best part of the day!
What a way to start the day
I think 5 children have won
New books for P6
Year 4 made volcanoes
Y4 and Y5 made volcanoes
3S are brilliant
4B v 4H in the hall
Class 3 planted beans
We are Room 12
We lost 3-2
Won 4–2 away
It finished 2-1 to us
A 3-3 draw
2:1 to the girls
Ratio 2:1 in maths
4th place in the final
They came 3rd and 7th
9/10 in the spelling test
6/6 on the quiz
Ten out of ten for 14 of 4B
It costs £9.50
£12.50 on ParentPay
Tickets £3
£1,843.20 raised
£4.20 for a lunch
50p a cake
5p each
11.2m throw
25m badge
3 miles in the rain
2.5km run
10k for charity
26.2 miles
1.5 litres
97.4% attendance
Attendance 95.8%
33 degrees
30° in the shade
6.4 kg of litter
Page 5 of the paper
page 12
chapter 3
Q17 on Paper 2
Question 3 was hard
Unit 2
Level 1 Bikeability
KS2 choir
Key Stage 1
Group 3’s raft
group B
Bus 63
route 12
platform 4
lanes 4–6
junction 10
M25 traffic
the A13
Flat 6
born in 2015
In 1066 they landed
the Great Fire of 1666
since 1945
In 2026
7x8 = 56
9.15 ÷ 3 = 3.05
0.5 is a half
Pi is 3.14
twenty-five pupils
7 pupils
52 Year 5s
8 children at 3 schools
at 2 different farms
at one point
by one goal
Beat us by 4 goals
aged 9
a 9 yr old
10 year olds
Under 13s
U11s
size 3 welly
20 cupcakes
4-7-1-9 was the code
020 7946 0713
07700 900123
E13 7HT
Psalm 23
John 3:16
She ran it in 3.51
PB of 17.94
200m in 31.2
first half
second half
quarter final
half term
May we all be kind
April and June are in Year 2
March in step
Will and Summer
sun hats and sun cream
I sat in the hall
Sats week
mon ami
wed in white
Sunny and Monty are hamsters
the daily mile
each other
Coach 2 has a flat tyre
Coaches 1 and 2 are in
coach 3 for the Year 8s
Ynys Môn
Into the ark two by two
Over the stile one by one please
`;
