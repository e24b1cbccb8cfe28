import type { Policy } from '../../src/claims/passages/model.js'

/**
 * How much the model may say on each requirement beside the phrases; chosen on halves of the development notices that the
 * model had not seen (docs/accuracy.md). Labels that are not here are the phrases' alone: they are exact, and the
 * model has seen too few examples.
 */
export const policy: Record<string, Policy> = {
  'controller-identity': { doubt: 0.1, keepsBest: true, adds: 'evidence' },
  'controller-contact': { doubt: 0.15, keepsBest: true, adds: 'evidence' },
  purposes: { doubt: 0.15, adds: 'evidence' },
  'legal-basis': { doubt: 0.2, adds: 'evidence', sure: 0.7 },
  'legitimate-interests': { doubt: 0.15, adds: 'evidence' },
  recipients: { doubt: 0.1, adds: 'evidence' },
  'retention-period': { doubt: 0.05, adds: 'evidence', sure: 0.7 },
  'right-of-access': { doubt: 0.05, keepsBest: true, adds: 'evidence', sure: 0.7 },
  'right-to-rectification': { doubt: 0.03, keepsBest: true, adds: 'nothing', sure: 0.7 },
  'right-to-erasure': { doubt: 0.15, adds: 'nothing', sure: 0.7 },
  'right-to-restriction': { doubt: 0.03, keepsBest: true, adds: 'nothing', sure: 0.7 },
  'right-to-object': { doubt: 0.15, adds: 'nothing', sure: 0.7 },
  'right-to-portability': { doubt: 0.03, adds: 'nothing', sure: 0.7 },
  'right-to-withdraw-consent': { doubt: 0.05, adds: 'evidence', sure: 0.7 },
  'provision-requirement': { doubt: 0.03, adds: 'disclosure' },
  'data-categories': { doubt: 0.15, adds: 'evidence' },
  'data-source': { doubt: 0.05, adds: 'evidence' },
  // The phrases are exact here: the model only helps where it is sure.
  'dpo-contact': { doubt: 0, adds: 'nothing', sure: 0.7 },
  'right-to-complain': { doubt: 0, adds: 'nothing', sure: 0.7 },
  'third-country-transfers': { doubt: 0, adds: 'nothing', sure: 0.7 },
}
