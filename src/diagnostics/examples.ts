// One real example of each message, recorded from the golden cases by a test (`npm run accept`). Do not write here.
import type { Severity } from './diagnostic.ts';

export interface Example {
  readonly severity: Severity;
  /** As the message was given them: it is worded anew in the language asked for. */
  readonly facts: unknown;
  /** The line it points at; undefined where no file is at fault. */
  readonly place?: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number;
    readonly text: string;
  };
}

export const examples = {
  "cosign/deadline-past": {
    "severity": "error",
    "facts": {
      "deadline": "2026-03-05T17:00",
      "now": "2026-03-05T17:01"
    }
  },
  "cosign/nobody-left": {
    "severity": "error",
    "facts": {
      "names": [
        "Barnabé Coutelier"
      ],
      "letter": "essai",
      "file": "letters/essai.md"
    }
  },
  "cosign/not-a-moment": {
    "severity": "error",
    "facts": {
      "given": "demain"
    }
  },
  "cosign/not-on-letter": {
    "severity": "error",
    "facts": {
      "name": "quernovoy",
      "letter": "essai",
      "sealed": true
    }
  },
  "cosign/sealed": {
    "severity": "error",
    "facts": {
      "letter": "essai",
      "on": "2026-03-05"
    }
  },
  "cosign/signs-already": {
    "severity": "error",
    "facts": {
      "person": "Aurore Valmorin",
      "letter": "essai",
      "sealed": true
    }
  },
  "cosign/text-altered": {
    "severity": "error",
    "facts": {
      "fingerprint": "ba1d-9d54-8673-9159"
    },
    "place": {
      "file": "letters/essai.agreements",
      "line": 7,
      "column": 3,
      "endColumn": 24,
      "text": "  \"ba1d-9d54-8673-9159\":"
    }
  },
  "cosign/unknown-fingerprint": {
    "severity": "error",
    "facts": {
      "given": "3f2a-91bc-77d0-e541",
      "now": "ba1d-9d54-8673-9159",
      "known": []
    }
  },
  "drafting/exists": {
    "severity": "error",
    "facts": {
      "path": "letters/2024-02-22-bielorussie.yaml"
    }
  },
  "drafting/homonyms": {
    "severity": "error",
    "facts": {
      "name": "Barnabé Chantepie",
      "ids": [
        "barnabe-chantepie",
        "barnabe-chantepie-2"
      ],
      "are": [
        "Député du Jura",
        "Sénateur du Cher"
      ]
    }
  },
  "drafting/layout-by-language": {
    "severity": "information",
    "facts": {
      "language": "en",
      "layout": "letter"
    }
  },
  "drafting/marks-as-text": {
    "severity": "warning",
    "facts": {
      "found": "*un signe*",
      "path": "lettre.txt",
      "renamed": "lettre.md"
    }
  },
  "drafting/names-aside": {
    "severity": "information",
    "facts": {
      "names": [
        "Béa Modèle",
        "Ada Exemple"
      ]
    },
    "place": {
      "file": "letters/essai.md",
      "line": 11,
      "column": 1,
      "endColumn": 68,
      "text": "# Not in signatories/ yet; « plaidoyer signatories add » adds them:"
    }
  },
  "drafting/no-file": {
    "severity": "error",
    "facts": {
      "path": "list.txt",
      "folder": ".",
      "lacks": "file"
    }
  },
  "drafting/not-a-text": {
    "severity": "error",
    "facts": {
      "path": "lettre.docx",
      "reason": "no-word"
    }
  },
  "drafting/not-kept": {
    "severity": "information",
    "facts": {
      "what": "letters",
      "count": 2
    }
  },
  "drafting/not-signing": {
    "severity": "warning",
    "facts": {
      "names": [
        "Clarisse Vauquelin",
        "Barnabé Inconnu"
      ]
    }
  },
  "drafting/role-differs": {
    "severity": "warning",
    "facts": {
      "name": "Aliette Roncevaux",
      "said": "Maire d’Essai"
    }
  },
  "drafting/role-ended": {
    "severity": "warning",
    "facts": {
      "name": "Barnabé Chantepie",
      "said": "président de la commission des lois",
      "until": "2026-06-30"
    }
  },
  "drafting/salutation-kept": {
    "severity": "information",
    "facts": {
      "found": "Monsieur le Recteur",
      "instead": "Monsieur"
    }
  },
  "drafting/set-apart": {
    "severity": "information",
    "facts": {
      "part": "heading",
      "found": "Assemblée d’exemple / Paris, le 5 mars 2026 / Objet : un essai"
    }
  },
  "drafting/unknown-signatory": {
    "severity": "warning",
    "facts": {
      "name": "Jeanne Inconnue"
    }
  },
  "field/begins": {
    "severity": "error",
    "facts": {
      "field": "conviction",
      "value": "un moulin sans",
      "begins": [
        "que",
        "qu'"
      ]
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 7,
      "column": 15,
      "endColumn": 47,
      "text": "  conviction: un moulin sans eau ne tourne pas"
    }
  },
  "field/missing": {
    "severity": "error",
    "facts": {
      "field": "motif",
      "type": "text"
    },
    "place": {
      "file": "letters/appel.yaml",
      "line": 1,
      "column": 1,
      "endColumn": 16,
      "text": "template: essai"
    }
  },
  "field/not-a-url": {
    "severity": "error",
    "facts": {
      "value": "exemple.org"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 89,
      "endColumn": 100,
      "text": "fields: { nombre: douze, jour: demain, choix: trois, pays: Syldavi, qui: personne, url: exemple.org, oui: NO, liste: un, texte: [un] }"
    }
  },
  "field/not-after": {
    "severity": "error",
    "facts": {
      "field": "jour",
      "value": "2026-03-01",
      "bound": "letter",
      "boundDate": "2026-03-05"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 29,
      "endColumn": 39,
      "text": "fields: { nombre: 12, jour: 2026-03-01, liste: [] }"
    }
  },
  "field/not-before": {
    "severity": "error",
    "facts": {
      "field": "valeur",
      "value": "2026-03",
      "bound": "letter",
      "boundDate": "2026-03-05"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 19,
      "endColumn": 26,
      "text": "fields: { valeur: 2026-03 }"
    }
  },
  "field/out-of-range": {
    "severity": "error",
    "facts": {
      "field": "liste",
      "min": 1,
      "of": "items"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 48,
      "endColumn": 50,
      "text": "fields: { nombre: 12, jour: 2026-03-01, liste: [] }"
    }
  },
  "field/unknown": {
    "severity": "error",
    "facts": {
      "field": "valleur",
      "nearest": "valeur",
      "known": [
        "valeur"
      ]
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 11,
      "endColumn": 18,
      "text": "fields: { valleur: \"O'Brien & fils <b>*_{{x}}\" }"
    }
  },
  "field/unknown-place": {
    "severity": "error",
    "facts": {
      "value": "Syldavi"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 60,
      "endColumn": 67,
      "text": "fields: { nombre: douze, jour: demain, choix: trois, pays: Syldavi, qui: personne, url: exemple.org, oui: NO, liste: un, texte: [un] }"
    }
  },
  "field/wrong-type": {
    "severity": "error",
    "facts": {
      "field": "nombre",
      "type": "integer",
      "found": "string",
      "example": "12"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 19,
      "endColumn": 24,
      "text": "fields: { nombre: douze, jour: demain, choix: trois, pays: Syldavi, qui: personne, url: exemple.org, oui: NO, liste: un, texte: [un] }"
    }
  },
  "import/bridged": {
    "severity": "information",
    "facts": {
      "gaps": 1
    }
  },
  "import/damaged": {
    "severity": "error",
    "facts": {
      "reason": "invalid zip data"
    }
  },
  "import/mandate-reversed": {
    "severity": "warning",
    "facts": {
      "mandate": "PM9000012",
      "period": "2024-10-01/2024-09-30"
    }
  },
  "import/no-gender": {
    "severity": "warning",
    "facts": {
      "name": "Ada Sample"
    }
  },
  "import/nobody": {
    "severity": "error",
    "facts": {
      "name": "PA404"
    }
  },
  "import/not-json": {
    "severity": "error",
    "facts": {
      "reason": "Unexpected end of JSON input"
    }
  },
  "import/nothing-found": {
    "severity": "error",
    "facts": {
      "kind": "Assemblée nationale"
    }
  },
  "import/odd-name": {
    "severity": "information",
    "facts": {
      "id": "example-committee",
      "name": "Example Committee"
    }
  },
  "import/older": {
    "severity": "error",
    "facts": {
      "known": "2024-06-10",
      "export": "2021-07-08"
    },
    "place": {
      "file": "signatories/assemblee-nationale.yaml",
      "line": 1,
      "column": 1,
      "endColumn": 1,
      "text": "# Les douze signataires de la lettre du 22 février 2024 et son destinataire : leurs sièges et leurs rôles dans les"
    }
  },
  "import/open-only": {
    "severity": "information",
    "facts": {}
  },
  "import/too-large": {
    "severity": "error",
    "facts": {
      "limit": "64 MB"
    }
  },
  "import/unknown-body": {
    "severity": "warning",
    "facts": {
      "mandate": "PM9000014",
      "body": "PO9000404"
    }
  },
  "import/unknown-role": {
    "severity": "warning",
    "facts": {
      "mandate": "PM9000013",
      "role": "Trésorier",
      "label": "Trésorier de la commission des exemples"
    }
  },
  "import/unknown-territory": {
    "severity": "warning",
    "facts": {
      "mandate": "PM9000011",
      "territory": "999"
    }
  },
  "import/unsafe-path": {
    "severity": "error",
    "facts": {
      "path": "../../.bashrc.json"
    }
  },
  "language/a-or-an": {
    "severity": "warning",
    "facts": {
      "found": "an heavy",
      "better": "a heavy"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 9,
      "column": 14,
      "endColumn": 22,
      "text": "I write with an heavy heart to the the Minister."
    }
  },
  "language/abbreviation": {
    "severity": "warning",
    "facts": {
      "found": "Mr Petit",
      "better": "M. Petit"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 46,
      "column": 17,
      "endColumn": 20,
      "text": "Nous avons reçu Mr Petit."
    }
  },
  "language/apostrophe": {
    "severity": "warning",
    "facts": {
      "found": "L´accord",
      "better": "L’accord"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 22,
      "column": 1,
      "endColumn": 9,
      "text": "L´accord est caduc."
    }
  },
  "language/appel-capital": {
    "severity": "warning",
    "facts": {
      "found": "Madame la ministre",
      "better": "Madame la Ministre"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 17,
      "column": 15,
      "endColumn": 33,
      "text": "Je vous prie, Madame la ministre, d'agréer mes sincères salutations,"
    }
  },
  "language/appel-closing": {
    "severity": "warning",
    "facts": {
      "appel": "Madame la Ministre",
      "closing": "Madame la Présidente"
    },
    "place": {
      "file": "letters/reprise.md",
      "line": 16,
      "column": 24,
      "endColumn": 44,
      "text": "Je vous prie d'agréer, Madame la Présidente, l'expression de ma très haute considération."
    }
  },
  "language/cannot-inflect": {
    "severity": "error",
    "facts": {
      "word": "xyz",
      "form": "feminine"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 54,
      "endColumn": 70,
      "text": "{{Je_nous \"écris\" \"écrivons\"}} {{accord \"heureux\"}}, {{accord \"xyz\"}}, {{mois \"2024\"}}, {{prochain \"2027\"}}, {{ordinal 0}}, {{en_lettres -3}}."
    }
  },
  "language/capital-accent": {
    "severity": "warning",
    "facts": {
      "found": "Etat",
      "better": "État"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 42,
      "column": 3,
      "endColumn": 7,
      "text": "L'Etat doit répondre de ses actes."
    }
  },
  "language/civility-in-full": {
    "severity": "warning",
    "facts": {
      "found": "Mme la",
      "better": "Madame la"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 13,
      "column": 1,
      "endColumn": 5,
      "text": "Mme la ministre des affaires inventées,"
    }
  },
  "language/closing-formula": {
    "severity": "warning",
    "facts": {
      "found": "mes sincères salutations",
      "better": "l’expression de ma très haute considération"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 17,
      "column": 44,
      "endColumn": 68,
      "text": "Je vous prie, Madame la ministre, d'agréer mes sincères salutations,"
    }
  },
  "language/date-in-figures": {
    "severity": "warning",
    "facts": {
      "found": "25/02/2024",
      "better": "25 février 2024"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 28,
      "column": 18,
      "endColumn": 28,
      "text": "Les élections du 25/02/2024 sont contestées."
    }
  },
  "language/date-too-vague": {
    "severity": "error",
    "facts": {
      "phrase": "mois",
      "date": "2024",
      "needs": "month"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 72,
      "endColumn": 87,
      "text": "{{Je_nous \"écris\" \"écrivons\"}} {{accord \"heureux\"}}, {{accord \"xyz\"}}, {{mois \"2024\"}}, {{prochain \"2027\"}}, {{ordinal 0}}, {{en_lettres -3}}."
    }
  },
  "language/doubled-elision": {
    "severity": "warning",
    "facts": {
      "found": "de d'Alexandre Loukachenko",
      "better": "d’Alexandre Loukachenko"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 11,
      "endColumn": 37,
      "text": "Le régime de d'Alexandre Loukachenko ne respecte rien."
    }
  },
  "language/doubled-word": {
    "severity": "warning",
    "facts": {
      "word": "le"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 18,
      "column": 15,
      "endColumn": 20,
      "text": "Nous appelons le le Gouvernement à agir."
    }
  },
  "language/duration-false": {
    "severity": "error",
    "facts": {
      "written": "plus de trois ans",
      "truth": "plus de deux ans",
      "date": "2020-08",
      "letter": "2023-03-01"
    },
    "place": {
      "file": "letters/redated.yaml",
      "line": 23,
      "column": 7,
      "endColumn": 50,
      "text": "      {{Depuis depuis_quand \"plus de trois ans\"}}, le régime {{de dirigeant}} a procédé à l'élimination méticuleuse des sites médiatiques de"
    }
  },
  "language/institution-name": {
    "severity": "warning",
    "facts": {
      "found": "Union Européenne",
      "better": "Union européenne"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 38,
      "column": 18,
      "endColumn": 34,
      "text": "La sécurité de l'Union Européenne est menacée."
    }
  },
  "language/missing-contraction": {
    "severity": "warning",
    "facts": {
      "found": "de le gouvernement",
      "better": "du gouvernement"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 14,
      "column": 13,
      "endColumn": 31,
      "text": "La décision de le gouvernement est attendue."
    }
  },
  "language/missing-elision": {
    "severity": "warning",
    "facts": {
      "found": "de Alexandre",
      "better": "d’Alexandre"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 10,
      "column": 11,
      "endColumn": 23,
      "text": "Le régime de Alexandre Loukachenko ne respecte rien."
    }
  },
  "language/missing-hyphen": {
    "severity": "warning",
    "facts": {
      "found": "non reconnaissance",
      "better": "non-reconnaissance"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 44,
      "column": 4,
      "endColumn": 22,
      "text": "La non reconnaissance de ce scrutin s'impose."
    }
  },
  "language/month-capital": {
    "severity": "warning",
    "facts": {
      "found": "Novembre",
      "better": "novembre"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 52,
      "column": 43,
      "endColumn": 51,
      "text": "Les 12.500 communes répondront avant le 3 Novembre 2026, c'est a dire bientôt, à Mr le Préfet et à l'assemblée nationale."
    }
  },
  "language/no-such-day": {
    "severity": "error",
    "facts": {
      "found": "30 février 2024",
      "nearest": "29 février 2024"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 30,
      "column": 18,
      "endColumn": 33,
      "text": "Les élections du 30 février 2024 sont contestées."
    }
  },
  "language/note-call": {
    "severity": "information",
    "facts": {
      "found": "l'OSCE.[^1]",
      "better": "l'OSCE[^1].",
      "side": "before"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 42,
      "endColumn": 47,
      "text": "Le scrutin n'a pas été libre selon l'OSCE.[^1] Il n'a été ni libre,[^2][^3] ni sincère."
    }
  },
  "language/number-groups": {
    "severity": "warning",
    "facts": {
      "found": "1400",
      "better": "1 400"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 36,
      "column": 9,
      "endColumn": 13,
      "text": "Plus de 1400 prisonniers politiques sont détenus."
    }
  },
  "language/number-refused": {
    "severity": "error",
    "facts": {
      "phrase": "en_lettres",
      "number": -3,
      "largest": 999999999
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 125,
      "endColumn": 142,
      "text": "{{Je_nous \"écris\" \"écrivons\"}} {{accord \"heureux\"}}, {{accord \"xyz\"}}, {{mois \"2024\"}}, {{prochain \"2027\"}}, {{ordinal 0}}, {{en_lettres -3}}."
    }
  },
  "language/one-or-several": {
    "severity": "warning",
    "facts": {
      "found": "Nous appelons",
      "closing": "one"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 15,
      "column": 1,
      "endColumn": 14,
      "text": "Nous appelons votre attention sur un essai."
    }
  },
  "language/ordinal": {
    "severity": "warning",
    "facts": {
      "found": "1 mars",
      "better": "1er mars"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 34,
      "column": 23,
      "endColumn": 29,
      "text": "Elle a été arrêtée le 1 mars 2023 à Minsk."
    }
  },
  "language/phrase-false": {
    "severity": "error",
    "facts": {
      "phrase": "15 janvier prochain",
      "date": "2026-01-15",
      "letter": "2026-03-05",
      "reason": "not-future"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 41,
      "endColumn": 66,
      "text": "{{Je_nous \"écris\" \"écrivons\"}} avant le {{prochain \"2026-01-15\"}} et {{depuis \"2027-01-01\"}}, {{il_y_a \"2026-13-01\"}}."
    }
  },
  "language/place-form-missing": {
    "severity": "error",
    "facts": {
      "place": "Bordurie",
      "form": "inhabitants"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 7,
      "endColumn": 27,
      "text": "Voici {{habitants valeur}} et {{adjectif valeur \"m\"}}, et rien d'autre."
    }
  },
  "language/preposition-repeated": {
    "severity": "warning",
    "facts": {
      "found": "et la Lituanie",
      "better": "et de la Lituanie"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 16,
      "column": 30,
      "endColumn": 44,
      "text": "Les frontières de la Pologne et la Lituanie sont fermées."
    }
  },
  "language/punctuation": {
    "severity": "warning",
    "facts": {
      "found": "femmes,,",
      "better": "femmes,"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 24,
      "column": 11,
      "endColumn": 13,
      "text": "Les femmes,, les hommes et les enfants souffrent."
    }
  },
  "language/relative-date": {
    "severity": "information",
    "facts": {
      "found": "15 janvier prochain",
      "helper": "prochain",
      "day": "01-15",
      "said": "to-come"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 67,
      "endColumn": 86,
      "text": "Le rapport est attendu pour le 30 juin prochain, le débat pour le 15 janvier prochain, et le scrutin pour le 12 juillet prochain."
    }
  },
  "language/relative-date-far": {
    "severity": "warning",
    "facts": {
      "found": "30 juin prochain",
      "better": "30 juin 2027",
      "date": "2027-06-30",
      "letter": "2026-07-12",
      "said": "to-come"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 32,
      "endColumn": 48,
      "text": "Le rapport est attendu pour le 30 juin prochain, le débat pour le 15 janvier prochain, et le scrutin pour le 12 juillet prochain."
    }
  },
  "language/role-capital": {
    "severity": "warning",
    "facts": {
      "found": "Premier Ministre",
      "better": "Premier ministre"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 40,
      "column": 4,
      "endColumn": 20,
      "text": "Le Premier Ministre a répondu."
    }
  },
  "language/sentence-end": {
    "severity": "warning",
    "facts": {
      "ends": "salutations,",
      "expected": "."
    },
    "place": {
      "file": "letters/essai.md",
      "line": 17,
      "column": 68,
      "endColumn": 69,
      "text": "Je vous prie, Madame la ministre, d'agréer mes sincères salutations,"
    }
  },
  "language/sentence-start": {
    "severity": "warning",
    "facts": {
      "found": "nous",
      "better": "Nous"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 34,
      "endColumn": 67,
      "text": "L’école a fermé à Saint-Exemple. {{je_nous \"demande\" \"demandons\"}} qu’elle rouvre. elle est attendue, art. premier, etc. la liste est longue."
    }
  },
  "language/spaces": {
    "severity": "warning",
    "facts": {
      "found": "régime  ne",
      "better": "régime ne"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 20,
      "column": 10,
      "endColumn": 12,
      "text": "Le régime  ne respecte rien."
    }
  },
  "language/subject-comma": {
    "severity": "warning",
    "facts": {
      "found": "le régime d'Alexandre Loukachenko,",
      "better": "le régime d’Alexandre Loukachenko"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 50,
      "column": 27,
      "endColumn": 61,
      "text": "Depuis plus de trois ans, le régime d'Alexandre Loukachenko, a procédé à des arrestations."
    }
  },
  "language/unbalanced": {
    "severity": "warning",
    "facts": {
      "mark": "("
    },
    "place": {
      "file": "letters/essai.md",
      "line": 26,
      "column": 11,
      "endColumn": 12,
      "text": "Cette loi (dont la France est à l'origine est inappliquée."
    }
  },
  "language/weekday": {
    "severity": "warning",
    "facts": {
      "found": "samedi 25 février 2024",
      "better": "dimanche 25 février 2024"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 32,
      "column": 18,
      "endColumn": 40,
      "text": "Les élections du samedi 25 février 2024 sont contestées."
    }
  },
  "language/written-twice": {
    "severity": "warning",
    "facts": {
      "found": "Madame la Ministre,",
      "part": "salutation"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 1,
      "endColumn": 20,
      "text": "Madame la Ministre,"
    }
  },
  "language/wrong-elision": {
    "severity": "warning",
    "facts": {
      "found": "d'Hongrie",
      "better": "de Hongrie"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 12,
      "column": 17,
      "endColumn": 26,
      "text": "Le gouvernement d'Hongrie a répondu."
    }
  },
  "letter/annex-in-text": {
    "severity": "warning",
    "facts": {
      "heading": "Annexe : liste des ponts"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 10,
      "column": 4,
      "endColumn": 28,
      "text": "## Annexe : liste des ponts"
    }
  },
  "letter/braces-printed": {
    "severity": "warning",
    "facts": {
      "found": "{{Le_president}}"
    },
    "place": {
      "file": "letters/essai-erratum-2026-03-09.md",
      "line": 11,
      "column": 1,
      "endColumn": 148,
      "text": "Dans la lettre du 5 mars 2026, « Un essai », au lieu de : « dès demain », il faut lire : « dès aujourd'hui \\*si possible\\* \\{\\{Le\\_president\\}\\} »."
    }
  },
  "letter/departure": {
    "severity": "information",
    "facts": {
      "ours": "Non-reconnaissance",
      "theirs": "Non reconnaissance",
      "where": "subject",
      "times": 1
    },
    "place": {
      "file": "letters/2024-02-22-bielorussie.yaml",
      "line": 52,
      "column": 5,
      "endColumn": 77,
      "text": "  - { where: subject, ours: Non-reconnaissance, theirs: Non reconnaissance }"
    }
  },
  "letter/departure-not-found": {
    "severity": "error",
    "facts": {
      "ours": "rien d'autres",
      "where": "body",
      "times": 1,
      "found": 0,
      "nearest": "rien d'autre."
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 7,
      "column": 26,
      "endColumn": 39,
      "text": "  - { where: body, ours: rien d'autres, theirs: rien }"
    }
  },
  "letter/initiator-not-signing": {
    "severity": "error",
    "facts": {
      "person": "Camille Brisebard"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 6,
      "column": 12,
      "endColumn": 29,
      "text": "initiator: camille-brisebard"
    }
  },
  "letter/no-form-of-address": {
    "severity": "warning",
    "facts": {
      "title": "Recteur",
      "says": "Monsieur",
      "salutation": "Monsieur le Recteur",
      "line": "salutation: Monsieur le Recteur",
      "below": true
    },
    "place": {
      "file": "letters/prefet.md",
      "line": 10,
      "column": 10,
      "endColumn": 17,
      "text": "  title: Recteur"
    }
  },
  "letter/no-front-matter": {
    "severity": "error",
    "facts": {
      "empty": true
    },
    "place": {
      "file": "letters/vide.md",
      "line": 1,
      "column": 1,
      "endColumn": 1,
      "text": ""
    }
  },
  "letter/no-layout": {
    "severity": "error",
    "facts": {
      "known": [
        "autre",
        "parlementaire"
      ]
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 1,
      "column": 1,
      "endColumn": 16,
      "text": "template: essai"
    }
  },
  "letter/no-subject": {
    "severity": "error",
    "facts": {},
    "place": {
      "file": "letters/essai.md",
      "line": 2,
      "column": 1,
      "endColumn": 22,
      "text": "layout: parlementaire"
    }
  },
  "letter/no-text": {
    "severity": "warning",
    "facts": {},
    "place": {
      "file": "letters/essai.md",
      "line": 3,
      "column": 7,
      "endColumn": 17,
      "text": "date: 2026-03-05"
    }
  },
  "letter/no-wording": {
    "severity": "error",
    "facts": {},
    "place": {
      "file": "letters/essai.yaml",
      "line": 1,
      "column": 1,
      "endColumn": 17,
      "text": "date: 2026-03-05"
    }
  },
  "letter/nobody-signs": {
    "severity": "error",
    "facts": {},
    "place": {
      "file": "letters/essai.md",
      "line": 6,
      "column": 14,
      "endColumn": 16,
      "text": "signatories: []"
    }
  },
  "letter/not-translated": {
    "severity": "warning",
    "facts": {
      "words": "Ministre des affaires inventées",
      "key": "other_labels",
      "language": "en"
    },
    "place": {
      "file": "letters/essay.md",
      "line": 6,
      "column": 45,
      "endColumn": 53,
      "text": "recipient: { person: odile-terrasson, show: ministre }"
    }
  },
  "letter/role-ambiguous": {
    "severity": "error",
    "facts": {
      "person": "Camille Brisebard",
      "organization": "commission des essais",
      "roles": [
        "vice-president commission-des-essais",
        "membre commission-des-essais"
      ]
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 5,
      "column": 50,
      "endColumn": 71,
      "text": "signatories: [{ person: camille-brisebard, show: commission-des-essais }]"
    }
  },
  "letter/role-never-held": {
    "severity": "error",
    "facts": {
      "person": "Odile Terrasson",
      "id": "odile-terrasson",
      "gender": "f",
      "role": "membre",
      "organization": "commission des essais",
      "entry": "membre commission-des-essais",
      "held": [
        "ministre"
      ]
    },
    "place": {
      "file": "letters/essai.md",
      "line": 6,
      "column": 85,
      "endColumn": 113,
      "text": "signatories: [aurore-valmorin, camille-brisebard, { person: odile-terrasson, show: [membre commission-des-essais] }]"
    }
  },
  "letter/signs-twice": {
    "severity": "error",
    "facts": {
      "person": "Aurore Valmorin"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 5,
      "column": 32,
      "endColumn": 47,
      "text": "signatories: [aurore-valmorin, aurore-valmorin]"
    }
  },
  "letter/title-gender": {
    "severity": "warning",
    "facts": {
      "title": "préfet du Gers",
      "gender": "f",
      "better": "préfète du Gers",
      "cell": {
        "column": "genre",
        "write": "m"
      }
    },
    "place": {
      "file": "genre.csv",
      "line": 2,
      "column": 20,
      "endColumn": 34,
      "text": "Camille Ormesson;f;préfet du Gers"
    }
  },
  "letter/unknown-layout": {
    "severity": "error",
    "facts": {
      "name": "parlementair",
      "nearest": "parlementaire",
      "known": [
        "parlementaire"
      ]
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 6,
      "column": 9,
      "endColumn": 21,
      "text": "layout: parlementair"
    }
  },
  "letter/unknown-organization": {
    "severity": "error",
    "facts": {
      "name": "commission-des-esais",
      "nearest": "commission-des-essais"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 5,
      "column": 49,
      "endColumn": 76,
      "text": "signatories: [{ person: aurore-valmorin, show: [membre commission-des-esais, presidente commission-des-essais, president commission-des-essais] }]"
    }
  },
  "letter/unknown-person": {
    "severity": "error",
    "facts": {
      "name": "personne"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 74,
      "endColumn": 82,
      "text": "fields: { nombre: douze, jour: demain, choix: trois, pays: Syldavi, qui: personne, url: exemple.org, oui: NO, liste: un, texte: [un] }"
    }
  },
  "letter/unknown-role": {
    "severity": "error",
    "facts": {
      "role": "presidente",
      "nearest": "president commission-des-essais",
      "known": [
        "president-de-la-republique",
        "premier-ministre",
        "ministre",
        "ministre-delegue",
        "secretaire-d-etat",
        "prefet",
        "maire",
        "ambassadeur",
        "commissaire",
        "president",
        "co-president",
        "vice-president",
        "questeur",
        "rapporteur-general",
        "secretaire",
        "rapporteur",
        "membre-de-droit",
        "membre",
        "apparente",
        "depute",
        "senateur",
        "depute-europeen"
      ]
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 5,
      "column": 78,
      "endColumn": 110,
      "text": "signatories: [{ person: aurore-valmorin, show: [membre commission-des-esais, presidente commission-des-essais, president commission-des-essais] }]"
    }
  },
  "letter/unknown-template": {
    "severity": "error",
    "facts": {
      "name": "esai",
      "nearest": "essai",
      "known": [
        "demande",
        "essai",
        "non-reconnaissance-elections"
      ]
    },
    "place": {
      "file": "letters/autre.yaml",
      "line": 1,
      "column": 11,
      "endColumn": 15,
      "text": "template: esai"
    }
  },
  "merge/duplicate-column": {
    "severity": "error",
    "facts": {
      "column": "nom"
    },
    "place": {
      "file": "maires.csv",
      "line": 1,
      "column": 11,
      "endColumn": 14,
      "text": "nom,genre,nom"
    }
  },
  "merge/is-a-workbook": {
    "severity": "error",
    "facts": {
      "path": "maires.csv"
    }
  },
  "merge/missing-cell": {
    "severity": "error",
    "facts": {
      "key": "gender",
      "column": "Civilité"
    },
    "place": {
      "file": "maires.csv",
      "line": 2,
      "column": 1,
      "endColumn": 1,
      "text": ";Anne Exemple;1, rue Haute"
    }
  },
  "merge/no-recipient": {
    "severity": "error",
    "facts": {
      "columns": [
        "maire",
        "genre"
      ]
    },
    "place": {
      "file": "maires.csv",
      "line": 1,
      "column": 1,
      "endColumn": 6,
      "text": "maire,genre"
    }
  },
  "merge/no-rows": {
    "severity": "error",
    "facts": {},
    "place": {
      "file": "maires.csv",
      "line": 1,
      "column": 1,
      "endColumn": 1,
      "text": "nom,genre"
    }
  },
  "merge/nobody": {
    "severity": "error",
    "facts": {
      "query": "signatories:role=maire",
      "date": "2024-02-22"
    }
  },
  "merge/not-a-list": {
    "severity": "error",
    "facts": {},
    "place": {
      "file": "maires.yaml",
      "line": 1,
      "column": 1,
      "endColumn": 2,
      "text": "nom: Anne Exemple"
    }
  },
  "merge/postcode-mistyped": {
    "severity": "warning",
    "facts": {
      "value": "7500A"
    },
    "place": {
      "file": "maires.csv",
      "line": 2,
      "column": 55,
      "endColumn": 60,
      "text": "Anne Exemple;Madame;Préfète de la Modèle;1, rue Haute;7500A;Saint-Exemple;"
    }
  },
  "merge/postcode-of-four-figures": {
    "severity": "warning",
    "facts": {
      "column": "Code postal"
    },
    "place": {
      "file": "maires.csv",
      "line": 2,
      "column": 55,
      "endColumn": 59,
      "text": "Anne Exemple;Madame;Préfète de la Modèle;1, rue Haute;1990;Saint-Exemple;"
    }
  },
  "merge/read-as-windows-1252": {
    "severity": "information",
    "facts": {},
    "place": {
      "file": "maires.csv",
      "line": 1,
      "column": 1,
      "endColumn": 1,
      "text": "Civilité;Prénom;Nom;Fonction;Commune;Adresse"
    }
  },
  "merge/row-length": {
    "severity": "error",
    "facts": {
      "expected": 3,
      "found": 2
    },
    "place": {
      "file": "maires.csv",
      "line": 2,
      "column": 1,
      "endColumn": 15,
      "text": "Anne Exemple,f"
    }
  },
  "merge/same-key": {
    "severity": "error",
    "facts": {
      "column": "Sexe",
      "other": "Civilité",
      "key": "gender"
    },
    "place": {
      "file": "maires.csv",
      "line": 1,
      "column": 22,
      "endColumn": 26,
      "text": "Nom complet;Civilité;Sexe;Fonction;Titre"
    }
  },
  "merge/same-name": {
    "severity": "error",
    "facts": {
      "name": "saint-ouen.pdf",
      "row": 1,
      "again": false
    },
    "place": {
      "file": "maires.csv",
      "line": 3,
      "column": 1,
      "endColumn": 23,
      "text": "Luc Essai,m,SAINT OUEN"
    }
  },
  "merge/same-recipient": {
    "severity": "warning",
    "facts": {},
    "place": {
      "file": "maires.csv",
      "line": 6,
      "column": 1,
      "endColumn": 48,
      "text": "LUC ESSAI;Monsieur;maire;01980;Essai-les-Modele"
    }
  },
  "merge/spreadsheet-error": {
    "severity": "error",
    "facts": {
      "value": "#REF!"
    },
    "place": {
      "file": "maires.csv",
      "line": 2,
      "column": 20,
      "endColumn": 25,
      "text": "Anne Exemple;Melle;#REF!;Ay;#N/A"
    }
  },
  "merge/stray-quote": {
    "severity": "error",
    "facts": {},
    "place": {
      "file": "maires.csv",
      "line": 2,
      "column": 6,
      "endColumn": 7,
      "text": "\"Anne\" Exemple;f"
    }
  },
  "merge/town-left-empty": {
    "severity": "warning",
    "facts": {
      "key": "town",
      "column": "Commune"
    },
    "place": {
      "file": "lacunes.csv",
      "line": 2,
      "column": 1,
      "endColumn": 41,
      "text": "Anne Exemple;Madame;;1 rue Haute;01990;;"
    }
  },
  "merge/unclosed-quote": {
    "severity": "error",
    "facts": {},
    "place": {
      "file": "maires.csv",
      "line": 2,
      "column": 1,
      "endColumn": 2,
      "text": "\"Anne Exemple,f"
    }
  },
  "merge/unknown-gender": {
    "severity": "error",
    "facts": {
      "column": "Civilité",
      "value": "Mad.",
      "nearest": "Madame",
      "known": [
        "Madame",
        "Monsieur",
        "Mme",
        "M.",
        "f",
        "m"
      ]
    },
    "place": {
      "file": "maires.csv",
      "line": 3,
      "column": 11,
      "endColumn": 15,
      "text": "Luc Essai;Mad.;2 rue Haute"
    }
  },
  "merge/unknown-place": {
    "severity": "error",
    "facts": {
      "place": "comune",
      "nearest": "Commune",
      "known": [
        "letter",
        "row",
        "name",
        "Nom",
        "Civilité",
        "Commune"
      ]
    }
  },
  "merge/unknown-query": {
    "severity": "error",
    "facts": {
      "found": "deputy",
      "nearest": "depute",
      "known": [
        "president-de-la-republique",
        "premier-ministre",
        "ministre",
        "ministre-delegue",
        "secretaire-d-etat",
        "prefet",
        "maire",
        "ambassadeur",
        "commissaire",
        "president",
        "co-president",
        "vice-president"
      ]
    }
  },
  "merge/unused-column": {
    "severity": "warning",
    "facts": {
      "column": "adrese",
      "nearest": "adresse",
      "known": [
        "person",
        "show",
        "name",
        "given_name",
        "family_name",
        "gender",
        "honorific_prefix",
        "title",
        "role",
        "address",
        "salutation",
        "postcode",
        "town"
      ]
    },
    "place": {
      "file": "maires.csv",
      "line": 1,
      "column": 11,
      "endColumn": 17,
      "text": "nom,genre,adrese"
    }
  },
  "registry/beyond-knowledge": {
    "severity": "warning",
    "facts": {
      "source": "essai",
      "as_known_on": "2026-01-31",
      "date": "2026-03-05"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 2,
      "column": 7,
      "endColumn": 17,
      "text": "date: 2026-03-05"
    }
  },
  "registry/duplicate-id": {
    "severity": "error",
    "facts": {
      "id": "aurore-valmorin"
    },
    "place": {
      "file": "signatories/zz-encore.yaml",
      "line": 2,
      "column": 5,
      "endColumn": 82,
      "text": "  - { id: aurore-valmorin, given_name: Aurore, family_name: Valmorin, gender: f }"
    }
  },
  "registry/duplicate-identifier": {
    "severity": "error",
    "facts": {
      "scheme": "an",
      "identifier": "PO1",
      "other": "commission-a"
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 5,
      "column": 5,
      "endColumn": 143,
      "text": "  - { id: commission-b, name: commission des exemples, classification: commission, gender: f, identifiers: [{ scheme: an, identifier: PO1 }] }"
    }
  },
  "registry/duplicate-role": {
    "severity": "error",
    "facts": {
      "person": "Aurore Valmorin",
      "role": "president",
      "organization": "commission-a"
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 17,
      "column": 9,
      "endColumn": 56,
      "text": "      - { role: president, organization: commission-a }"
    }
  },
  "registry/far-date": {
    "severity": "warning",
    "facts": {
      "date": "2062-03-05",
      "years": 35,
      "side": "after",
      "known": "2026-03-20"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 3,
      "column": 7,
      "endColumn": 17,
      "text": "date: 2062-03-05"
    }
  },
  "registry/look-alike": {
    "severity": "warning",
    "facts": {
      "name": "Zoe Le Brun",
      "id": "zoe-le-brun",
      "other": "Zoé Le-Brun",
      "otherId": "zoe-lebrun"
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 3,
      "column": 5,
      "endColumn": 159,
      "text": "  - { id: zoe-le-brun, given_name: Zoe, family_name: Le Brun, gender: f, memberships: [{ role: depute, constituency: { territory: Lozère, de: de Lozère } }] }"
    }
  },
  "registry/no-role-held": {
    "severity": "warning",
    "facts": {
      "person": "Frédéric Petit",
      "id": "frederic-petit",
      "gender": "m",
      "last": {
        "role": "membre",
        "end": "2024-06-09"
      }
    },
    "place": {
      "file": "letters/demandes.yaml",
      "line": 11,
      "column": 15,
      "endColumn": 29,
      "text": "signatories: [frederic-petit]"
    }
  },
  "registry/no-role-shown": {
    "severity": "warning",
    "facts": {
      "person": "Odile Terrasson",
      "id": "odile-terrasson",
      "show": "ministre"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 5,
      "endColumn": 20,
      "text": "  - odile-terrasson"
    }
  },
  "registry/no-seat-shown": {
    "severity": "warning",
    "facts": {
      "person": "Aurore Valmorin",
      "gender": "f",
      "seat": "depute"
    },
    "place": {
      "file": "letters/juste.md",
      "line": 7,
      "column": 15,
      "endColumn": 30,
      "text": "  - { person: aurore-valmorin, show: [secretaire commission-des-essais] }"
    }
  },
  "registry/no-such-constituency": {
    "severity": "warning",
    "facts": {
      "territory": "Ardèche",
      "number": 9,
      "last": 3
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 29,
      "column": 39,
      "endColumn": 43,
      "text": "      - { role: depute, constituency: 07-9 }"
    }
  },
  "registry/outside-organization": {
    "severity": "warning",
    "facts": {
      "person": "Aurore Val-Morin",
      "gender": "f",
      "role": "membre",
      "organization": "groupe d'études sur les essais",
      "period": {
        "start": "2024-01-01"
      },
      "life": {
        "start": "2024-07-18",
        "end": "2025-12-31"
      }
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 25,
      "column": 9,
      "endColumn": 68,
      "text": "      - { role: membre, organization: groupe, held: 2024-01-01/.. }"
    }
  },
  "registry/outside-seat": {
    "severity": "warning",
    "facts": {
      "person": "Aurore Valmorin",
      "gender": "f",
      "role": "membre",
      "organization": "commission des exemples",
      "period": {
        "start": "2025-11-01",
        "end": "2026-02-28"
      },
      "seats": [
        {
          "start": "2024-07-08",
          "end": "2025-12-31"
        }
      ]
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 15,
      "column": 9,
      "endColumn": 82,
      "text": "      - { role: membre, organization: commission-b, held: 2025-11-01/2026-02-28 }"
    }
  },
  "registry/periods-overlap": {
    "severity": "error",
    "facts": {
      "first": "2024-07-19/2025-03-31",
      "second": "2025-03-01/2025-12-31"
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 14,
      "column": 59,
      "endColumn": 105,
      "text": "      - { role: membre, organization: commission-a, held: [2024-07-19/2025-03-31, 2025-03-01/2025-12-31] }"
    }
  },
  "registry/role-bridged": {
    "severity": "information",
    "facts": {
      "person": "Maud Gatel",
      "gender": "f",
      "role": "membre",
      "organization": "commission des affaires étrangères",
      "date": "2024-02-07",
      "from": "2024-02-06",
      "to": "2024-02-08"
    },
    "place": {
      "file": "letters/redated.yaml",
      "line": 42,
      "column": 42,
      "endColumn": 79,
      "text": "  - { person: maud-gatel, show: [depute, membre commission-affaires-etrangeres] }"
    }
  },
  "registry/role-ends-soon": {
    "severity": "warning",
    "facts": {
      "person": "Aurore Valmorin",
      "gender": "f",
      "role": "depute",
      "end": "2026-03-20",
      "days": 15
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 5,
      "column": 49,
      "endColumn": 55,
      "text": "signatories: [{ person: aurore-valmorin, show: [depute, membre commission-des-essais] }, { person: blaise-valmorin, show: [] }]"
    }
  },
  "registry/role-incomplete": {
    "severity": "error",
    "facts": {
      "role": "membre",
      "needs": [
        "organization"
      ]
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 27,
      "column": 9,
      "endColumn": 25,
      "text": "      - { role: membre }"
    }
  },
  "registry/role-is-new": {
    "severity": "warning",
    "facts": {
      "person": "Aurore Valmorin",
      "gender": "f",
      "role": "secretaire",
      "organization": "commission des essais",
      "start": "2026-03-01",
      "days": 4
    },
    "place": {
      "file": "letters/juste.md",
      "line": 7,
      "column": 39,
      "endColumn": 71,
      "text": "  - { person: aurore-valmorin, show: [secretaire commission-des-essais] }"
    }
  },
  "registry/role-not-held": {
    "severity": "error",
    "facts": {
      "person": "Liliana Tanguy",
      "gender": "f",
      "role": "membre",
      "organization": "groupe d'études à vocation internationale sur la Biélorussie",
      "date": "2024-06-10",
      "previous": {
        "start": "2023-03-29",
        "end": "2024-06-09"
      }
    },
    "place": {
      "file": "letters/redated.yaml",
      "line": 48,
      "column": 46,
      "endColumn": 69,
      "text": "  - { person: liliana-tanguy, show: [depute, membre gevi-bielorussie, membre commission-affaires-etrangeres] }"
    }
  },
  "registry/same-family-name": {
    "severity": "warning",
    "facts": {
      "family_name": "Valmorin",
      "names": [
        "Aurore Valmorin",
        "Blaise Valmorin"
      ]
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 5,
      "column": 100,
      "endColumn": 115,
      "text": "signatories: [{ person: aurore-valmorin, show: [depute, membre commission-des-essais] }, { person: blaise-valmorin, show: [] }]"
    }
  },
  "registry/two-commissions": {
    "severity": "warning",
    "facts": {
      "person": "Aurore Valmorin",
      "first": "commission des exemples",
      "second": "commission des essais",
      "period": {
        "start": "2025-11-01",
        "end": "2026-02-28"
      }
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 16,
      "column": 9,
      "endColumn": 77,
      "text": "      - { role: president, organization: commission-a, held: 2024-07-20/.. }"
    }
  },
  "registry/two-holders": {
    "severity": "warning",
    "facts": {
      "role": "president",
      "names": [
        "Anne Exemple",
        "Luc Essai",
        "Zoé Modèle",
        "Éric Témoin"
      ],
      "where": "commission des essais",
      "period": {}
    },
    "place": {
      "file": "signatories/inventees.yaml",
      "line": 13,
      "column": 19,
      "endColumn": 70,
      "text": "    memberships: [{ role: president, organization: commission-essai }]"
    }
  },
  "registry/unknown-organization": {
    "severity": "error",
    "facts": {
      "organization": "commission-c",
      "nearest": "commission-a"
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 26,
      "column": 9,
      "endColumn": 53,
      "text": "      - { role: membre, organization: commission-c }"
    }
  },
  "registry/unknown-territory": {
    "severity": "error",
    "facts": {
      "territory": "Atlantide"
    },
    "place": {
      "file": "--role",
      "line": 2,
      "column": 8,
      "endColumn": 17,
      "text": "depute Atlantide"
    }
  },
  "registry/unusual-de": {
    "severity": "warning",
    "facts": {
      "territory": "Lozère",
      "de": "de Lozère",
      "usual": [
        "de la Lozère"
      ]
    },
    "place": {
      "file": "signatories/regles.yaml",
      "line": 3,
      "column": 88,
      "endColumn": 156,
      "text": "  - { id: zoe-le-brun, given_name: Zoe, family_name: Le Brun, gender: f, memberships: [{ role: depute, constituency: { territory: Lozère, de: de Lozère } }] }"
    }
  },
  "seal/altered": {
    "severity": "error",
    "facts": {
      "path": "letters/essai.seal/text.txt",
      "how": "changed",
      "git": false
    }
  },
  "seal/attached-outside": {
    "severity": "error",
    "facts": {
      "path": "piege.pdf",
      "name": "../../.bashrc"
    }
  },
  "seal/damaged": {
    "severity": "error",
    "facts": {
      "path": "output/essai.pdf",
      "letter": "essai",
      "bytes": 1,
      "at": 7
    }
  },
  "seal/exists": {
    "severity": "error",
    "facts": {
      "letter": "essai",
      "on": "2026-03-05"
    }
  },
  "seal/frozen": {
    "severity": "error",
    "facts": {
      "letter": "essai",
      "on": "2026-03-05",
      "flag": "--set"
    }
  },
  "seal/letter-edited": {
    "severity": "error",
    "facts": {
      "letter": "essai",
      "on": "2026-03-05"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 2,
      "column": 1,
      "endColumn": 17,
      "text": "date: 2026-03-06"
    }
  },
  "seal/living-letter": {
    "severity": "warning",
    "facts": {
      "letter": "essai",
      "on": "2026-03-05",
      "left": true
    }
  },
  "seal/matches-none": {
    "severity": "error",
    "facts": {
      "path": "autre.pdf",
      "sealed": 1
    }
  },
  "seal/missing-agreements": {
    "severity": "error",
    "facts": {
      "letter": "essai",
      "missing": 2,
      "of": 2
    }
  },
  "seal/moved": {
    "severity": "information",
    "facts": {
      "letter": "essai",
      "on": "2026-03-05",
      "path": "signatories/invente.yaml",
      "what": "aurore-valmorin",
      "how": "gone"
    }
  },
  "seal/not-a-pdf": {
    "severity": "error",
    "facts": {
      "path": "plaidoyer.yaml"
    }
  },
  "seal/not-ours": {
    "severity": "error",
    "facts": {
      "path": "image.pdf"
    }
  },
  "seal/not-said": {
    "severity": "error",
    "facts": {
      "words": "y perdrons leur ea",
      "letter": "puits",
      "whole": "y perdrons leur eau"
    }
  },
  "seal/not-sealed": {
    "severity": "error",
    "facts": {
      "letter": "jamais-scellee",
      "restoring": true
    }
  },
  "seal/nothing-attached": {
    "severity": "error",
    "facts": {
      "path": "output/essai.pdf"
    }
  },
  "seal/other-text": {
    "severity": "error",
    "facts": {
      "path": "avant.pdf",
      "letter": "essai",
      "changed": [
        "Nous sommes convaincus qu’il faut essayer encore, et nous demandons que l’on [-tente-] {+essaie+} dès demain."
      ]
    }
  },
  "seal/pdf-replaced": {
    "severity": "error",
    "facts": {
      "path": "letters/essai.seal/letter.pdf",
      "git": false
    }
  },
  "seal/said-often": {
    "severity": "error",
    "facts": {
      "words": "puits",
      "letter": "puits",
      "times": 3
    }
  },
  "seal/same-text": {
    "severity": "error",
    "facts": {
      "path": "projet.pdf",
      "letter": "essai",
      "before": "1 p., STIXTwoText-Bold, STIXTwoText-Italic, STIXTwoText-Regular",
      "after": "1 p., STIXTwoText-Bold, STIXTwoText-Italic, STIXTwoText-Regular"
    }
  },
  "seal/set-differently": {
    "severity": "error",
    "facts": {
      "letter": "essai",
      "sealedBy": "0.0.9",
      "now": "0.1.0",
      "what": "lines",
      "page": 1,
      "before": "Nous sommes convaincus qu’il faut essayer encore, et nous demandons que",
      "after": "Nous sommes convaincus qu’il faut essayer encore, et nous demandons que l’on essaie dès demain."
    }
  },
  "seal/wants-pdf": {
    "severity": "error",
    "facts": {
      "letter": "plaidoyer",
      "pdf": "output/plaidoyer.pdf",
      "made": false
    }
  },
  "source/cut-by-comma": {
    "severity": "error",
    "facts": {
      "key": "title",
      "text": "ministre de la transition écologique, de la cohésion des territoires, de la « mer »"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 5,
      "column": 56,
      "endColumn": 139,
      "text": "recipient: { name: Clotilde Ravenel, gender: f, title: ministre de la transition écologique, de la cohésion des territoires, de la « mer » }"
    }
  },
  "source/encoding": {
    "severity": "error",
    "facts": {
      "character": "U+0007"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 21,
      "endColumn": 22,
      "text": "fields: { valeur: \"O\u0007Brien & fils <b>*_{{x}}\" }"
    }
  },
  "source/invalid-value": {
    "severity": "error",
    "facts": {
      "rule": "id",
      "value": "../../secret"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 1,
      "column": 11,
      "endColumn": 23,
      "text": "template: ../../secret"
    }
  },
  "source/missing-key": {
    "severity": "error",
    "facts": {
      "key": "title"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 2,
      "column": 1,
      "endColumn": 13,
      "text": "titre: Essai"
    }
  },
  "source/mojibake": {
    "severity": "warning",
    "facts": {
      "word": "FranÃ§ois",
      "places": 3
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 9,
      "endColumn": 18,
      "text": "L’élève FranÃ§ois demande lâ€™autorisation d’un Ã‰tat."
    }
  },
  "source/no-such-date": {
    "severity": "error",
    "facts": {
      "value": "2024-02-30",
      "nearest": "2024-02-29"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 2,
      "column": 7,
      "endColumn": 17,
      "text": "date: 2024-02-30"
    }
  },
  "source/not-a-date": {
    "severity": "error",
    "facts": {
      "value": "2026-13-01"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 95,
      "endColumn": 118,
      "text": "{{Je_nous \"écris\" \"écrivons\"}} avant le {{prochain \"2026-01-15\"}} et {{depuis \"2027-01-01\"}}, {{il_y_a \"2026-13-01\"}}."
    }
  },
  "source/not-a-period": {
    "severity": "error",
    "facts": {
      "value": "hier/.."
    },
    "place": {
      "file": "signatories/invente.yaml",
      "line": 14,
      "column": 92,
      "endColumn": 99,
      "text": "      - { role: membre, organization: commission-des-essais, held: [2026-06-30/2025-07-01, hier/.., 2025-02-30/2025-03-01] }"
    }
  },
  "source/out-of-range": {
    "severity": "error",
    "facts": {
      "bound": "least",
      "limit": 1,
      "of": "items"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 5,
      "column": 14,
      "endColumn": 16,
      "text": "signatories: []"
    }
  },
  "source/period-reversed": {
    "severity": "error",
    "facts": {
      "value": "2026-06-30/2025-07-01"
    },
    "place": {
      "file": "signatories/invente.yaml",
      "line": 14,
      "column": 69,
      "endColumn": 90,
      "text": "      - { role: membre, organization: commission-des-essais, held: [2026-06-30/2025-07-01, hier/.., 2025-02-30/2025-03-01] }"
    }
  },
  "source/too-large": {
    "severity": "error",
    "facts": {
      "limit": "50 alias"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 1,
      "column": 1,
      "endColumn": 1,
      "text": "a: &a [x, x, x, x, x, x, x, x, x, x]"
    }
  },
  "source/unknown-key": {
    "severity": "error",
    "facts": {
      "key": "lable",
      "nearest": "label",
      "known": [
        "type",
        "label",
        "help",
        "default",
        "optional",
        "of",
        "choices",
        "min",
        "max",
        "begins",
        "after",
        "before"
      ]
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 6,
      "column": 26,
      "endColumn": 31,
      "text": "  valeur: { type: texte, lable: x }"
    }
  },
  "source/unknown-value": {
    "severity": "error",
    "facts": {
      "value": "alphabetic",
      "nearest": "alphabetical",
      "known": [
        "as-listed",
        "precedence",
        "alphabetical"
      ]
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 7,
      "column": 8,
      "endColumn": 18,
      "text": "order: alphabetic"
    }
  },
  "source/wrong-type": {
    "severity": "error",
    "facts": {
      "expected": "string",
      "found": "number",
      "text": "01"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 6,
      "column": 8,
      "endColumn": 10,
      "text": "place: 01"
    }
  },
  "source/yaml": {
    "severity": "error",
    "facts": {
      "code": "DUPLICATE_KEY",
      "reason": "Map keys must be unique"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 6,
      "column": 1,
      "endColumn": 2,
      "text": "date: 2026-03-06"
    }
  },
  "template/absent-argument": {
    "severity": "error",
    "facts": {
      "helper": "de"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 17,
      "endColumn": 30,
      "text": "Voici {{valeur}}{{de valeur}}, et rien d'autre."
    }
  },
  "template/bad-declaration": {
    "severity": "error",
    "facts": {
      "field": "choix",
      "rule": "choices"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 3,
      "endColumn": 8,
      "text": "  choix: choice"
    }
  },
  "template/curly-quotes": {
    "severity": "error",
    "facts": {
      "found": "“Convaincu”"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 32,
      "endColumn": 54,
      "text": "{{Je_nous \"écris\" \"écrivons\"}} {{accord “Convaincu”}}, {{accord « Convaincu »}}, {je_nous \"propose\" \"proposons\"}} et {{accord Convaincu}}."
    }
  },
  "template/fence": {
    "severity": "error",
    "facts": {
      "found": ":::"
    },
    "place": {
      "file": "letters/quatre.md",
      "line": 14,
      "column": 1,
      "endColumn": 4,
      "text": ":::"
    }
  },
  "template/helper-as-name": {
    "severity": "error",
    "facts": {
      "name": "appel"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 170,
      "endColumn": 175,
      "text": "Voici {{valeur}}{{#*inline \"x\"}}{{/inline}}{{> (lookup . \"x\")}}{{> essai2 valeur}}{{#each valeur}}{{/each}}{{#if}}{{/if}}{{{{raw}}}}{{{{/raw}}}}{{de valeur avec=1}}{{de appel}}, et rien d'autre."
    }
  },
  "template/includes-itself": {
    "severity": "error",
    "facts": {
      "chain": [
        "essai",
        "essai"
      ]
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 18,
      "endColumn": 29,
      "text": "Voici {{valeur}} {{> essai}}, et rien d'autre."
    }
  },
  "template/layout-language": {
    "severity": "error",
    "facts": {
      "layout": "parlementaire",
      "locale": "fr",
      "wanted": "en",
      "known": [
        "letter"
      ],
      "assumed": false
    },
    "place": {
      "file": "letters/essai.md",
      "line": 2,
      "column": 9,
      "endColumn": 22,
      "text": "layout: parlementaire"
    }
  },
  "template/no-front-matter": {
    "severity": "error",
    "facts": {
      "opened": false
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 1,
      "column": 1,
      "endColumn": 1,
      "text": "Bonjour {{valeur}}"
    }
  },
  "template/not-printable": {
    "severity": "error",
    "facts": {
      "name": "signatories",
      "kind": "list"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 18,
      "endColumn": 33,
      "text": "Voici {{valeur}} {{signatories}} {{letter}} {{#each letter}}{{/each}} {{#with signatories}}{{/with}} {{de valeur \"nulle part\"}}, et rien d'autre."
    }
  },
  "template/note": {
    "severity": "error",
    "facts": {
      "label": "2",
      "fault": "twice"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 12,
      "column": 7,
      "endColumn": 17,
      "text": "[^2]: Une autre."
    }
  },
  "template/part-twice": {
    "severity": "error",
    "facts": {
      "part": "closing"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 14,
      "column": 1,
      "endColumn": 11,
      "text": ":::closing"
    }
  },
  "template/reserved-name": {
    "severity": "error",
    "facts": {
      "name": "date"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 7,
      "column": 3,
      "endColumn": 7,
      "text": "  date: text"
    }
  },
  "template/stray-brace": {
    "severity": "warning",
    "facts": {
      "found": "{je_nous \"propose\" \"proposons\"}}"
    },
    "place": {
      "file": "letters/essai.md",
      "line": 8,
      "column": 82,
      "endColumn": 114,
      "text": "{{Je_nous \"écris\" \"écrivons\"}} {{accord “Convaincu”}}, {{accord « Convaincu »}}, {je_nous \"propose\" \"proposons\"}} et {{accord Convaincu}}."
    }
  },
  "template/syntax": {
    "severity": "error",
    "facts": {
      "kind": "unexpected",
      "detail": "INVALID"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 18,
      "endColumn": 19,
      "text": "Voici {{de valeur}, et rien d'autre."
    }
  },
  "template/undeclared-name": {
    "severity": "error",
    "facts": {
      "name": "nope",
      "known": [
        "letter",
        "recipient",
        "recipients",
        "signatories",
        "sender",
        "valeur"
      ]
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 26,
      "endColumn": 30,
      "text": "Voici {{valleur}}, {{#if nope}}x{{/if}}, {{#each nope}}y{{/each}}, {{de nope}}, {{majuscul valeur}}, {{date valeur}}, {{@root.constructor}}, {{valeur.constructor}}, {{lookup this \"valeur\"}}, et rien d'autre."
    }
  },
  "template/unknown-argument": {
    "severity": "error",
    "facts": {
      "helper": "de",
      "key": "avec",
      "known": []
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 157,
      "endColumn": 163,
      "text": "Voici {{valeur}}{{#*inline \"x\"}}{{/inline}}{{> (lookup . \"x\")}}{{> essai2 valeur}}{{#each valeur}}{{/each}}{{#if}}{{/if}}{{{{raw}}}}{{{{/raw}}}}{{de valeur avec=1}}{{de appel}}, et rien d'autre."
    }
  },
  "template/unknown-helper": {
    "severity": "error",
    "facts": {
      "name": "majuscul",
      "known": [
        "accord",
        "accord_destinataire",
        "je_nous",
        "selon_nombre",
        "notre",
        "selon_genre",
        "civilite",
        "pronom",
        "le",
        "de",
        "à",
        "a",
        "en",
        "adjectif",
        "habitants",
        "de_habitants",
        "date",
        "mois",
        "annee",
        "année",
        "prochain",
        "dernier",
        "depuis",
        "il_y_a",
        "dans",
        "nombre",
        "quantite",
        "ordinal",
        "en_lettres",
        "ordinal_en_lettres",
        "appel",
        "formule",
        "consideration",
        "#if",
        "#unless",
        "#each",
        "#with"
      ]
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 83,
      "endColumn": 91,
      "text": "Voici {{valleur}}, {{#if nope}}x{{/if}}, {{#each nope}}y{{/each}}, {{de nope}}, {{majuscul valeur}}, {{date valeur}}, {{@root.constructor}}, {{valeur.constructor}}, {{lookup this \"valeur\"}}, et rien d'autre."
    }
  },
  "template/unknown-part": {
    "severity": "error",
    "facts": {
      "name": "signatorys",
      "nearest": "signatories",
      "known": [
        "letterhead",
        "references",
        "delivery",
        "recipient",
        "dateline",
        "salutation",
        "enclosures",
        "copies",
        "footer",
        "subject",
        "quote",
        "closing",
        "postscript",
        "signatories"
      ]
    },
    "place": {
      "file": "templates/layouts/autre.hbs",
      "line": 6,
      "column": 1,
      "endColumn": 14,
      "text": ":::signatorys"
    }
  },
  "template/unknown-partial": {
    "severity": "error",
    "facts": {
      "name": "inconnu"
    },
    "place": {
      "file": "templates/autre.hbs",
      "line": 8,
      "column": 19,
      "endColumn": 32,
      "text": "Voici {{> essai}} {{> inconnu}}, et rien d'autre."
    }
  },
  "template/unsupported": {
    "severity": "error",
    "facts": {
      "construct": "DecoratorBlock"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 17,
      "endColumn": 44,
      "text": "Voici {{valeur}}{{#*inline \"x\"}}{{/inline}}{{> (lookup . \"x\")}}{{> essai2 valeur}}{{#each valeur}}{{/each}}{{#if}}{{/if}}{{{{raw}}}}{{{{/raw}}}}{{de valeur avec=1}}{{de appel}}, et rien d'autre."
    }
  },
  "template/unsupported-markdown": {
    "severity": "error",
    "facts": {
      "construct": "code"
    },
    "place": {
      "file": "templates/layouts/autre.hbs",
      "line": 10,
      "column": 1,
      "endColumn": 4,
      "text": "```"
    }
  },
  "template/wrong-argument": {
    "severity": "error",
    "facts": {
      "helper": "date",
      "parameter": "date",
      "kinds": [
        "date"
      ],
      "kind": "text"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 109,
      "endColumn": 115,
      "text": "Voici {{valleur}}, {{#if nope}}x{{/if}}, {{#each nope}}y{{/each}}, {{de nope}}, {{majuscul valeur}}, {{date valeur}}, {{@root.constructor}}, {{valeur.constructor}}, {{lookup this \"valeur\"}}, et rien d'autre."
    }
  },
  "template/wrong-arguments": {
    "severity": "error",
    "facts": {
      "helper": "nombre",
      "expected": "nombre"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 10,
      "column": 7,
      "endColumn": 17,
      "text": "Voici {{nombre}}, et rien d'autre."
    }
  },
  "template/wrong-kind": {
    "severity": "error",
    "facts": {
      "name": "letter",
      "kind": "record",
      "wanted": "list"
    },
    "place": {
      "file": "templates/essai.hbs",
      "line": 8,
      "column": 53,
      "endColumn": 59,
      "text": "Voici {{valeur}} {{signatories}} {{letter}} {{#each letter}}{{/each}} {{#with signatories}}{{/with}} {{de valeur \"nulle part\"}}, et rien d'autre."
    }
  },
  "typeset/address-too-tall": {
    "severity": "warning",
    "facts": {
      "lines": 26,
      "room": 6
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 3,
      "column": 12,
      "endColumn": 297,
      "text": "recipient: { person: odile-terrasson, show: ministre, address: [ligne 1, ligne 2, ligne 3, ligne 4, ligne 5, ligne 6, ligne 7, ligne 8, ligne 9, ligne 10, ligne 11, ligne 12, ligne 13, ligne 14, ligne 15, ligne 16, ligne 17, ligne 18, ligne 19, ligne 20, ligne 21, ligne 22, ligne 23, ligne 24] }"
    }
  },
  "typeset/font-missing": {
    "severity": "error",
    "facts": {
      "path": "a.ttf"
    },
    "place": {
      "file": "letters/autre.yaml",
      "line": 6,
      "column": 53,
      "endColumn": 58,
      "text": "page: { type: { family: Garamond, files: { regular: a.ttf, bold: a.ttf, italic: ../a.ttf, bold_italic: a.ttf } } }"
    }
  },
  "typeset/image-missing": {
    "severity": "error",
    "facts": {
      "path": "logo.png"
    },
    "place": {
      "file": "templates/layouts/autre.hbs",
      "line": 5,
      "column": 18,
      "endColumn": 26,
      "text": "  logo: { image: logo.png }"
    }
  },
  "typeset/image-unreadable": {
    "severity": "error",
    "facts": {
      "path": "plaidoyer.yaml"
    },
    "place": {
      "file": "templates/layouts/encore.hbs",
      "line": 5,
      "column": 18,
      "endColumn": 32,
      "text": "  logo: { image: plaidoyer.yaml }"
    }
  },
  "typeset/letterhead-too-tall": {
    "severity": "error",
    "facts": {
      "millimetres": 305,
      "room": 257
    },
    "place": {
      "file": "templates/layouts/parlementaire.hbs",
      "line": 11,
      "column": 1,
      "endColumn": 9,
      "text": "{{this}}"
    }
  },
  "typeset/missing-glyph": {
    "severity": "error",
    "facts": {
      "character": "一",
      "codePoint": "U+4E00",
      "family": "STIX Two Text",
      "face": "regular"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 19,
      "endColumn": 23,
      "text": "fields: { valeur: \"一つ\" }"
    }
  },
  "typeset/not-a-font": {
    "severity": "error",
    "facts": {
      "family": "Faux",
      "face": "regular",
      "reason": "not-a-font"
    },
    "place": {
      "file": "letters/encore.yaml",
      "line": 7,
      "column": 32,
      "endColumn": 122,
      "text": "  type: { family: Faux, files: { regular: fonts/a.ttf, bold: fonts/a.ttf, italic: fonts/a.ttf, bold_italic: fonts/a.ttf } }"
    }
  },
  "typeset/signatory-too-tall": {
    "severity": "error",
    "facts": {
      "name": "Bavard Longuet"
    }
  },
  "typeset/standard-refused": {
    "severity": "error",
    "facts": {
      "standard": "a-2a+ua-1",
      "reason": "no-title"
    }
  },
  "typeset/unknown-family": {
    "severity": "error",
    "facts": {
      "family": "Garamond",
      "known": "STIX Two Text"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 6,
      "column": 25,
      "endColumn": 33,
      "text": "page: { type: { family: Garamond } }"
    }
  },
  "typeset/word-too-wide": {
    "severity": "warning",
    "facts": {
      "word": "AnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellement,"
    },
    "place": {
      "file": "letters/essai.yaml",
      "line": 4,
      "column": 19,
      "endColumn": 221,
      "text": "fields: { valeur: \"AnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellementAnticonstitutionnellement\" }"
    }
  },
  "workspace/cannot-read": {
    "severity": "error",
    "facts": {
      "path": "export.zip",
      "reason": "ENOENT"
    }
  },
  "workspace/cannot-write": {
    "severity": "error",
    "facts": {
      "path": "plaidoyer.yaml/essai.pdf",
      "reason": "EEXIST",
      "elsewhere": true
    }
  },
  "workspace/no-such-file": {
    "severity": "error",
    "facts": {
      "path": "2024-02-22-bielorusie",
      "nearest": "letters/2024-02-22-bielorussie.yaml"
    }
  },
  "workspace/not-a-letter": {
    "severity": "error",
    "facts": {
      "path": "letters/essai.txt"
    }
  },
  "workspace/not-empty": {
    "severity": "error",
    "facts": {
      "path": "."
    }
  },
  "workspace/not-found": {
    "severity": "error",
    "facts": {
      "from": "/nowhere/at/all"
    }
  },
  "workspace/outside": {
    "severity": "error",
    "facts": {
      "path": "../../../etc/hostname"
    }
  },
  "workspace/same-output": {
    "severity": "error",
    "facts": {
      "path": "output/essai.pdf",
      "letters": [
        "letters/essai.yaml",
        "letters/essai.yaml",
        "letters/essai.yaml"
      ]
    }
  },
  "workspace/version": {
    "severity": "error",
    "facts": {
      "version": "2"
    },
    "place": {
      "file": "plaidoyer.yaml",
      "line": 1,
      "column": 10,
      "endColumn": 11,
      "text": "version: 2"
    }
  }
} as const satisfies Readonly<Record<string, Example>>;
