/** Made from facts.yaml by `npm run rules:schema`. */
export type Facts = {
  yearsOld?: number;
  home?: 'tent' | 'doll-house' | 'none';
  cameOn?: string;
};
export type FactId = keyof Facts;
