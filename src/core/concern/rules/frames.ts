import { frame } from '../match/rule.ts';

/** Everyday words that only sound like a crisis. Each consumes its own words and no others. */
export const frames = [
  frame(
    'idiom.killing-me',
    `
    (feet|foot|back|knees|knee|legs|head|neck|shoulder|shoulders|job|rota|shift|shifts|commute|workload|heat|suspense|exam|exams|this|it|that|stairs|heels|hangover|traffic|wait|waiting|paperwork|portfolio|smell|email|emails|admin|nights|cold|tooth|bleep|you|system|computer|hayfever|work|eyes|arms|hips|feet are|is|are|be) @really? (killing|gonna kill|going to kill|kills|kill|finishing) me
    killing myself laughing
    (die|died|dying|dies|dead) (of|from|with|by) (laughter|embarrassment|boredom|shame|cringe|heat|cold|laughing|curiosity|hunger|cuteness)
    dying (for|to) (a|some|my|know|see|meet|hear|try|get|go|find|tell|ask|the|sleep|coffee|tea|weekend|eat|pee|wee|watch|read)
    dead on my feet
    (battery|phone|laptop|ipad|tablet|bleep|pager|signal|wifi|screen|car) ~4 (dead|die|dies|dying|died|about to die)
    (would|will|could|might|going to) (kill|die) for (a|some|one|that|this|more|my|coffee|chocolate|sleep)
    (could|would|going to|gonna|will|might) kill (him|her|them|you|whoever|my|the|that|someone) (lol|haha|emolaugh)
    die* laughing
    die hard
    (over|on) my dead body
    drop dead gorgeous
    kill* (time|two birds|the mood|the vibe|the nerve|the pulp|the engine|it)
    killing it
  `,
  ),
];
