/**
 * What a duty or a right is to do with its objects; a closed list, so that duties can be compared and asked about.
 *
 * - `lead`, `determine`, `approve`, `appoint`, `control`: run the centre, set how things are done, sign, name people, check.
 * - `coordinate`: make others work together. `involve`, `convene`, `attend`: bring people in, call a meeting, take part.
 * - `draft`, `propose`, `recommend`, `introduce`: work out a paper, put it forward, advise a body, bring it into use.
 * - `watch`: look at what comes in as it comes. `collect`, `structure`, `analyse`, `summarise`, `research`: as the words say.
 * - `assess`, `rate`: judge quality; compare bodies by figures. `trace`: find the root cause. `find`: discover and list.
 * - `verify`, `notify`: check what others told, and ask them to mend it.
 * - `answer`: prepare the answer to a citizen. `respond`: work a problem or a risk off. `prevent`: act before a risk comes.
 * - `report`: give an account to somebody above or beside. `publish`: bring something before the public. `request`: ask for it.
 * - `maintain`, `protect`, `develop`: keep systems running, keep data safe, build further. `train`: teach.
 * - `account-for`: answer in person for the outcome.
 */
export type Action =
  | 'lead'
  | 'determine'
  | 'approve'
  | 'appoint'
  | 'control'
  | 'coordinate'
  | 'involve'
  | 'convene'
  | 'attend'
  | 'draft'
  | 'propose'
  | 'recommend'
  | 'introduce'
  | 'watch'
  | 'collect'
  | 'structure'
  | 'analyse'
  | 'summarise'
  | 'research'
  | 'assess'
  | 'rate'
  | 'trace'
  | 'find'
  | 'verify'
  | 'notify'
  | 'answer'
  | 'respond'
  | 'prevent'
  | 'report'
  | 'publish'
  | 'request'
  | 'maintain'
  | 'protect'
  | 'develop'
  | 'train'
  | 'account-for';

/** What an action is done to, and what somebody may see or not; a closed list. */
export type Concern =
  | 'centre'
  | 'directions'
  | 'plans'
  | 'measures'
  | 'legal-acts'
  | 'membership'
  | 'blocks'
  | 'meetings'
  | 'cooperation'
  | 'appeals'
  | 'terms'
  | 'answers'
  | 'answer-quality'
  | 'satisfaction'
  | 'conflicts'
  | 'problems'
  | 'growth-factors'
  | 'root-causes'
  | 'road-maps'
  | 'practices'
  | 'processes'
  | 'decisions'
  | 'bodies'
  | 'indicators'
  | 'information'
  | 'planning-materials'
  | 'recommendations'
  | 'services'
  | 'polls'
  | 'official-pages'
  | 'information-materials'
  | 'channels'
  | 'access-to-information'
  | 'systems'
  | 'digital-platform'
  | 'digital-transformation'
  | 'information-resources'
  | 'data-formats'
  | 'data-quality'
  | 'information-security'
  | 'staff'
  | 'information-risks'
  | 'publications'
  | 'threats'
  | 'campaigns';
