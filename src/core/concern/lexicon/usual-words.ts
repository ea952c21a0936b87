/** How usual the commonest words are, roughly per 1,000: the matcher hangs a pattern on its rarest word. */
const perThousand =
  '. 60,? 10,i 45,to 30,the 30,and 25,a 22,it 22,not 20,my 18,is 22,am 16,have 14,me 12,of 15,in 15,for 11,do 16,that 12,can 10,so 8,just 8,what 6,but 8,going 4,be 9,with 7,on 9,at 6,all 5,out 4,up 4,this 8,if 5,any 3,more 3,no 4,get 4,feel 3,think 3,know 4,will 6,would 5,he 5,she 5,they 5,his 3,her 4,you 14,your 6,from 4,about 4,or 5,as 4,how 4,there 4,been 4,had 4,has 3,was 9,are 7,were 3,an 4,we 5,by 3,time 3,day 2,work 2,one 3,some 3,now 2,when 3,like 4,go 3,take 2,them 3,him 2,us 2,our 2,want 3,its 1,who 2,which 2,could 2,should 2,did 3,does 2,then 2,than 2,too 2,very 2,really 2,never 1,anyone 1,here 1,back 1,last 1,over 1,down 1,still 1,even 1,only 1,because 2,after 1,before 1,much 1,can 8,through 1,off 1,s 6,good 2,well 2,got 2,see 2,say 1,need 2,make 1,way 1,people 1,right 1,being 1,any 2,every 1,into 1,nothing 1,doing 1,myself 1,life 1,night 1,today 1,home 1,patient 2,said 1,into 1,had 3,day 1,years 1,week 1,help 1,am 10,ever 1,why 1,where 1,always 1,again 1,other 1,same 1,things 1,thing 1,something 1,someone 1,let 1,left 0.7,pain 1';
export const usual: ReadonlyMap<string, number> = new Map(
  perThousand.split(',').map((pair) => {
    const [word = '', rate = '0'] = pair.split(' ');
    return [word, Number(rate)];
  }),
);
