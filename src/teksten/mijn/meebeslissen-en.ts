import type { MeebeslisWoorden } from './meebeslissen.ts'

/** The words with which somebody decides himself, in English. */
export const meebeslisEn: MeebeslisWoorden = {
  zeg: 'Tell us: {vraag}',
  kop: 'What you decided yourself',
  zei: '{vraag} You said: {antwoord}.',
  verander: 'Change',
  ookKop: 'What you can also tell us',
  soorten: {
    afspraak: {
      vraag: 'Will you come on {datum} at {naam}?',
      uitleg: 'You can still change this until the day itself.',
      keuzes: { kom: 'I will come', 'kom-niet': 'I will not come', 'ander-moment': 'I want another time' },
      gevolgen: {
        kom: 'Then we will see you on that day.',
        'kom-niet': 'Then we will call you. Your help does not stop.',
        'ander-moment': 'Then we will look for another time with you.',
      },
    },
    aanpak: {
      vraag: 'Do you want a coordinated approach?',
      uitleg: 'One person then keeps track of all your help. You may say yes or no.',
      keuzes: { 'stemt-in': 'Yes, I want that', weigert: 'No, I do not want that' },
      gevolgen: {
        'stemt-in': 'Then we look for someone who keeps track.',
        weigert: 'Then nobody keeps track for you. You can still get separate help.',
      },
    },
    dienst: {
      vraag: 'Do you want this help: {naam}?',
      uitleg: 'You may say yes or no. You can change this later.',
      keuzes: { aanvaard: 'Yes, I want that', geweigerd: 'No, I do not want that' },
      gevolgen: {
        aanvaard: 'Then we arrange this help with you.',
        geweigerd: 'Then you do not get this help. Other help is possible. Ask us what this means.',
      },
    },
    ondersteuning: {
      vraag: 'Do you want help from an independent client supporter?',
      uitleg: 'This person helps you in talks with us. It is free.',
      keuzes: { ja: 'Yes, I want that' },
      gevolgen: { ja: 'Then we contact you. You decide yourself after that.' },
    },
    reikwijdte: {
      vraag: 'We look with you at: {naam}. Is that right?',
      uitleg: 'You decide what we look at. What you do not want, we do not do.',
      keuzes: { eens: 'Yes, that is right', 'niet-eens': 'No, I want it differently' },
      gevolgen: {
        eens: 'Then we go on like this.',
        'niet-eens': 'Then we talk with you first. We also tell you what changes.',
      },
    },
    regie: {
      vraag: 'Do you want to keep track of your help yourself?',
      uitleg: 'A family member or carer may also do it. The municipality looks whether it can be done.',
      keuzes: {
        zelf: 'Yes, I do it myself',
        'iemand-anders': 'Yes, somebody else does it for me',
        'toch-niet': 'No, not after all',
      },
      gevolgen: {
        zelf: 'Then we talk with you about how you do that.',
        'iemand-anders': 'Write below who. Then we talk with you and with that person.',
        'toch-niet': 'Then the municipality looks for somebody who keeps track.',
      },
    },
  },
  eerstPraten: 'I want to talk first',
  eerstPratenGevolg: 'Then we call you within two working days.',
  nietAlleen: 'You cannot say yes here. Then choose: I want to talk first.',
  antwoord: 'What do you choose?',
  alleen: 'I want to talk alone, without my family',
  alleenUitleg: 'Your family does not see here that you chose this.',
  wieMee: 'Whom do you bring? (optional)',
  toelichting: 'Do you want to add something? (optional)',
  stuur: 'Send',
  gedaan: 'We know.',
  gedaanUitleg: 'We got your answer on {datum}.',
  nietNu: 'This is not possible any more. Call us, or let us call you.',
  fouten: {
    antwoord: 'Choose what you want.',
    wieMee: 'Make your text shorter: no more than 120 characters.',
    toelichting: 'Make your text shorter: no more than 500 characters.',
  },
}
