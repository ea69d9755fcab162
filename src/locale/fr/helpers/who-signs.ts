// Helpers that follow who signs and who is written to: je / nous, agreement, possessives.
// Must not know: dates, places.
import { argument, choice, helper, namedText, required, text } from '../../call.ts';
import type { Helper, HelperCall } from '../../locale.ts';
import type { Gender, Value } from '../../value.ts';
import { agree, type GivenForms } from '../agreement.ts';
import { elided, elidesBefore } from '../sounds.ts';

const forms = {
  feminin: required('féminin', 'text'),
  pluriel: required('pluriel', 'text'),
  feminin_pluriel: required('féminin pluriel', 'text'),
};
const someone = ['person', 'organization', 'place'] as const;

const given = (call: HelperCall): GivenForms => ({
  feminin: namedText(call, 'feminin'),
  pluriel: namedText(call, 'pluriel'),
  femininPluriel: namedText(call, 'feminin_pluriel'),
});

const several = (call: HelperCall) => call.occasion.signatories.length > 1;

export const whoSigns: Readonly<Record<string, Helper>> = {
  accord: helper(
    [required('mot au masculin singulier', 'text')],
    'Accorde un mot avec qui signe, ou avec `avec=` une personne, une organisation, un pays ; `feminin=`, `pluriel=` pour un mot irrégulier.',
    '{{accord "Convaincu"}} que',
    'Convaincus que',
    (call) => {
      const other = call.named.avec;
      return agree(
        text(call, 0),
        other === undefined ? call.occasion.signatories : genders(other),
        call.occasion.options,
        given(call),
      );
    },
    { ...forms, avec: required('avec qui', ...someone) },
  ),
  accord_destinataire: helper(
    [required('mot au masculin singulier', 'text')],
    'Accorde un mot avec le ou les destinataires : « nous vous savons attachée ».',
    'vous êtes {{accord_destinataire "attaché"}} à',
    'vous êtes attaché à',
    (call) =>
      agree(
        text(call, 0),
        call.occasion.recipients.map((recipient) => recipient.gender),
        call.occasion.options,
        given(call),
      ),
    forms,
  ),
  je_nous: helper(
    [required('verbe avec je', 'text'), required('verbe avec nous', 'text')],
    '« je » ou « nous » selon le nombre de signataires, avec son verbe ; « je » s’élide.',
    '{{je_nous "appelle" "appelons"}}',
    'nous appelons',
    (call) => (several(call) ? `nous ${text(call, 1)}` : elided('je', text(call, 0))),
  ),
  selon_nombre: helper(
    [required('si une personne signe', 'text'), required('si plusieurs signent', 'text')],
    'Le premier texte si une personne signe, le second si plusieurs signent.',
    '{{selon_nombre "ma" "notre"}} très haute considération',
    'notre très haute considération',
    (call) => text(call, several(call) ? 1 : 0),
  ),
  notre: helper(
    [required('nom', 'text'), choice('genre du nom', 'f', 'm', 'fp', 'mp')],
    '« mon », « ma », « mes » ou « notre », « nos » devant un nom dont on donne le genre (f, m, fp, mp).',
    '{{notre "haute considération" "f"}}',
    'notre haute considération',
    (call) => {
      const noun = text(call, 0);
      const plural = text(call, 1).endsWith('p');
      if (several(call)) return `${plural ? 'nos' : 'notre'} ${noun}`;
      if (plural) return `mes ${noun}`;
      return `${text(call, 1) === 'f' && !elidesBefore(noun) ? 'ma' : 'mon'} ${noun}`;
    },
  ),
  selon_genre: helper(
    [required('qui', ...someone), required('si masculin', 'text'), required('si féminin', 'text')],
    'Le premier texte pour un homme ou un nom masculin, le second pour une femme ou un nom féminin.',
    '{{selon_genre dirigeant "le président" "la présidente"}} sortant',
    'le président sortant',
    (call) => text(call, genders(argument(call, 0))[0] === 'f' ? 2 : 1),
  ),
  civilite: helper(
    [required('personne', 'person')],
    '« M. » ou « Mme » et le nom, comme on parle de quelqu’un.',
    'le sort de {{civilite dirigeant}}',
    'le sort de M. Alexandre Loukachenko',
    (call) => {
      const value = argument(call, 0);
      if (value.kind !== 'person') throw new Error(`No civility for a ${value.kind}.`);
      return `${value.gender === 'f' ? 'Mme' : 'M.'} ${value.name}`;
    },
  ),
  pronom: helper(
    [required('qui', ...someone)],
    '« il », « elle », « ils » ou « elles » pour une personne, une organisation ou un pays.',
    '{{pronom pays}} organisera',
    'elle organisera',
    (call) => {
      const value = argument(call, 0);
      const pronoun = genders(value)[0] === 'f' ? 'elle' : 'il';
      return value.kind === 'place' && value.place.plural ? `${pronoun}s` : pronoun;
    },
  ),
};

/** The grammar's people of a value: two of them stand for a plural. */
function genders(value: Value): readonly Gender[] {
  if (value.kind === 'person' || value.kind === 'organization') return [value.gender];
  if (value.kind !== 'place') throw new Error(`No gender in a ${value.kind}.`);
  return value.place.plural ? [value.place.gender, value.place.gender] : [value.place.gender];
}
