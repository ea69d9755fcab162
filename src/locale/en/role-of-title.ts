// The role an English title begins with. Must not know: people, letters.
import { firstMatch } from '../title.ts';

export const roleOfTitle = firstMatch([
  ['president-de-la-republique', /^president of the (?:french )?republic/],
  ['premier-ministre', /^prime minister/],
  ['ministre-delegue', /^(?:minister delegate|minister of state)/],
  ['ministre', /^(?:minister|secretary of state for|foreign secretary)/],
  ['secretaire-d-etat', /^secretary of state$/],
  ['depute-europeen', /^member of the european parliament/],
  ['depute', /^member of (?:parliament|the national assembly)/],
  ['senateur', /^senator/],
  ['prefet', /^prefect/],
  ['maire', /^(?:lord )?mayor/],
  ['ambassadeur', /^ambassador/],
  ['commissaire', /^(?:european commissioner|commissioner|high representative)/],
  ['president', /^(?:president|chair|speaker) of the/],
]);
