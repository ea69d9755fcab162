// The role a French title begins with. Must not know: people, letters.
import { firstMatch } from '../title.ts';

export const roleOfTitle = firstMatch([
  ['president-de-la-republique', /^présidente? de la république/],
  ['premier-ministre', /^(?:premi(?:er|ère) ministre)/],
  ['ministre-delegue', /^ministre déléguée?/],
  ['ministre', /^(?:ministre|garde des sceaux)/],
  ['secretaire-d-etat', /^secrétaire d.état/],
  ['depute-europeen', /^(?:députée? européen|députée? au parlement européen|membre du parlement européen)/],
  ['depute', /^députée?/],
  ['senateur', /^(?:sénateur|sénatrice)/],
  ['prefet', /^préf(?:et|ète)(?!\p{L})/u],
  ['maire', /^maire(?![- ]adjoint|\p{L})/u],
  ['ambassadeur', /^ambassad(?:eur|rice)/],
  ['commissaire', /^(?:commissaire|membre de la commission européenne|haute? représentante? de l.union)/],
  ['president', /^présidente?(?: (?:de la|du|de l.|des|d.)|$)/],
  ['co-president', /^co-?présidente?(?!\p{L})/u],
  ['vice-president', /^vice-présidente?(?!\p{L})/u],
  ['questeur', /^quest(?:eure?|rice)(?!\p{L})/u],
  ['rapporteur-general', /^rapporteure? générale?(?!\p{L})/u],
  ['rapporteur', /^rapporteure?(?!\p{L})/u],
]);
