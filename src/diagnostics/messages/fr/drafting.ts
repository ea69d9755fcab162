import { longDate } from '../../../locale/fr/dates.ts';
import type { DraftingFacts } from '../../facts/drafting.ts';
import type { MessagesFor } from '../catalogue.ts';
import { list, meant, quoted } from './words.ts';

const REASONS = {
  kind: 'un fichier .docx, .md ou .txt est attendu',
  'no-word': 'ce n’est pas un document Word (.docx)',
  encoding: 'ce n’est pas du texte en UTF-8',
  empty: 'il ne contient aucun texte',
} as const;

export const drafting: MessagesFor<DraftingFacts> = {
  'drafting/exists': ({ path }) => ({
    message: `${path} existe déjà ; rien n’a été écrit.`,
    help: 'donnez un autre nom à la lettre, ou --force pour la remplacer',
  }),
  'drafting/unknown-signatory': ({ name, nearest }) => ({
    message: `« ${name} » n’est pas dans signatories/ : ce nom est gardé en commentaire dans la lettre.`,
    help: meant(nearest) ?? 'ajoutez cette personne par « plaidoyer signataires ajouter », puis à la lettre',
  }),
  'drafting/names-aside': ({ names }) => ({
    message: `${names.length > 1 ? 'Ces noms ne sont gardés' : 'Ce nom n’est gardé'} qu’en commentaire, et ne sign${names.length > 1 ? 'ent' : 'e'} pas la lettre : ${list(names)}.`,
    help: '« plaidoyer signataires ajouter --to LETTRE » ajoute la personne ; ôtez la ligne si elle ne signe pas',
  }),
  'drafting/homonyms': ({ name, ids, are }) => ({
    message: `« ${name} » peut être ${list(ids.map((id, at) => (are?.[at] === undefined ? id : `${id} (${are[at]})`)))}.`,
    help: 'écrivez l’identifiant au lieu du nom',
  }),
  'drafting/role-ended': ({ name, said, until }) => ({
    message: `Votre liste dit ${name} « ${said} » : terminé le ${longDate(until)}.`,
    help: 'ce rôle ne s’imprime pas ; si le registre se trompe, « plaidoyer signataires modifier » corrige la date',
  }),
  'drafting/role-differs': ({ name, said, until }) => ({
    message: `Votre texte dit ${name} « ${said} » : ${until === undefined ? 'le registre ne connaît pas ce rôle ce jour-là' : `terminé le ${longDate(until)}`}.`,
    help: 'ce rôle ne s’imprime pas ; si le registre se trompe, « plaidoyer signataires modifier » le corrige',
  }),
  'drafting/no-file': ({ path, folder, lacks, nearest }) => ({
    message: {
      file: `Il n’y a pas de fichier « ${path} » dans le dossier « ${folder} ».`,
      folder: `Le fichier « ${path} » ne peut être là : il n’y a pas de dossier « ${folder} ».`,
      right: `Le fichier « ${path} » est dans le dossier « ${folder} », mais ne peut être lu.`,
    }[lacks],
    help:
      lacks === 'right'
        ? 'voyez si c’est un dossier, et si vous avez le droit de le lire'
        : (meant(nearest) ?? 'glissez le fichier sur le terminal pour en écrire le chemin entier'),
  }),
  'drafting/not-a-text': ({ path, reason }) => ({
    message: `${path} ne peut servir de texte à une lettre : ${REASONS[reason]}.`,
    help: 'enregistrez-le en .docx depuis votre traitement de texte, ou collez le texte dans un fichier .txt',
  }),
  'drafting/set-apart': ({ part, found }) => {
    const sentences = {
      heading: 'ce qui précède l’appel n’est pas repris dans le texte, la mise en page ayant son en-tête',
      salutation: 'l’appel n’est pas repris dans le texte, la mise en page l’imprime',
      'subject-line': 'l’objet n’est pas repris dans le texte, la mise en page l’imprime',
      subject: 'pris pour objet (--subject en donne un autre)',
      date: 'pris pour jour de la lettre (--date en donne un autre)',
      place: 'pris pour lieu (--place en donne un autre)',
      recipient: 'pris pour destinataire (--to en donne un autre)',
      signatories: 'pris pour signataires (--sign ou --signatories en donnent d’autres)',
      closing: 'cette formule finale s’imprime à la place de celle de la mise en page',
      signature: 'ce qui suit la formule n’est pas repris dans le texte, la mise en page imprime les signataires',
      note: 'note appelée par ce qui n’est pas repris',
      postscript: 'pris pour post-scriptum',
      enclosures: 'pris pour pièces jointes',
      cc: 'pris pour destinataires d’une copie',
      sources: 'pris pour sources',
    };
    const where =
      part === 'closing'
        ? 'elle est entre « :::closing » et « ::: »'
        : part === 'subject' || part === 'date' || part === 'place' || part === 'recipient'
          ? `il est sous « ${part}: »`
          : part === 'signatories'
            ? 'ils sont sous « signatories: »'
            : part === 'postscript' || part === 'enclosures' || part === 'cc' || part === 'sources'
              ? `mis sous « ${part}: »`
              : 'gardé en commentaire dans la lettre';
    return { message: `${quoted(found)} : ${sentences[part]} ; ${where}.` };
  },
  'drafting/salutation-kept': ({ found, instead }) => ({
    message: `${quoted(found)} : l’appel du texte est gardé, au lieu de ${quoted(instead)} ; il est sous « recipient: », « salutation: ».`,
  }),
  'drafting/not-signing': ({ names }) => ({
    message: `Sous le texte, mais pas parmi les signataires : ${list(names)}.`,
    help: 'si ces personnes signent, --sign les ajoute, ou « signatories: » dans la lettre',
  }),
  'drafting/layout-by-language': ({ language, layout }) => ({
    message: `Le texte est en ${language === 'fr' ? 'français' : 'anglais'} : la mise en page « ${layout} », de cette langue, est prise.`,
    help: '--layout NOM en prend une autre',
  }),
  'drafting/marks-as-text': ({ found, path, renamed }) => ({
    message: `${quoted(found)} s’imprimera tel quel : un .txt est pris à la lettre.`,
    help: `renommez ${path} en ${renamed} pour que {{…}}, *…* et [^1] agissent`,
  }),
  'drafting/not-kept': ({ what, count, example }) => {
    const several = count > 1;
    const some = several ? ` (${count} fois)` : '';
    const sentences = {
      image: several ? `${count} images ne sont pas reprises.` : 'Une image n’est pas reprise.',
      table: several
        ? `${count} tableaux sont repris en paragraphes, un par ligne.`
        : 'Un tableau est repris en paragraphes, un par ligne.',
      underline: `Le souligné n’est pas repris${some}.`,
      letters: `Des points désignés par des lettres restent des lignes, avec leurs lettres : une liste se compte en chiffres (${count} points).`,
      level: `Une liste dans une liste est reprise comme une seule liste${some}.`,
      style: `Un style de Word n’est pas repris${some}.`,
    };
    const cures: Readonly<Record<string, string>> = {
      image: 'dites en mots ce qu’on y voit, ou ajoutez une pièce jointe (enclosures:)',
      table: 'relisez ces paragraphes ; « - » devant chacun en fait une liste',
      underline: 'pour que ces mots ressortent, écrivez-les entre *astérisques* (italique) ou **deux** (gras)',
    };
    return { message: `${sentences[what]}${example === undefined ? '' : ` « ${example} »`}`, help: cures[what] };
  },
};
