/** What people look for, in their words, and the directory's own topics behind it. */
export const topics = [
  {
    key: 'mind',
    words: [
      'mood, anxiety or burnout',
      'mood',
      'anxiety',
      'burnout',
      'depression',
      'stress',
      'mental health',
      'counselling',
    ],
    topics: ['mental-health', 'burnout', 'depression', 'anxiety', 'counselling', 'stress', 'wellbeing'],
  },
  {
    key: 'addiction',
    words: ['alcohol, drugs or gambling', 'alcohol', 'drugs', 'drinking', 'drink', 'gambling', 'addiction'],
    topics: ['addiction', 'alcohol', 'drugs', 'gambling'],
  },
  {
    key: 'regulator',
    words: [
      'complaint or investigation',
      'complaint',
      'investigation',
      'gmc',
      'gdc',
      'legal',
      'inquest',
      'tribunal',
    ],
    topics: [
      'complaint',
      'complaints',
      'regulator',
      'gmc',
      'gdc',
      'investigation',
      'legal',
      'medico-legal',
      'indemnity',
    ],
  },
  {
    key: 'money',
    words: ['money', 'debt', 'finances', 'bills'],
    topics: ['money', 'financial', 'debt', 'finance', 'hardship'],
  },
  {
    key: 'home',
    words: ['safety at home', 'abuse', 'violence', 'domestic abuse', 'home'],
    topics: ['domestic-abuse', 'abuse', 'sexual-violence', 'safety'],
  },
  {
    key: 'loss',
    words: ['a death', 'grief', 'bereavement', 'loss', 'suicide of someone'],
    topics: ['bereavement', 'grief', 'suicide-bereavement'],
  },
  {
    key: 'now',
    words: ['someone to talk to now', 'talk now', 'urgent', 'crisis', 'suicide'],
    topics: ['crisis', 'suicide', 'urgent', 'listening', 'emotional-support'],
  },
] as const;
