import type { Policy } from '../../src/claims/passages/model.js'

/**
 * How much the model may say on each requirement beside the phrases, in notices that cite European law; in those of the kind that it
 * has learned from, it doubts and adds alike for all of them (src/checks/second-reader.ts). A label that is not here is the
 * phrases' alone: the model has seen too few examples. Chosen on halves of the development notices (docs/accuracy.md).
 */
export const policy: Record<string, Policy> = {
  'controller-identity': { doubt: 0.1, adds: true },
  'controller-contact': { doubt: 0.15, adds: true },
  purposes: { doubt: 0.15, adds: true },
  'legal-basis': { doubt: 0.2, adds: true },
  'legitimate-interests': { doubt: 0.15, adds: true },
  recipients: { doubt: 0.1, adds: true },
  'retention-period': { doubt: 0.05, adds: true },
  'right-of-access': { doubt: 0.05, adds: true },
  'right-to-rectification': { doubt: 0.03 },
  'right-to-erasure': { doubt: 0.15 },
  'right-to-restriction': { doubt: 0.03 },
  'right-to-object': { doubt: 0.15 },
  'right-to-portability': { doubt: 0.03 },
  'right-to-withdraw-consent': { doubt: 0.05, adds: true },
  'provision-requirement': { doubt: 0.03, adds: true },
  'data-categories': { doubt: 0.15, adds: true },
  'data-source': { doubt: 0.05, adds: true },
  'third-country-transfers': { doubt: 0 },
  'dpo-contact': { doubt: 0, exact: true },
  'right-to-complain': { doubt: 0, exact: true },
}
