const guide = 'Guide RGPD de la CNIL';
const recommandation = 'CNIL, délibération n° 2020-092 consolidée le 16 janvier 2026';
const ePrivacy = 'Loi n° 78-17, art. 82 (directive ePrivacy, art. 5(3))';
const audience = 'CNIL, « Solutions pour les outils de mesure d’audience », 4 juillet 2025';
const evaluation = 'CNIL, outil d’auto-évaluation de la mesure d’audience, juillet 2025';
const questions = 'CNIL, questions et réponses sur la mesure d’audience';
const tromperies = 'CEPD, lignes directrices 03/2022 v2.0 sur les interfaces trompeuses';

/** The text behind each rule that the lint checks, in French, by the number of the rule. */
export const frenchSources: Readonly<Record<number, string>> = {
  3: `${guide}, fiche 16 ; CEPD, lignes directrices 2/2023 v2.0 sur le champ d’application technique`,
  4: `${guide}, fiche 16 ; ${recommandation}, art. 6`,
  5: `${recommandation}, art. 6`,
  7: `${recommandation}, 2.1 ; CNIL, sanction de SHEIN ; AEPD, Guía sobre el uso de las cookies`,
  8: `${recommandation}, 2.3 ; CNIL, sanction de SHEIN`,
  9: `${recommandation}, art. 2 ; ${guide}, fiche 16`,
  14: `${recommandation}, 2.4 ; CNIL, mises en demeure du 12 décembre 2024`,
  17: `${tromperies} (changement de langue) ; RGAA 4.1.2, 8.7`,
  20: `${tromperies} (diversion, appel aux émotions) ; RGESN 2024, 4.14`,
  29: `${tromperies} (labyrinthe)`,
  30: `${recommandation}, ¶38-39 ; CNIL, image modèle « Bandeau-Cookie-Niveau-1 »`,
  35: `${guide}, fiche 12 ; ${recommandation}, ¶49-50`,
  43: `${ePrivacy} ; CNIL, liste des traceurs exemptés`,
  44: `${audience} ; ${guide}, fiche 17 ; CNIL, délibération n° 2020-091, ¶50-52`,
  45: evaluation,
  46: `${audience} ; ${recommandation}, ¶50 ; ${guide}, fiche 17`,
  47: `${guide}, fiche 17 ; ${questions}, question 10`,
  48: evaluation,
  49: `${questions}, question 12`,
  50: `${guide}, fiche 17`,
  51: `${recommandation}, ¶49-50`,
  52: `CJUE, C-673/17, Planet49 ; ${recommandation}, ¶49 ; RGPD, art. 13`,
  53: `RGPD, art. 13(2)(a) ; ${guide}, fiche 12`,
  54: `${ePrivacy} ; RGPD, art. 5(1)(a)`,
  57: 'Open Cookie Database (Apache-2.0) ; Opendatasoft, modèle de page sur les cookies',
  58: `RGPD, art. 13, 37(1)(a) et 77 ; ${guide}, fiche 12`,
  59: 'RGPD, art. 6(1), dernier alinéa',
  61: 'RGPD, art. 12(1)',
  62: `${tromperies} (informations contradictoires)`,
  63: 'RGPD, art. 12(1)',
  64: 'Loi n° 2005-102, art. 47, et décret n° 2019-768 ; LCEN, art. 6',
  65: 'Loi n° 78-17, art. 45 ; CNIL, recommandation 4 sur les mineurs',
  124: `${guide}, fiche 06`,
};
